"""Fields of a .docx: their results are shown, their instructions are not."""

import re
from dataclasses import dataclass, field

from lxml.etree import _Element

from bot.reading.manuscript.names import child, get, switched
from bot.reading.word.symbols import signs

PAGES = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"})
_FONT = re.compile(r'\\f\s+"?([^"\\]+?)"?\s*(?:\\|$)')
_NUMBER = re.compile(r"0[xX][0-9a-fA-F]+|\d+")
_ADDRESS = re.compile(r'^\s*HYPERLINK\s+"?[a-zA-Z]{2,}:', re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The addition of an ended field: text that no result holds, and a code to count it under."""

    text: str = ""
    code: str = ""


@dataclass(slots=True)
class _Open:
    """A field that has begun; after the separator comes its result."""

    begin: _Element
    instruction: str = ""
    separated: bool = False

    @property
    def code(self) -> str:
        words = self.instruction.split(maxsplit=1)
        return words[0].upper() if words else ""


@dataclass(slots=True)
class Fields:
    """The open fields, the innermost last."""

    _open: list[_Open] = field(default_factory=list)

    @property
    def shown(self) -> bool:
        """Whether text stands in no field's instruction."""
        return all(each.separated for each in self._open)

    @property
    def paged(self) -> bool:
        """Whether text is the number of a page."""
        return any(each.code in PAGES for each in self._open)

    def instruct(self, text: str) -> None:
        if self._open and not self._open[-1].separated:
            self._open[-1].instruction += text

    def mark(self, character: _Element) -> Ended | None:
        """Take a field character; give the field that it ends."""
        kind = get(character, "w:fldCharType")
        if kind == "begin":
            self._open.append(_Open(character))
        elif kind == "separate" and self._open:
            self._open[-1].separated = True
        elif kind == "end" and self._open:
            return _ended(self._open.pop())
        return None


def leads_out(instruction: str) -> bool:
    """Whether the instruction is a link with an address."""
    return _ADDRESS.match(instruction) is not None


def _ended(ended: _Open) -> Ended | None:
    if ended.code == "FORMCHECKBOX":
        return Ended(text=_box(child(ended.begin, "w:ffData/w:checkBox")))
    if ended.code == "FORMDROPDOWN":
        return Ended(text=_chosen(child(ended.begin, "w:ffData/w:ddList")))
    if leads_out(ended.instruction):
        return Ended(code="links")
    if ended.separated:
        return None
    if ended.code == "SYMBOL":
        return Ended(text=_symbol(ended.instruction))
    if ended.code in ("MACROBUTTON", "GOTOBUTTON"):
        return Ended(text=" ".join(ended.instruction.split()[2:]))
    return Ended(code="equations") if ended.code == "EQ" else None


def _box(box: _Element | None) -> str:
    checked = switched(box, "w:checked")
    if checked is None:
        checked = switched(box, "w:default")
    return "☒" if checked else "☐"


def _chosen(options: _Element | None) -> str:
    at = get(child(options, "w:result"), "w:val") or get(child(options, "w:default"), "w:val")
    entries = [] if options is None else [get(each, "w:val") or "" for each in options]
    listed = [
        text
        for each, text in zip(options if options is not None else (), entries, strict=True)
        if each.tag.endswith("}listEntry")
    ]
    place = int(at) if at and at.isdigit() else 0
    return listed[place] if place < len(listed) else ""


def _symbol(instruction: str) -> str:
    number = _NUMBER.search(instruction)
    if number is None:
        return ""
    font = _FONT.search(instruction)
    code = int(number[0], 16 if number[0][:2].lower() == "0x" else 10)
    if code > 0x10FFFF:
        return ""
    if font is None and code < 256:
        return bytes([code]).decode("cp1252", "replace")
    return signs(chr(code), font[1] if font else None)
