"""What a page says of itself: title, address, time, and its visible words."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "noscript", "template", "svg"})
_TITLES = ("og:title", "twitter:title")
_TIMES = ("article:published_time", "datepublished", "date", "pubdate", "dc.date")
SHORT = 300


@dataclass(slots=True)
class Said:
    """`address` is the canonical one; `published` as the page has it, in whatever form."""

    title: str = ""
    address: str = ""
    published: str = ""
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(self.words)


def said(page: str) -> Said:
    """Of any text whatever; a page of one endless tag says nothing."""
    reader = _Reader()
    try:
        reader.feed(page)
        reader.close()
    except (AssertionError, ValueError):  # what the parser cannot make sense of
        pass
    found = reader.found
    found.title = " ".join((found.title or reader.heading).split())[:SHORT]
    found.words = [found.title, *found.words, *reader.described]
    return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Said()
        self.heading = ""
        self.described: list[str] = []
        self._unseen = 0
        self._title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "title":
            self._title = True
        elif tag == "meta":
            self._meta(given)
        elif tag == "link" and "canonical" in given.get("rel", "").lower().split():
            self.found.address = self.found.address or given.get("href", "")[:2000]
        elif tag == "time":
            self.found.published = self.found.published or given.get("datetime", "")[:60]

    def _meta(self, given: dict[str, str]) -> None:
        name = (given.get("property") or given.get("name") or given.get("itemprop", "")).lower()
        content = given.get("content", "")
        if name in _TITLES and not self.found.title:
            self.found.title = content
        elif name in _TIMES and not self.found.published:
            self.found.published = content[:60]
        elif name in ("og:description", "description"):
            self.described.append(content)

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == "title":
            self._title = False

    def handle_data(self, data: str) -> None:
        if self._title:
            self.heading += data
        elif not self._unseen and data.strip():
            self.found.words.append(re.sub(r"\s+", " ", data.strip()))
