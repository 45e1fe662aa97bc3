"""Text in a line of an .odt: spans, fields, notes, and what is hidden."""

import re
from collections import Counter

from lxml.etree import _Element

from bot.reading.manuscript.names import child, get, name
from bot.reading.opendocument.styles import OdtStyles

_SPACE = re.compile(r"[ \t\r\n]+")
_LEFT_OUT = frozenset(
    {
        *("text:tracked-changes", "office:annotation-end", "text:number"),
        *("text:script", "svg:title", "svg:desc", "office:forms"),
    }
)
_DRAWN = frozenset(
    {
        *("draw:frame", "draw:custom-shape", "draw:g", "draw:rect", "draw:ellipse", "draw:line"),
        *("draw:path", "draw:polygon", "draw:polyline", "draw:connector", "draw:control"),
    }
)
_COLOURED = frozenset({"table:table-cell", "draw:text-box", *_DRAWN})
_MARK = "\0"


class OdtLines:
    """Reads one paragraph after another; `taken` gives what belongs beside the last one."""

    def __init__(self, styles: OdtStyles, besides: Counter[str]) -> None:
        self._styles = styles
        self._besides = besides
        self._drawn: list[_Element] = []
        self._notes: list[tuple[str, _Element]] = []

    def taken(self) -> tuple[list[_Element], list[tuple[str, _Element]]]:
        """Drawings and notes (mark, text) since the last call."""
        found = self._drawn, self._notes
        self._drawn, self._notes = [], []
        return found

    def text(self, paragraph: _Element) -> str:
        """Text of a paragraph: spaces in its XML count once, and not at its edges."""
        inside = self._inside(paragraph)
        if inside.strip():
            self._count_looks(paragraph)
        folded = _SPACE.sub(" ", inside).strip(" ")
        folded = folded.replace(f" {_MARK}n", f"{_MARK}n").replace(f"{_MARK}n ", f"{_MARK}n")
        for mark, sign in (("s", " "), ("t", "\t"), ("n", "\n")):
            folded = folded.replace(f"{_MARK}{mark}", sign)
        return folded

    def _inside(self, element: _Element) -> str:
        found = [element.text or ""]
        for each in element:
            found += [self._part(each), each.tail or ""]
        return "".join(found)

    def _part(self, element: _Element) -> str:
        kind = name(element)
        match kind:
            case "text:s":
                count = get(element, "text:c") or "1"
                return f"{_MARK}s" * min(int(count) if count.isdigit() else 1, 1000)
            case "text:tab":
                return f"{_MARK}t"
            case "text:line-break":
                return f"{_MARK}n"
            case "text:note":
                return self._note(element)
            case "office:annotation":
                self._besides["comments"] += 1
                return ""
            case "text:placeholder":
                self._besides["placeholders"] += 1
            case "text:ruby":
                return self._ruby(element)
            case "text:hidden-paragraph" | "text:hidden-text":
                self._besides["hidden"] += 1
                return ""
        if kind in _DRAWN:
            self._drawn.append(element)
            return ""
        if kind in _LEFT_OUT:
            return ""
        return self._span(element)

    def _span(self, element: _Element) -> str:
        style = get(element, "text:style-name")
        if self._styles.hidden(style):
            self._besides["hidden"] += 1
            return ""
        text = self._inside(element)
        if text.strip():
            self._count_looks(element)
            self._besides["links"] += self._leads_out(element, text)
        return text

    def _count_looks(self, element: _Element) -> None:
        """Count what plain text cannot show; in a table or box white may stand on a colour."""
        found = set(self._styles.looks(get(element, "text:style-name")))
        if any(name(each) in _COLOURED for each in element.iterancestors()):
            found.discard("white")
        self._besides.update(found)

    @staticmethod
    def _leads_out(element: _Element, text: str) -> bool:
        """Whether it is a link whose address is not its text."""
        address = get(element, "xlink:href") or "#"
        own = address.removeprefix("mailto:")
        return name(element) == "text:a" and not address.startswith("#") and own not in text

    def _note(self, note: _Element) -> str:
        citation, body = child(note, "text:note-citation"), child(note, "text:note-body")
        mark = "" if citation is None else "".join(citation.itertext())
        if body is not None:
            self._notes.append((mark, body))
        return f"[{mark}]"

    def _ruby(self, element: _Element) -> str:
        base, above = child(element, "text:ruby-base"), child(element, "text:ruby-text")
        text = "" if base is None else self._inside(base)
        said = "" if above is None else "".join(above.itertext())
        return f"{text}({said})" if said else text
