"""Numbers and bullets of a .docx's lists, as Word prints them before the paragraphs."""

import re
from collections import defaultdict
from dataclasses import dataclass

from lxml.etree import _Element

from bot.reading.manuscript.counting import counted
from bot.reading.manuscript.names import child, every, get, switched
from bot.reading.word.styles import Styles
from bot.reading.word.symbols import UNKNOWN, signs

_PLACE = re.compile(r"%([1-9])")
_MOST_LEVELS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The mark before a list's paragraph; `depth` is 0 for the outermost level."""

    text: str
    depth: int


class Numbering:
    """Counters go on through the document; lists of one definition share them."""

    def __init__(self, root: _Element | None, styles: Styles) -> None:
        self._styles = styles
        found = [] if root is None else every(root, "w:abstractNum", "w:num")
        self._abstract = {
            get(each, "w:abstractNumId") or "": each
            for each in found
            if get(each, "w:abstractNumId") is not None
        }
        self._lists = {
            get(each, "w:numId") or "": each for each in found if get(each, "w:numId") is not None
        }
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._restarted: set[tuple[str, int]] = set()

    def label(self, properties: _Element | None) -> Label | None:
        """Count a paragraph, and give its number or bullet; None if it is in no list."""
        style = self._styles.style_of(properties)
        number, depth = self._place(style, properties)
        listed = self._lists.get(number or "0")
        if number in (None, "0") or listed is None:
            return None
        abstract = get(child(listed, "w:abstractNumId"), "w:val") or ""
        count = self._count(number or "", abstract, listed, depth)
        text = self._text(abstract, listed, depth, count)
        outer = self._styles.is_heading(style, properties)
        return Label(text=text, depth=0 if outer else depth)

    def _place(self, style: str, properties: _Element | None) -> tuple[str | None, int]:
        """The list's id and the level of a paragraph."""
        own = child(properties, "w:numPr")
        number = get(child(own, "w:numId"), "w:val")
        level = get(child(own, "w:ilvl"), "w:val")
        if number is None:
            number, styled = self._styles.numbering(style)
            level = level or styled or self._level_of_style(number, style)
        depth = int(level) if level and level.isdigit() else 0
        return number, min(depth, _MOST_LEVELS - 1)

    def _level_of_style(self, number: str | None, style: str) -> str | None:
        listed = self._lists.get(number or "")
        abstract = self._definition(get(child(listed, "w:abstractNumId"), "w:val") or "")
        for level in [] if abstract is None else every(abstract, "w:lvl"):
            if get(child(level, "w:pStyle"), "w:val") == style:
                return get(level, "w:ilvl")
        return None

    def _definition(self, abstract: str) -> _Element | None:
        """The definition itself, or that of the list style to which it refers."""
        found = self._abstract.get(abstract)
        link = get(child(found, "w:numStyleLink"), "w:val")
        if link is None:
            return found
        number, _ = self._styles.numbering(link)
        to = get(child(self._lists.get(number or ""), "w:abstractNumId"), "w:val")
        return self._abstract.get(to or "", found)

    def _level(self, abstract: str, listed: _Element, depth: int) -> _Element | None:
        for override in listed.iterchildren():
            if get(override, "w:ilvl") == str(depth):
                own = child(override, "w:lvl")
                if own is not None:
                    return own
        definition = self._definition(abstract)
        levels = [] if definition is None else every(definition, "w:lvl")
        return next((each for each in levels if get(each, "w:ilvl") == str(depth)), None)

    def _count(self, number: str, abstract: str, listed: _Element, depth: int) -> dict[int, int]:
        counts = self._counts[abstract]
        restart = self._override(listed, depth)
        if restart is not None and (number, depth) not in self._restarted:
            self._restarted.add((number, depth))
            counts[depth] = restart - 1
        for outer in range(depth):
            counts.setdefault(outer, self._start(abstract, listed, outer))
        counts[depth] = counts.get(depth, self._start(abstract, listed, depth) - 1) + 1
        for inner in [each for each in counts if each > depth]:
            level = self._level(abstract, listed, inner)
            if get(child(level, "w:lvlRestart"), "w:val") != "0":
                del counts[inner]
        return counts

    def _override(self, listed: _Element, depth: int) -> int | None:
        for override in listed.iterchildren():
            if get(override, "w:ilvl") == str(depth):
                return _number(get(child(override, "w:startOverride"), "w:val"))
        return None

    def _start(self, abstract: str, listed: _Element, depth: int) -> int:
        level = self._level(abstract, listed, depth)
        found = _number(get(child(level, "w:start"), "w:val"))
        return 1 if found is None else found

    def _text(self, abstract: str, listed: _Element, depth: int, counts: dict[int, int]) -> str:
        level = self._level(abstract, listed, depth)
        text = get(child(level, "w:lvlText"), "w:val") or ""
        fonts = child(level, "w:rPr/w:rFonts")
        if child(level, "w:lvlPicBulletId") is not None:
            return "• "
        if _form(level) == "bullet":
            shown = signs(text, get(fonts, "w:ascii") or get(fonts, "w:hAnsi"))
            text = shown.replace(UNKNOWN, "•")
        else:
            legal = switched(level, "w:isLgl")

            def number(place: re.Match[str]) -> str:
                at = int(place[1]) - 1
                form = _form(self._level(abstract, listed, at))
                plain = legal and at != depth and form != "none"
                return counted(counts.get(at, 1), "decimal" if plain else form)

            text = _PLACE.sub(number, text)
        joint = get(child(level, "w:suff"), "w:val")
        return text if joint == "nothing" or not text.strip() else f"{text} "


def _form(level: _Element | None) -> str:
    found = get(child(level, "w:numFmt"), "w:val")
    if found is None and level is not None:
        choice = child(level, "mc:AlternateContent/mc:Fallback/w:numFmt")
        found = get(choice, "w:val")
    return found or "decimal"


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdigit() else None
