"""Whose turn it is at the one writing connection."""

import asyncio
from collections import deque


class Turn:
    """A lock that is handed on in the order of asking; who asks to go ahead, goes first."""

    def __init__(self) -> None:
        self._taken = False
        self._waiting: deque[asyncio.Future[None]] = deque()

    @property
    def waited_for(self) -> bool:
        return any(not waiter.done() for waiter in self._waiting)

    async def take(self, *, ahead: bool = False) -> None:
        if not self._taken:
            self._taken = True
            return
        waiter = asyncio.get_running_loop().create_future()
        if ahead:
            self._waiting.appendleft(waiter)
        else:
            self._waiting.append(waiter)
        try:
            await waiter
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled():  # it was ours already: to the next
                self.hand_on()
            raise

    def hand_on(self) -> None:
        """To the next who still waits; to nobody when nobody does."""
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return
        self._taken = False
