"""Search for /arsip: links by word, month and channel."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from flows.content.channel import Channel
from flows.content.content import Archived
from flows.language.months import MONTHS
from flows.language.normalise import normalise
from flows.ports.desk import Desk

MOST, LOOKED_AT = 15, 1000
_NUMERIC = re.compile(r"(\d{1,2})[/-](\d{4})|(\d{4})-(\d{1,2})")
_YEAR = re.compile(r"20\d\d")
_CHANNELS = {
    "website": Channel.WEBSITE,
    "web": Channel.WEBSITE,
    "situs": Channel.WEBSITE,
    "facebook": Channel.FACEBOOK,
    "fb": Channel.FACEBOOK,
    "instagram": Channel.INSTAGRAM,
    "ig": Channel.INSTAGRAM,
    "x": Channel.X,
    "twitter": Channel.X,
    "youtube": Channel.YOUTUBE,
    "yt": Channel.YOUTUBE,
    "tiktok": Channel.TIKTOK,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A search; `month` is (year, month), of the current year if none is given."""

    words: tuple[str, ...] = ()
    channel: str = ""
    month: tuple[int, int] | None = None


def query(text: str, today: datetime) -> Query:
    """Parse a search such as "berita november facebook", "11/2026" or "ig kegiatan"."""
    words: list[str] = []
    channel, month, year = "", 0, 0
    for word in text.lower().replace(",", " ").split():
        numeric = _NUMERIC.fullmatch(word)
        if numeric:
            month = int(numeric[1] or numeric[4])
            year = int(numeric[2] or numeric[3])
        elif word in MONTHS:
            month = MONTHS[word]
        elif _YEAR.fullmatch(word):
            year = int(word)
        elif word in _CHANNELS:
            channel = _CHANNELS[word].value
        else:
            words.append(word)
    known = (year or today.year, month) if 1 <= month <= 12 else None
    return Query(words=tuple(words), channel=channel, month=known)


async def search(desk: Desk, asked: Query, zone: tzinfo) -> Sequence[Archived]:
    """Matching links, newest first; every word occurs in topic, title, address or number."""
    begin = end = None
    if asked.month is not None:
        year, month = asked.month
        begin = datetime(year, month, 1, tzinfo=zone)
        end = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=zone)
    found = await desk.contents.archived(
        channel=asked.channel, begin=begin, end=end, most=LOOKED_AT
    )
    return [each for each in found if _says(each, asked.words)]


def _says(each: Archived, words: Sequence[str]) -> bool:
    link = each.link
    text = f"{each.topic} {link.title} {link.url} {each.number}".lower()
    said = " ".join(normalise(text))
    return all(word in text or word in said for word in words)
