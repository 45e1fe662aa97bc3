"""Rate limit by address: a burst, then a number a minute."""

from collections import OrderedDict
from datetime import datetime, timedelta
from ipaddress import ip_address

from aiohttp import web

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


def address_of(request: web.Request) -> str:
    """Address of the client: the peer, or the last one named by a proxy on this machine."""
    peer = request.remote or ""
    named = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return _network(named) if named and _local(peer) else _network(peer)


def _local(peer: str) -> bool:
    try:
        return ip_address(peer).is_loopback
    except ValueError:
        return False


def _network(text: str) -> str:
    """The part of an address that is counted: of IPv6 the first 64 bits, since a client has them
    all.
    """
    try:
        address = ip_address(text)
    except ValueError:
        return "unknown"
    if address.version == 6:
        return address.exploded[:19]
    return str(address)
