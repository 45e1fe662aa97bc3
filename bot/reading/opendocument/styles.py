"""Styles of an .odt: looks of its text, and how its lists are numbered."""

import re
from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from bot.reading.manuscript.counting import counted
from bot.reading.manuscript.names import child, every, get

_FORMS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "": "none",
}
_DEEPEST = 20
_SOME = re.compile("[1-9]")
_POINTS = re.compile(r"(\d+(?:\.\d+)?)pt")
_LEGIBLE = 4


class OdtStyles:
    """Styles of content.xml and styles.xml."""

    def __init__(self, roots: Iterable[_Element]) -> None:
        self._styles: dict[str, _Element] = {}
        self._lists: dict[str, _Element] = {}
        self.outline: _Element | None = None
        for root in roots:
            for each in every(root, "style:style"):
                self._styles.setdefault(get(each, "style:name") or "", each)
            for each in every(root, "text:list-style"):
                self._lists.setdefault(get(each, "style:name") or "", each)
            found = every(root, "text:outline-style")
            self.outline = found[0] if found else self.outline

    def hidden(self, style: str | None) -> bool:
        return self._text(style, "text:display") == "none"

    def looks(self, style: str | None) -> Iterator[str]:
        """The codes of what plain text cannot show of text in this style."""
        through = (
            self._text(style, f"style:text-line-through-{each}") for each in ("style", "type")
        )
        if any(each not in ("", "none") for each in through):
            yield "struck"
        level, _, _ = self._text(style, "style:text-position").partition(" ")
        if level in ("super", "sub") or _SOME.search(level):
            yield "raised"
        colour, under = (self._text(style, f"fo:{at}") for at in ("color", "background-color"))
        if colour.lower() == "#ffffff" and under in ("", "transparent"):
            yield "white"
        size = _POINTS.fullmatch(self._text(style, "fo:font-size"))
        if size and float(size[1]) < _LEGIBLE:
            yield "tiny"

    def _text(self, style: str | None, attribute: str) -> str:
        said = (get(child(e, "style:text-properties"), attribute) for e in self._of(style))
        return next((each for each in said if each is not None), "")

    def closes(self, style: str | None) -> tuple[bool, bool]:
        """Whether no space is left before, and after, a paragraph."""
        top, bottom = (_SOME.search(self._margin(style, side)) for side in ("top", "bottom"))
        return top is None, bottom is None

    def _margin(self, style: str | None, side: str) -> str:
        for each in self._of(style):
            about = child(each, "style:paragraph-properties")
            found = get(about, f"fo:margin-{side}") or get(about, "fo:margin")
            if found is not None:
                return found
        return "0"

    def list_style(self, paragraph: str | None) -> str | None:
        """The list that a paragraph's style puts it in."""
        said = (get(each, "style:list-style-name") for each in self._of(paragraph))
        return next((each for each in said if each is not None), None)

    def level(self, listed: str | None, depth: int) -> _Element | None:
        return _level(self._lists.get(listed or ""), depth)

    def heading_level(self, depth: int) -> _Element | None:
        return _level(self.outline, depth)

    def _of(self, style: str | None) -> list[_Element]:
        found: list[_Element] = []
        while style in self._styles and len(found) < _DEEPEST:
            found.append(self._styles[style])
            style = get(found[-1], "style:parent-style-name")
        return found


def _level(listed: _Element | None, depth: int) -> _Element | None:
    levels = () if listed is None else listed
    return next((each for each in levels if get(each, "text:level") == str(depth)), None)


def start(level: _Element | None) -> int:
    text = get(level, "text:start-value")
    return int(text) if text and text.isdigit() else 1


def label(level: _Element | None, counts: list[int]) -> str:
    """The number or bullet at the innermost of the levels counted, with a space after it."""
    if level is None:
        return ""
    bullet = get(level, "text:bullet-char")
    if bullet is not None or level.tag.endswith("bullet"):
        return f"{_bullet(bullet)} "
    if level.tag.endswith("level-style-image"):
        return "• "
    form = _FORMS.get(get(level, "style:num-format") or "", "none")
    shown = get(level, "text:display-levels") or "1"
    last = counts[-int(shown) :] if shown.isdigit() and int(shown) else counts[-1:]
    number = ".".join(counted(each, form) for each in last) if form != "none" else ""
    prefix, suffix = (get(level, f"style:num-{side}") or "" for side in ("prefix", "suffix"))
    text = f"{prefix}{number}{suffix}".strip()
    return f"{text} " if text else ""


def _bullet(sign: str | None) -> str:
    """The bullet; • for a code of a symbol font."""
    return sign if sign and not "\ue000" <= sign <= "\uf8ff" else "•"
