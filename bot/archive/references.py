"""Addresses of what a page or a style sheet needs to be seen: pictures, styles, fonts."""

import json
import re
from collections.abc import Iterator, Mapping
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import etree

MOST = 80
_LONGEST = 2000
_IN_CSS = re.compile(
    r"""url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'()]+))\s*\)|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')""",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_SHOWN_LINKS = frozenset({"stylesheet", "icon", "apple-touch-icon"})
_LAZY = ("src", "data-src", "data-lazy-src", "data-original")


def of_page(body: bytes, *, charset: str, base: str) -> bytes:
    """JSON list of absolute addresses, in their order in the page, at most MOST; for a worker."""
    reader = _Reader(base)
    parser = etree.HTMLParser(target=reader, encoding="utf-8")
    parser.feed(_text(body, charset).encode(errors="replace"))
    parser.close()
    return _listed(reader.found, reader.base)


def of_style(body: bytes, *, charset: str, base: str) -> bytes:
    """JSON list of what a style sheet imports or shows; for a worker."""
    return _listed(_in_css(_text(body, charset)), base)


class _Reader:
    """Target of lxml; nothing is built."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.found: list[str] = []
        self._style: list[str] | None = None

    def start(self, tag: str, given: Mapping[str, str]) -> None:
        if tag == "base" and given.get("href"):
            self.base = _absolute(given["href"], self.base) or self.base
        elif tag == "style":
            self._style = []
        elif tag in ("img", "source", "input", "image"):
            self.found += [given[name] for name in _LAZY if given.get(name)]
            self.found += [given[name] for name in ("href", "xlink:href") if given.get(name)]
            for named in ("srcset", "data-srcset"):
                self.found += _srcset(given.get(named, ""))
        elif tag == "link" and _SHOWN_LINKS & {*given.get("rel", "").lower().split()}:
            self.found.append(given.get("href", ""))
        elif tag == "video" and given.get("poster"):
            self.found.append(given["poster"])
        self.found += _in_css(given.get("style", ""))

    def data(self, piece: str) -> None:
        if self._style is not None:
            self._style.append(piece)

    def end(self, tag: str) -> None:
        if tag == "style" and self._style is not None:
            self.found += _in_css("".join(self._style))
            self._style = None

    def close(self) -> None:
        pass


def _srcset(written: str) -> Iterator[str]:
    """Addresses of a srcset, which may hold commas themselves: "a,1.jpg 1x, b.jpg 2x"."""
    for candidate in re.split(r",\s+", written.strip()):
        if candidate.split():
            yield candidate.split()[0].rstrip(",")


def _in_css(css: str) -> list[str]:
    return [next(filter(None, found), "") for found in _IN_CSS.findall(_COMMENT.sub("", css))]


def _listed(found: list[str], base: str) -> bytes:
    places = dict.fromkeys(each for given in found if (each := _absolute(given, base)))
    return json.dumps([*places][:MOST]).encode()


def _absolute(given: str, base: str) -> str:
    """Absolute address without its fragment; empty for data:, and for what is no address."""
    given = given.strip()
    if not given or len(given) > _LONGEST:
        return ""
    try:
        place = urldefrag(urljoin(base, given)).url
        return place if urlsplit(place).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _text(body: bytes, charset: str) -> str:
    try:
        return body.decode(charset, "replace")
    except (LookupError, ValueError):
        return body.decode(errors="replace")
