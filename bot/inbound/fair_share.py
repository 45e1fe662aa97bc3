"""A fair share for each chat: a burst, then so many updates a minute; the rest waits stored."""

import asyncio
from collections import OrderedDict

from storage.queues.inbox import Waiting

AT_ONCE = 40
A_SECOND = 1.0
PRESS = 0.1
"""What a press counts: a morning's approvals are many, and cost little."""
REMEMBERED = 10_000
OURS = ("status:", "broken:", "account")
"""Lanes in which nobody writes."""

A_DAY = 500 * 1024 * 1024
"""Bytes that one chat's files may have in a day; what is over is fetched on a later one."""
DAY = 24 * 3600.0

Lane = tuple[str, str]


class FairShare:
    """Allowances by lane, on the event loop's clock; the least recent lane is forgotten first."""

    def __init__(self, *, on: bool = True) -> None:
        self._on = on
        self._last: OrderedDict[Lane, tuple[float, float]] = OrderedDict()

    def take(self, row: Waiting) -> bool:
        """Take an update's part of its chat's share. Return False if nothing is left of it."""
        weight = _weight(row)
        if not self._on or not weight:
            return True
        lane, now = (row.channel, row.chat), asyncio.get_running_loop().time()
        left, since = self._last.pop(lane, (float(AT_ONCE), now))
        left = min(float(AT_ONCE), left + (now - since) * A_SECOND)
        enough = left >= weight
        self._last[lane] = (left - weight if enough else left, now)
        if len(self._last) > REMEMBERED:
            self._last.popitem(last=False)
        return enough


class ByteShare:
    """Bytes of files by chat: A_DAY at once, which a day gives back."""

    def __init__(self, *, on: bool = True) -> None:
        self._on = on
        self._used: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, chat: str, size: int) -> float:
        """Count a file. Return after how many seconds it may be fetched."""
        if not self._on or not chat:
            return 0.0
        now = asyncio.get_running_loop().time()
        used, since = self._used.pop(chat, (0.0, now))
        used = max(0.0, used - (now - since) * A_DAY / DAY) + size
        self._used[chat] = (used, now)
        if len(self._used) > REMEMBERED:
            self._used.popitem(last=False)
        return max(0.0, used / A_DAY - 1) * DAY


def _weight(row: Waiting) -> float:
    if row.chat.startswith(OURS):
        return 0.0
    return PRESS if '"callback_query"' in row.payload[:60] else 1.0
