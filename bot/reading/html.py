"""Contents of a page: title, address, time, the words it shows and those it hides.

lxml reads it as a browser does and tells each thing in turn; no tree is built, so that no depth is
too deep. Called in a worker (bot/worker) only: a deep page that goes on closing what it never
opened takes time by the square.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

_CODE = ("script", "style")
_UNSEEN = (*_CODE, "noscript", "template", "svg", "iframe", "noembed", "noframes")
_UNPARSED = ("iframe", "noembed", "noframes", "xmp", "plaintext")
_SPEAKING = ("alt", "title", "content", "value", "placeholder")
_TITLES = ("og:title", "twitter:title")
_TIMES = ("article:published_time", "datepublished", "date", "pubdate", "dc.date")
SHORT = 300


@dataclass(slots=True)
class Said:
    """`address` is the canonical one; `published` as the page has it, in whatever form.

    `shown` is what a reader sees, with title and description; `words` are all, hidden ones,
    comments and attributes too. Scripts and styles are no words.
    """

    title: str = ""
    address: str = ""
    published: str = ""
    shown: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


def said(body: bytes, charset: str) -> Said:
    """Of any bytes whatever; in a charset that nobody knows they are taken for UTF-8."""
    try:
        text = body.decode(charset, "replace")
    except (LookupError, ValueError):
        text = body.decode(errors="replace")
    return _read(text, _Reader())


def _read(text: str, reader: "_Reader") -> Said:
    parser = etree.HTMLParser(target=reader, encoding="utf-8")
    parser.feed(text.encode(errors="replace"))
    found: Said = parser.close()
    return found


class _Reader:
    """Target of lxml. `inner` reads what stands unparsed in a page, and goes no deeper."""

    def __init__(self, *, inner: bool = False) -> None:
        self._inner = inner
        self._found = Said()
        self._open = Counter[str]()
        self._pieces: list[str] = []
        self._heading = ""
        self._described: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._end_text()
        self._open[tag] += 1
        self._found.words += [attributes[name] for name in _SPEAKING if name in attributes]
        if tag == "meta":
            self._meta(attributes)
        elif tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            self._found.address = self._found.address or attributes.get("href", "")[:2000]
        elif tag == "time":
            self._found.published = self._found.published or attributes.get("datetime", "")[:60]

    def end(self, tag: str) -> None:
        self._end_text()
        self._open[tag] -= 1

    def data(self, piece: str) -> None:
        self._pieces.append(piece)  # a word may come in two pieces

    def comment(self, text: str) -> None:
        self._end_text()
        self._unparsed(text)

    def close(self) -> Said:
        self._end_text()
        found = self._found
        found.title = " ".join((found.title or self._heading).split())[:SHORT]
        found.shown = [found.title, *found.shown, *self._described]
        return found

    def _meta(self, given: Mapping[str, str]) -> None:
        names = (given.get("property"), given.get("name"), given.get("itemprop"))
        name = next((each for each in names if each), "").lower()
        content = given.get("content", "")
        if name in _TITLES and not self._found.title:
            self._found.title = content
        elif name in _TIMES and not self._found.published:
            self._found.published = content[:60]
        elif name in ("og:description", "description"):
            self._described.append(content)

    def _end_text(self) -> None:
        text = " ".join("".join(self._pieces).split())
        self._pieces.clear()
        if not text or self._within(_CODE):
            return
        if self._within(("title",)):
            self._heading += text
        elif not self._within(_UNSEEN):
            self._found.shown.append(text)
        if self._within(_UNPARSED):
            self._unparsed(text)
        else:
            self._found.words.append(text)

    def _unparsed(self, text: str) -> None:
        if self._inner or "<" not in text:
            self._found.words.append(text)
        else:
            self._found.words += _read(text, _Reader(inner=True)).words

    def _within(self, tags: tuple[str, ...]) -> bool:
        return any(self._open[tag] > 0 for tag in tags)
