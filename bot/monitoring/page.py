"""Fetching of one page, with every redirect checked, and limits on redirects and size."""

import ssl
from dataclasses import dataclass

import aiohttp
from yarl import URL

from bot.monitoring.addresses import Checked, Resolve, checked, is_address

LARGEST = 2 * 1024 * 1024
HOPS = 3
AGENT = "Sigap-Monitor/1.0 (pemantau situs dinas)"
SCHEMES = frozenset({"http", "https"})
PORTS = frozenset({80, 443})
MOVED = frozenset({301, 302, 303, 307, 308})


class BadRedirect(Exception):
    """Too many redirects, or one to a forbidden place, which is the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A fetched page. `url` is where redirects ended; `body` has at most LARGEST bytes, in the
    `charset` that the server names; `headers` are as received; `hops` are the redirects before.
    """

    url: str
    status: int
    body: bytes = b""
    charset: str = "utf-8"
    headers: tuple[tuple[str, str], ...] = ()
    hops: tuple["Page", ...] = ()


async def fetch(
    url: str, resolve: Resolve, *, internal: bool, trust: ssl.SSLContext, seconds: float
) -> Page:
    """Fetch the page at which the redirects end, without cookies or passwords.

    Raises BadRedirect, NoSuchName, InnerAddress, aiohttp.ClientError, TimeoutError.
    """
    inner = URL(url).host if internal else None
    connector = aiohttp.TCPConnector(
        resolver=Checked(resolve, inner=inner), ssl=trust, force_close=True, use_dns_cache=False
    )
    timeout = aiohttp.ClientTimeout(total=seconds)
    async with aiohttp.ClientSession(
        connector=connector,
        timeout=timeout,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": AGENT},
        auto_decompress=True,
    ) as session:
        place = URL(url)
        hops: list[Page] = []
        for _ in range(HOPS + 1):
            await _may_go(place, URL(url), resolve, inner)
            async with session.get(place, allow_redirects=False) as answer:
                headers = tuple(answer.headers.items())
                if answer.status in MOVED and "Location" in answer.headers:
                    hops.append(Page(url=str(place), status=answer.status, headers=headers))
                    place = _next(place, answer.headers["Location"])
                    continue
                body = await _body(answer)
                return Page(
                    url=str(place),
                    status=answer.status,
                    body=body,
                    charset=answer.charset or "utf-8",
                    headers=headers,
                    hops=tuple(hops),
                )
        raise BadRedirect(str(place))


async def _may_go(place: URL, first: URL, resolve: Resolve, inner: str | None) -> None:
    """Check a place before connecting. IP addresses too, for which aiohttp asks no resolver.
    Raises BadRedirect, InnerAddress.
    """
    listed = place.port in PORTS or place.port == first.port
    if place.scheme not in SCHEMES or not place.host or place.user or not listed:
        raise BadRedirect(str(place)[:200])
    if is_address(place.host):
        await checked(resolve, place.host, place.port or 0, internal=place.host == inner)


def _next(place: URL, location: str) -> URL:
    try:
        return place.join(URL(location))
    except ValueError as error:
        raise BadRedirect(location[:200]) from error


async def _body(answer: aiohttp.ClientResponse) -> bytes:
    data = bytearray()
    async for part in answer.content.iter_chunked(64 * 1024):
        data += part
        if len(data) >= LARGEST:
            break
    return bytes(data[:LARGEST])
