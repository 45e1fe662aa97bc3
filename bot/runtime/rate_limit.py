"""Sending limits of a channel, kept so that it need not refuse."""

import asyncio
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

from bot.runtime.turns import Turns

NONE: Callable[[], float] = float
"""No patience."""


class RateLimit:
    """By default Telegram's limits: 30 a second overall, and in a chat one a second after a burst
    of three.

    Times are those of the event loop, in seconds. After a 429 nothing is sent until the time
    Telegram gave. Whoever has less patience goes first, as far as the chat's own limit lets it.
    """

    def __init__(
        self, *, overall: float = 30.0, chat: float = 1.0, burst: int = 3, on: bool = True
    ) -> None:
        self._on = on
        self._overall = overall
        self._turns = Turns(1 / overall)
        self._chat_between = 1 / chat
        self._burst = burst
        self._chat_next: dict[Hashable, float] = {}
        self._suspended_until = 0.0

    async def wait(self, chat: Hashable, patience: Callable[[], float] = NONE) -> None:
        """Wait until a message to this chat may be sent, and reserve its slot. `patience` is asked
        once the chat's own limit lets it go.
        """
        loop = asyncio.get_running_loop()
        if self._on:
            await asyncio.sleep(self._reserve_chat_slot(chat, loop.time()) - loop.time())
            await self._turns.take(chat, patience())  # after its own, so as not to delay others
        while (left := self._suspended_until - loop.time()) > 0:  # noqa: ASYNC110  may grow
            await asyncio.sleep(left)

    def _reserve_chat_slot(self, chat: Hashable, now: float) -> float:
        """Reserve a slot of the chat and return its time (generic cell rate, `burst` early)."""
        earliest = self._chat_next.get(chat, 0.0)
        at = max(now, earliest - (self._burst - 1) * self._chat_between)
        self._chat_next[chat] = max(earliest, at) + self._chat_between
        if len(self._chat_next) > 10_000:
            self._chat_next = {c: t for c, t in self._chat_next.items() if t > now}
        return at

    def hurry(self, chat: Hashable, patience: Callable[[], float]) -> None:
        """Let what waits for this chat have no more patience than this."""
        self._turns.hurry(chat, patience)

    def share(self, processes: int) -> None:
        """Keep to an equal share of the overall limit, if several processes send."""
        self._turns.between = processes / self._overall

    def rested(self, chat: Hashable) -> bool:
        """Return whether a chat may get its whole burst again, whoever sends it."""
        now = asyncio.get_running_loop().time()
        return not self._on or self._chat_next.get(chat, 0.0) <= now

    def spend(self, chat: Hashable) -> None:
        """Count a chat's burst as used, by a process that is gone and cannot tell."""
        now = asyncio.get_running_loop().time()
        self._chat_next[chat] = now + self._burst * self._chat_between

    def suspend(self, seconds: float) -> None:
        """Send nothing for so many seconds (Telegram's retry_after)."""
        until = asyncio.get_running_loop().time() + seconds
        self._suspended_until = max(self._suspended_until, until)
        self._turns.hold(until)


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The limit of each channel: its own, or else that of `others`."""

    others: RateLimit
    own: Mapping[str, RateLimit]

    def of(self, channel: str) -> RateLimit:
        return self.own.get(channel, self.others)
