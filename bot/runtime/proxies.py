"""The address of a visitor, behind the proxies that the admin trusts."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the settings check it, and start without the seconds that aiohttp takes
    from aiohttp import web

FORWARDED = "X-Forwarded-For"
UNKNOWN = "unknown"
HOPS = 20

Address = IPv4Address | IPv6Address


class TrustedProxies:
    """Addresses and networks, separated by commas. Raises ValueError for anything else."""

    def __init__(self, spelled: str) -> None:
        named = [part.strip() for part in spelled.split(",") if part.strip()]
        self._networks = [ip_network(part, strict=False) for part in named]

    def address_of(self, request: "web.Request") -> str:
        """One visitor's address: the peer, or the nearest address that no trusted proxy
        has, read from the right. Anybody can write what stands further left.
        """
        spelled = ",".join(request.headers.getall(FORWARDED, []))
        return self.visitor(request.remote or "", spelled)

    def visitor(self, peer: str, forwarded: str) -> str:
        """The visitor's address; of IPv6 the first 64 bits, since a client has them all."""
        found = _address(peer)
        for named in forwarded.split(",")[: -HOPS - 1 : -1]:
            if not named.strip() or not self._trusts(found):
                break
            found = _address(named)
        if found is None:
            return UNKNOWN
        return found.exploded[:19] if found.version == 6 else str(found)

    def _trusts(self, address: Address | None) -> bool:
        return address is not None and any(address in network for network in self._networks)


def _address(text: str) -> Address | None:
    """Address as proxies spell it, also with a port. IPv4 in IPv6 is IPv4."""
    text = text.strip().strip('"')
    host = text[1:].partition("]")[0] if text.startswith("[") else text
    if host.count(":") == 1:
        host = host.partition(":")[0]
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return address.ipv4_mapped or address if isinstance(address, IPv6Address) else address
