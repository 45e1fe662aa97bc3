"""Text of an .odt as LibreOffice shows it: its tracked changes, kept apart, are accepted."""

from collections import Counter
from collections.abc import Callable, Mapping

from lxml.etree import _Element

from bot.reading.manuscript.blocks import Block, Reading, composed, lines
from bot.reading.manuscript.names import child, every, get, name
from bot.reading.manuscript.package import Damaged, Package
from bot.reading.opendocument.lines import OdtLines
from bot.reading.opendocument.lists import OdtLists
from bot.reading.opendocument.styles import OdtStyles

_THROUGH = frozenset(
    {"text:section", "text:index-body", "text:index-title", "office:text", "draw:text-box"}
)
_INDEXES = frozenset(
    {
        *("text:table-of-content", "text:alphabetical-index", "text:illustration-index"),
        *("text:table-index", "text:object-index", "text:user-index", "text:bibliography"),
    }
)
_ROWS = frozenset({"table:table-header-rows", "table:table-rows", "table:table-row-group"})
_MOST_REPEATED = 20


def read_odt(package: Package, header: str, footer: str) -> Reading:
    """Read the document; `header` and `footer` name what stands on every page. Raises Damaged."""
    root = package.xml("content.xml")
    body = child(root, "office:body/office:text")
    if body is None:
        raise Damaged("no text")
    styles = package.xml("styles.xml") if package.holds("styles.xml") else None
    found = OdtStyles([root] if styles is None else [root, styles])
    besides = Counter[str]()
    story = OdtStory(found, besides)
    parts = [composed(story.read(body))]
    for title, kind, first in ((header, "style:header", True), (footer, "style:footer", False)):
        edges = _edges(styles, kind, OdtStory(found, besides))
        besides["headers"] += len(edges)
        told = [f"{title}: {each}" for each in edges]
        parts = [*told, *parts] if first else [*parts, *told]
    besides["changes"] += _changes(body)
    return Reading("\n\n".join(filter(None, parts)), besides)


class OdtStory:
    """Reads paragraphs, lists and tables; numbers go on through the document."""

    def __init__(self, styles: OdtStyles, besides: Counter[str]) -> None:
        self._styles = styles
        self._besides = besides
        self._lists = OdtLists(styles)
        self._lines = OdtLines(styles, besides)
        self._readers: Mapping[str, Callable[[_Element], list[Block]]] = {
            "text:p": self._paragraph,
            "text:h": self._heading,
            "text:list": self._list,
            "table:table": self._table,
            "draw:frame": self._drawn,
            "draw:custom-shape": self._drawn,
            "draw:g": self._drawn,
        }

    def read(self, container: _Element) -> list[Block]:
        return [block for each in container for block in self._block(each)]

    def _block(self, element: _Element) -> list[Block]:
        kind = name(element)
        if kind in _INDEXES or kind in _THROUGH:
            if get(element, "text:display") == "none":
                self._besides["hidden"] += 1
                return []
            return self.read(element)
        reader = self._readers.get(kind)
        return reader(element) if reader else []

    def _paragraph(self, element: _Element) -> list[Block]:
        style = get(element, "text:style-name")
        if self._styles.hidden(style):
            self._besides["hidden"] += 1
            return []
        text = self._lines.text(element)
        label = self._lists.label(self._styles.list_style(style))
        above, below = self._styles.closes(style)
        block = Block(f"{label}{text}", self._lists.within, above, below)
        return [block, *self._beside()]

    def _heading(self, element: _Element) -> list[Block]:
        text = self._lines.text(element)
        level = get(element, "text:outline-level") or "1"
        label = "" if self._lists.within else self._lists.heading(int(level))
        if self._lists.within:
            label = self._lists.label(None)
        return [Block(f"{label}{text}"), *self._beside()]

    def _beside(self) -> list[Block]:
        """Text boxes and notes that belong to the paragraph."""
        drawn, notes = self._lines.taken()
        found = [block for each in drawn for block in self._drawn(each)]
        for mark, note in notes:
            text = lines(OdtStory(self._styles, self._besides).read(note)).strip()
            found.append(Block(f"[{mark}] {text}"))
        return found

    def _drawn(self, element: _Element) -> list[Block]:
        kinds = {name(each) for each in element.iter("*")}
        if "draw:text-box" not in kinds and name(element) == "draw:frame":
            code = "objects" if {"draw:object", "draw:object-ole"} & kinds else "pictures"
            self._besides["equations" if "math:math" in kinds else code] += 1
            return []
        return [block for each in element for block in self._block(each)]

    def _list(self, element: _Element) -> list[Block]:
        found: list[Block] = []
        self._lists.enter(element)
        for item in element:
            if name(item) in ("text:list-item", "text:list-header"):
                self._lists.begin(item)
                found += self.read(item)
        self._lists.leave()
        return found

    def _table(self, table: _Element) -> list[Block]:
        rows = [
            [OdtStory(self._styles, self._besides).read(cell) for cell in row if _is_cell(cell)]
            for row in self._shown_rows(table)
        ]
        if max(map(len, rows), default=0) <= 1:
            return [block for row in rows for cell in row for block in cell]
        kept = [" | ".join(map(lines, row)) for row in rows if any(map(lines, row))]
        return [Block("\n".join(kept))] if kept else []

    def _shown_rows(self, table: _Element) -> list[_Element]:
        found = _rows(table)
        shown = [row for row in found if get(row, "table:visibility") in (None, "visible")]
        self._besides["hidden"] += len(found) - len(shown)
        return shown


def _is_cell(element: _Element) -> bool:
    """Whether the element is a cell, or the empty rest of one that is merged downward."""
    return name(element) in ("table:table-cell", "table:covered-table-cell")


def _rows(table: _Element) -> list[_Element]:
    found: list[_Element] = []
    for each in table:
        if name(each) in _ROWS:
            found += _rows(each)
        elif name(each) == "table:table-row":
            repeated = get(each, "table:number-rows-repeated") or "1"
            times = int(repeated) if repeated.isdigit() else 1
            found += [each] * min(times, _MOST_REPEATED)
    return found


def _edges(styles: _Element | None, kind: str, story: OdtStory) -> list[str]:
    found = [] if styles is None else every(styles, kind)
    texts = (composed(story.read(each)) for each in found if get(each, "style:display") != "false")
    return list(dict.fromkeys(text for text in texts if sum(map(str.isalpha, text)) > 0))


def _changes(body: _Element) -> int:
    regions = every(body, "text:changed-region")
    return sum(child(each, "text:format-change") is None for each in regions)
