"""Channels on which content is published, and the channel of a link (SOP C.6)."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

LONGEST = 2000


class Channel(StrEnum):
    """Channels, by the keys that the SOP's TOML lists for `channels`."""

    WEBSITE = "website"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    X = "x"
    YOUTUBE = "youtube"
    TIKTOK = "tiktok"


HOSTS: dict[Channel, tuple[str, ...]] = {
    Channel.FACEBOOK: ("facebook.com", "fb.com", "fb.watch"),
    Channel.INSTAGRAM: ("instagram.com", "instagr.am"),
    Channel.X: ("x.com", "twitter.com"),
    Channel.YOUTUBE: ("youtube.com", "youtu.be"),
    Channel.TIKTOK: ("tiktok.com",),
}
_FOREIGN = (
    "wa.me",
    "t.me",
    "whatsapp.com",
    "docs.google.com",
    "drive.google.com",
    "bit.ly",
    "s.id",
    "tinyurl.com",
    "google.com",
    "localhost",
)
_LINK = re.compile(r"https?://[^\s<>\"\u00a0]+|www\.[^\s<>\"]+", re.I)
_BARE = re.compile(r"(?<![\w.@/:-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}/[^\s<>\"]+", re.I)
_WWW = re.compile(r"(?<![\w.@/:-])www\.(?=[a-z0-9-]+\.[a-z]{2})", re.I)
_DOMAIN = re.compile(r"\.[a-z]{2}", re.I)
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|igsh(?:id)?|si|s|t|ref|mibextid", re.I)


class Trouble(StrEnum):
    """Reasons for refusing a link; each has a text of its own."""

    NOT_ASKED = "not_asked"
    FOREIGN = "foreign"
    INNER = "inner"
    FRONT_PAGE = "front_page"
    SAME = "same"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A link with its channel, or with the reason for refusing it."""

    url: str
    channel: Channel | None = None
    trouble: Trouble | None = None


def links_in(text: str) -> tuple[str, ...]:
    """Links in a text as written; one that begins with `www.` gets a scheme."""
    found = [each.rstrip(".,;:!?)]}'\"") for each in _LINK.findall(text) if _leads(each)]
    return tuple(each if "://" in each else f"https://{each}" for each in found)


def addresses_in(text: str) -> tuple[str, ...]:
    """Links in a text and addresses typed without a scheme, such as `instagram.com/p/satu`, in
    the order in which they stand there.
    """
    return links_in(_BARE.sub(lambda found: f"https://{found[0]}", _WWW.sub("https://www.", text)))


def _leads(link: str) -> bool:
    """Whether the link has a scheme, or a name and a domain after `www.`."""
    return link[:4].lower() == "http" or _DOMAIN.search(link, len("www.a")) is not None


def tidy(url: str) -> str:
    """The link without fragment and tracking, host in lower case, so that equal links are equal
    texts. Raises ValueError for a malformed one.
    """
    parts = urlsplit(url)
    query = [(k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.fullmatch(k)]
    path = parts.path.rstrip("/") or "/"
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), path, urlencode(query), ""))


def judge(
    url: str,
    wanted: Sequence[Channel],
    given: Collection[str],
    internal: Collection[str] = (),
) -> Judged:
    """Find the channel of a link, or the reason for refusing it. `given` are the links there
    already, `internal` the hosts that may be internal.
    """
    try:
        kept, host = tidy(url), (urlsplit(url).hostname or "").rstrip(".").lower()
    except ValueError:
        return Judged(url=url[:200], trouble=Trouble.BROKEN)
    if not host or len(kept) > LONGEST or "@" in urlsplit(kept).netloc:
        return Judged(url=url[:200], trouble=Trouble.BROKEN)
    if host not in internal and _inner(host):
        return Judged(url=kept, trouble=Trouble.INNER)
    if kept in given:
        return Judged(url=kept, trouble=Trouble.SAME)
    channel = channel_of(host)
    if channel is None:
        return Judged(url=kept, trouble=Trouble.FOREIGN)
    if urlsplit(kept).path == "/" and not urlsplit(kept).query:
        return Judged(url=kept, trouble=Trouble.FRONT_PAGE)
    if channel not in wanted:
        return Judged(url=kept, channel=channel, trouble=Trouble.NOT_ASKED)
    return Judged(url=kept, channel=channel)


def channel_of(host: str) -> Channel | None:
    """The channel of a host; None for chats, shared folders and shorteners, which do not last."""
    for channel, hosts in HOSTS.items():
        if any(host == each or host.endswith(f".{each}") for each in hosts):
            return channel
    if any(host == each or host.endswith(f".{each}") for each in _FOREIGN):
        return None
    return Channel.WEBSITE


def _inner(host: str) -> bool:
    """Whether the host is a private address or a name that no public server has; what its name
    resolves to is checked when it is fetched.
    """
    bare = host.strip("[]")
    try:
        return not ip_address(bare).is_global
    except ValueError:
        numbers = bare.replace(".", "").replace("x", "").isalnum() and bare[0].isdigit()
        odd = numbers and not any(each.isalpha() for each in bare.rpartition(".")[2])
        return odd or "." not in bare or bare.endswith((".local", ".localhost", ".internal"))
