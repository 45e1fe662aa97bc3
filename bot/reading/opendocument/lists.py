"""Numbers of an .odt's lists and headings, in the order of the document."""

from dataclasses import dataclass

from lxml.etree import _Element

from bot.reading.manuscript.names import get, name
from bot.reading.opendocument.styles import OdtStyles, label, start

INDENT = "  "


@dataclass(slots=True)
class _List:
    style: str | None
    count: int = 0
    pending: bool = False


class OdtLists:
    """The open lists, the innermost last."""

    def __init__(self, styles: OdtStyles) -> None:
        self._styles = styles
        self._open: list[_List] = []
        self._ends: dict[str, int] = {}
        self._by_id: dict[str, int] = {}
        self._ids: list[str] = []
        self._headings: list[int] = []

    @property
    def within(self) -> bool:
        return bool(self._open)

    def enter(self, element: _Element) -> None:
        style = get(element, "text:style-name")
        if style is None and self._open:
            style = self._open[-1].style
        level = self._styles.level(style, len(self._open) + 1)
        count = start(level) - 1
        to = get(element, "text:continue-list")
        if get(element, "text:continue-numbering") == "true" and not self._open:
            count = self._ends.get(style or "", count)
        elif to is not None:
            count = self._by_id.get(to, count)
        self._open.append(_List(style, count))
        self._ids.append(get(element, "xml:id") or "")

    def begin(self, item: _Element) -> None:
        """Count an item; a header of the list has no number."""
        current = self._open[-1]
        current.pending = name(item) == "text:list-item"
        given = get(item, "text:start-value")
        if current.pending:
            current.count = int(given) if given and given.isdigit() else current.count + 1

    def leave(self) -> None:
        closed = self._open.pop()
        self._ends[closed.style or ""] = closed.count
        self._by_id[self._ids.pop()] = closed.count

    def label(self, of_paragraph: str | None) -> str:
        """The mark before a paragraph: once an item, with the list's indent."""
        if not self._open:
            return ""
        current, depth = self._open[-1], len(self._open)
        indent = INDENT * (depth - 1)
        if not current.pending:
            return indent
        current.pending = False
        level = self._styles.level(current.style or of_paragraph, depth)
        return indent + label(level, [each.count for each in self._open])

    def heading(self, depth: int) -> str:
        """Count a heading, and give its number; empty if the document numbers none."""
        level = self._styles.heading_level(depth)
        outer = [*self._headings, *[1] * depth][: depth - 1]
        known = self._headings[depth - 1 : depth] or [start(level) - 1]
        self._headings = [*outer, known[0] + 1]
        return label(level, self._headings)
