"""Waits that a channel demands of one chat, or of everybody.

Telegram does not say whom a 429 concerns. It concerns that chat, unless several chats are refused
and none is served between: then it is the whole bot's limit.
"""

import asyncio
from collections.abc import Hashable

ALONE = 3600.0
EVERYBODY = 300.0
"""The longest waits in seconds, whatever the channel demands: then one message asks again."""
LINGER = 10.0
"""Seconds that a row waits in its lane; after a longer wait it is read anew."""
SEVERAL = 3
"""Chats refused in a row that make a limit everybody's."""
GROWTH = 10


class Pauses:
    """Waits of one channel's chats, by the event loop's clock."""

    def __init__(self) -> None:
        self._held: dict[Hashable, float] = {}
        self._busy: dict[Hashable, int] = {}
        self._refused: set[Hashable] = set()
        self._everybody_until = 0.0
        self._everybody_times = 0

    def held(self, chat: Hashable) -> bool:
        """Whether this chat has to wait by itself."""
        until = self._held.get(chat)
        if until is None:
            return False
        if until > _now():
            return True
        del self._held[chat]
        return False

    def hold(self, chat: Hashable, seconds: float) -> float:
        """Let a chat wait, for at most ALONE. Return for how long."""
        seconds = min(seconds, ALONE)
        self._held[chat] = _now() + seconds
        return seconds

    def busy(self, chat: Hashable, seconds: float) -> float:
        """Like `hold`, if the channel gives no time: longer with each refusal in a row."""
        times = self._busy[chat] = self._busy.get(chat, 0) + 1
        return self.hold(chat, seconds * 2 ** min(times - 1, GROWTH))

    def concerns_everybody(self, chat: Hashable) -> bool:
        """Count a refusal of this chat. Return whether it is not this chat's alone."""
        self._refused.add(chat)
        return len(self._refused) >= SEVERAL

    def everybody(self, seconds: float) -> float:
        """The pause of everybody, EVERYBODY at most; longer with each refusal that comes
        after such a wait.
        """
        now = _now()
        if now >= self._everybody_until:
            self._everybody_times += 1
            wait = seconds * 2 ** min(self._everybody_times - 1, GROWTH)
            self._everybody_until = now + min(wait, EVERYBODY)
        return self._everybody_until - now

    def served(self, chat: Hashable) -> None:
        """A message went out: the next refusals are news."""
        if self._refused or self._busy or self._everybody_times:
            self._refused.clear()
            self._busy.pop(chat, None)
            self._everybody_times = 0


def _now() -> float:
    return asyncio.get_running_loop().time()
