"""Rate limit by address: a burst, then a number a minute."""

from collections import OrderedDict
from datetime import datetime, timedelta

from bot.runtime.clock import Clock

AT_ONCE = 20
REFILL = timedelta(seconds=3)
REMEMBERED = 10_000


class Visitors:
    """Remembers a bounded number of addresses; the least recent one is forgotten first."""

    def __init__(self, now: Clock) -> None:
        self._now = now
        self._last: OrderedDict[str, tuple[float, datetime]] = OrderedDict()

    def may_ask(self, address: str) -> bool:
        now = self._now()
        left, since = self._last.pop(address, (float(AT_ONCE), now))
        left = min(float(AT_ONCE), left + max(timedelta(), now - since) / REFILL)
        allowed = left >= 1
        self._last[address] = (left - 1 if allowed else left, now)
        if len(self._last) > REMEMBERED:
            self._last.popitem(last=False)
        return allowed
