"""Addresses that an admin may name, and which of them may be connected to (SSRF)."""

from ipaddress import ip_address

from yarl import URL

from bot.monitoring.addresses import Resolve, checked, is_address

LONGEST = 2000
LOOPBACK = "localhost"


class BadDestination(Exception):
    """The reason why an address cannot be told of events, as a sentence."""


def is_loopback(host: str) -> bool:
    """Whether the host is this machine by its own words, not by what a name server says."""
    return host == LOOPBACK or (is_address(host) and ip_address(host).is_loopback)


def destination(text: str) -> URL:
    """The address that was typed. Raises BadDestination."""
    try:
        url = URL(text.strip())
        port = url.port
    except ValueError:
        raise BadDestination(
            "This is no address such as https://dasbor.example.go.id/sigap."
        ) from (None)
    if len(text) > LONGEST or not text.isprintable():
        raise BadDestination(f"An address has at most {LONGEST} characters, all of them visible.")
    if url.scheme not in ("http", "https") or not url.host or not port:
        raise BadDestination("An address begins with https:// and names a host.")
    if url.user or url.password:
        raise BadDestination("An address holds no password: messages are signed instead.")
    if url.fragment:
        raise BadDestination("An address has no part after #: it would not be sent.")
    if url.scheme == "http" and not is_loopback(url.host):
        raise BadDestination("Only https:// is sent to; http:// to this machine alone.")
    return url


async def may_connect(url: URL, resolve: Resolve, *, private: bool) -> bool:
    """Whether its host may be in a private network: it is this machine, or the office says so.

    Raises InnerAddress if it is in one and may not be, NoSuchName.
    """
    host = url.host or ""
    internal = private or is_loopback(host)
    if is_address(host):
        await checked(resolve, host, url.port or 0, internal=internal)
    return internal
