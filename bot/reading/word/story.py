"""Paragraphs and tables of one story of a .docx: body, cell, text box, note or header."""

from collections.abc import Iterator

from lxml.etree import _Element

from bot.reading.manuscript.blocks import Block, lines
from bot.reading.manuscript.names import child, get, name, switched
from bot.reading.word.context import Context
from bot.reading.word.numbering import Label
from bot.reading.word.revisions import PUT_IN, TAKEN_OUT, mark_taken_out, row_taken_out
from bot.reading.word.runs import PAGE_BREAK, Runs

INDENT = "  "
_WRAPPERS = frozenset({"w:customXml", "w:smartTag", "w:sdtContent"})
_SHORT_FOOTER = 20


def blocks(container: _Element, context: Context) -> list[Block]:
    """Read a story."""
    return _Story(context).read(container)


def numberless(container: _Element, context: Context) -> list[Block]:
    """Read a header or footer, without lines that hold little more than a page's number."""
    return _Story(context, paged=False).read(container)


class _Story:
    def __init__(self, context: Context, *, paged: bool = True) -> None:
        self._context = context
        self._paged = paged
        self._runs = Runs(context)
        self._blocks: list[Block] = []
        self._begun = ""

    def read(self, container: _Element) -> list[Block]:
        for each in _unwrapped(container, self._context):
            if name(each) == "w:p":
                self._paragraph(each)
            elif name(each) == "w:tbl":
                self._finish_begun()
                self._table(each)
            elif name(each) == "w:altChunk":
                self._context.besides["embedded"] += 1
        self._finish_begun()
        return self._blocks

    def _paragraph(self, element: _Element) -> None:
        properties = child(element, "w:pPr")
        style = self._context.styles.style_of(properties)
        self._begun += self._runs.paragraph(element, style)
        gone = mark_taken_out(properties, self._context.revisions)
        if gone or self._mark_hidden(properties) or _is_drop_cap(properties):
            return
        self._finish(properties, style)

    def _mark_hidden(self, properties: _Element | None) -> bool:
        marked = child(properties, "w:rPr")
        return bool(switched(marked, "w:vanish") or switched(marked, "w:specVanish"))

    def _finish(self, properties: _Element | None, style: str) -> None:
        """Close the paragraph, under the number that its list gives it."""
        label = self._context.numbering.label(properties)
        before, after = self._context.styles.closes(style, properties)
        whole, self._begun = self._begun, ""
        text = whole.strip(PAGE_BREAK)
        before = before and not whole.startswith(PAGE_BREAK)
        after = after and not whole.endswith(PAGE_BREAK)
        little = sum(map(str.isalpha, text)) <= _SHORT_FOOTER
        left_out = self._runs.paged and little and not self._paged
        if not left_out and (text or not whole):
            self._blocks.append(_block(text, label, before, after))
        self._runs.paged = False
        self._append_beside()

    def _finish_begun(self) -> None:
        if self._begun.strip():
            self._blocks.append(Block(self._begun))
        self._begun = ""
        self._append_beside()

    def _append_beside(self) -> None:
        """Add the text boxes and notes that belong to the paragraph."""
        drawings, self._runs.drawings = self._runs.drawings, []
        notes, self._runs.notes = self._runs.notes, []
        for each in drawings:
            self._blocks += map(Block, each.lettering)
            for box in each.boxes:
                self._blocks += blocks(box, self._context)
        for mark, note in notes:
            text = lines(blocks(note, self._context)).strip()
            self._blocks.append(Block(f"{mark}{text}"))

    def _table(self, table: _Element) -> None:
        rows = [self._row(each) for each in _named(table, "w:tr", self._context)]
        if max(map(len, rows), default=0) <= 1:
            self._blocks += [block for row in rows for cell in row for block in cell]
            return
        texts = [" | ".join(map(lines, row)) for row in rows]
        kept = [text for text, row in zip(texts, rows, strict=True) if any(map(lines, row))]
        if kept:
            self._blocks.append(Block("\n".join(kept)))

    def _row(self, row: _Element) -> list[list[Block]]:
        """The row's cells; empty for a row that is not shown."""
        properties = child(row, "w:trPr")
        if row_taken_out(properties, self._context.revisions):
            return []
        if switched(properties, "w:hidden"):
            self._context.besides["hidden"] += 1
            return []
        cells = []
        for cell in _named(row, "w:tc", self._context):
            about = child(cell, "w:tcPr")
            if row_taken_out(about, self._context.revisions) or _continues(about, "w:hMerge"):
                continue
            merged = _continues(about, "w:vMerge")
            cells.append([] if merged else blocks(cell, self._context))
        return cells


def _is_drop_cap(properties: _Element | None) -> bool:
    """Whether the paragraph is the big first letter of the next one."""
    return get(child(properties, "w:framePr"), "w:dropCap") in ("drop", "margin")


def _block(text: str, label: Label | None, before: bool, after: bool) -> Block:
    if label is None:
        return Block(text, close_before=before, close_after=after)
    text = f"{INDENT * label.depth}{label.text}{text}"
    return Block(text, listed=True, close_before=before, close_after=after)


def _continues(properties: _Element | None, merge: str) -> bool:
    """Whether a cell is the continuation of a merged one."""
    found = child(properties, merge)
    return found is not None and (get(found, "w:val") or "continue") == "continue"


def _named(element: _Element, wanted: str, context: Context) -> list[_Element]:
    return [each for each in _unwrapped(element, context) if name(each) == wanted]


def _unwrapped(element: _Element, context: Context) -> Iterator[_Element]:
    """The children, also those in content controls and tracked insertions."""
    for each in element:
        kind = name(each)
        if kind in TAKEN_OUT:
            context.revisions.see(each)
        elif kind in _WRAPPERS or kind in PUT_IN:
            if kind in PUT_IN:
                context.revisions.see(each)
            yield from _unwrapped(each, context)
        elif kind == "w:sdt":
            unfilled = switched(child(each, "w:sdtPr"), "w:showingPlcHdr")
            context.besides["placeholders"] += bool(unfilled)
            yield from _unwrapped(each, context)
        elif kind == "mc:AlternateContent":
            chosen = child(each, "mc:Choice")
            if chosen is None:
                chosen = child(each, "mc:Fallback")
            if chosen is not None:
                yield from _unwrapped(chosen, context)
        else:
            yield each
