"""Turns at a rate, each given to whoever may wait least long."""

import asyncio
import heapq
from collections.abc import Callable, Hashable
from itertools import count

Turn = asyncio.Future[None]


class Turns:
    """Gives a turn every `between` seconds, by the event loop's clock.

    A turn is due once its asker's patience has passed, and the one due first is given first: who
    is patient is overtaken, but not for ever.
    """

    def __init__(self, between: float) -> None:
        self.between = between
        self._next = 0.0
        self._asked: list[tuple[float, int, Turn]] = []
        self._newest: dict[Hashable, tuple[float, Turn]] = {}
        self._numbers = count()
        self._planned = False

    async def take(self, who: Hashable, patience: float) -> None:
        """Wait for a turn."""
        self._ask(who, patience, asyncio.get_running_loop().create_future())
        _, turn = self._newest[who]
        try:
            await turn
        finally:
            if who in self._newest and self._newest[who][1] is turn:
                del self._newest[who]

    def hurry(self, who: Hashable, patience: Callable[[], float]) -> None:
        """Let somebody who waits for a turn have no more patience than this."""
        if who in self._newest:
            due, turn = self._newest[who]
            if asyncio.get_running_loop().time() + (wanted := patience()) < due:
                self._ask(who, wanted, turn)  # its first asking finds the turn given

    def hold(self, until: float) -> None:
        """Give no turn before this time."""
        self._next = max(self._next, until)

    def _ask(self, who: Hashable, patience: float, turn: Turn) -> None:
        due = asyncio.get_running_loop().time() + patience
        self._newest[who] = due, turn
        heapq.heappush(self._asked, (due, next(self._numbers), turn))
        if not self._planned:
            self._next = max(self._next, asyncio.get_running_loop().time())
            self._plan()

    def _plan(self) -> None:
        self._planned = True
        asyncio.get_running_loop().call_at(self._next, self._give, self._next)

    def _give(self, at: float) -> None:
        """Give the next turn, unless all have to wait longer by now."""
        self._planned = False
        while self._asked and self._next <= at:
            _, _, turn = heapq.heappop(self._asked)
            if not turn.done():
                turn.set_result(None)
                self._next = at + self.between
        if self._asked:
            self._plan()
