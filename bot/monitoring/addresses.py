"""Name resolution for the monitor, refusing addresses it may not connect to (SSRF).

A name is resolved once, and the connection goes to exactly those addresses, so that a name server
cannot answer differently the second time.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from aiohttp.abc import AbstractResolver, ResolveResult

Resolve = Callable[[str, int], Awaitable[list[str]]]
NAT64 = IPv6Network("64:ff9b::/96")


class NoSuchName(Exception):
    """DNS has no such name, or does not answer."""


class InnerAddress(Exception):
    """The name has an address that is not public, and the target is not an internal one."""


async def resolve(host: str, port: int) -> list[str]:
    """Resolve a name to all its addresses, by the system's resolver. Raises NoSuchName."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NoSuchName(host) from error
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def is_public(address: str) -> bool:
    """Return whether an address is on the public internet, and not private, local, reserved or a
    disguise of such a one.
    """
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        inner: IPv4Address | None = ip.ipv4_mapped or ip.sixtofour
        if ip in NAT64:
            inner = IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast


class Checked(AbstractResolver):
    """Resolver for aiohttp that refuses addresses the target may not reach.

    `inner` is the one host that may be in a private network.
    """

    def __init__(self, resolve: Resolve, *, inner: str | None) -> None:
        self._resolve = resolve
        self._inner = inner

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Resolve and check a host. Raises NoSuchName, InnerAddress."""
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=_family(address),
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in await checked(self._resolve, host, port, internal=host == self._inner)
        ]

    async def close(self) -> None:
        pass


async def checked(resolve: Resolve, host: str, port: int, *, internal: bool) -> list[str]:
    """Return the addresses to connect to. Raises NoSuchName; InnerAddress if any is not public."""
    addresses = [host] if is_address(host) else await resolve(host, port)
    if not addresses:
        raise NoSuchName(host)
    if not internal and not all(is_public(each) for each in addresses):
        raise InnerAddress(host)
    return addresses


def is_address(host: str) -> bool:
    """Return whether the host is an IP address, and not a name."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET
