"""Pages: the rows on each, and everything drawn at its position."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.documents.flowchart import measures
from bot.documents.flowchart.arrows import Place, bundle_of, put_arrows
from bot.documents.flowchart.chart import Chart
from bot.documents.flowchart.drawing import Drawing
from bot.documents.flowchart.heading import put_column_heads, put_heading, put_short_heading
from bot.documents.flowchart.joints import joints
from bot.documents.flowchart.plan import Plan, plan_of
from bot.documents.flowchart.symbols import put_symbols
from bot.documents.flowchart.table import (
    notes_height,
    put_grid,
    put_notes,
    put_page_number,
    put_rows,
)
from bot.documents.flowchart.words import Words

MARGIN = 24.0
SCREEN = 1060.0
"""Minimum width of the drawing for a screen."""
SMALLER = (1.0, 1.07, 1.14)
"""Factors by which the drawing may exceed the sheet's width, to avoid a page for a last row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Width and height in points."""

    width: float
    height: float


def tall_page(chart: Chart, language: str) -> Drawing:
    """Lay out the whole SOP on one page of the height it needs."""
    plan = plan_of(chart, SCREEN - 2 * MARGIN)
    return _page(plan, language, [range(len(chart.rows))], 0, None)


def printed_pages(chart: Chart, language: str, sheet: Sheet) -> list[Drawing]:
    """Lay out pages in the proportions of `sheet`, to be scaled to its width. The type is smaller
    if that saves a page.
    """
    tries = []
    for smaller in SMALLER:
        plan = plan_of(chart, sheet.width * smaller - 2 * MARGIN)
        high = sheet.height * (plan.width + 2 * MARGIN) / sheet.width
        tries.append((plan, high, _ranges(plan, language, high)))
    plan, high, ranges = min(tries, key=lambda each: len(each[2]))
    return [_page(plan, language, ranges, at, high) for at in range(len(ranges))]


def _ranges(plan: Plan, language: str, high: float) -> list[range]:
    """Split rows into pages. A row higher than a page gets a longer one of its own."""
    strip, foot = measures.STRIP, notes_height(plan) + measures.TEXT
    first, next_one = (_page(plan, language, [range(0)] * 2, at, None).height for at in (0, 1))
    ranges: list[range] = []
    start, left = 0, high - first + strip  # the first of two pages includes a strip
    for at, height in enumerate(plan.heights):
        rest_fits = sum(plan.heights[at:]) + foot <= left
        if at > start and not rest_fits and left < height + strip:
            ranges.append(range(start, at))
            start, left = at, high - next_one
        left -= height
    return [*ranges, range(start, len(plan.heights))]


def _page(
    plan: Plan,
    language: str,
    ranges: Sequence[range],
    at: int,
    high: float | None,
) -> Drawing:
    words, chart, rows = Words(language), plan.chart, ranges[at]
    drawing = Drawing(
        width=plan.width + 2 * MARGIN,
        height=0,
        title=f"SOP {chart.title}",
        description=_described(chart, words),
    )
    if at:
        y = put_short_heading(drawing, plan, MARGIN, MARGIN)
    else:
        y = put_heading(drawing, plan, MARGIN, MARGIN, words.of("sop-title"))
    top = put_column_heads(drawing, plan, MARGIN, y + measures.PAD * 2)
    y = above = top + (measures.STRIP if at else 0.0)
    tops: dict[int, float] = {}
    for row in rows:
        tops[row] = y
        y += plan.heights[row]
    bottom = y + (measures.STRIP if at < len(ranges) - 1 else 0.0)
    put_rows(drawing, plan, MARGIN, tops)
    put_grid(drawing, plan, MARGIN, top, bottom)
    stacks = {row: begin + _slack(plan, row) for row, begin in tops.items()}
    put_symbols(drawing, plan, MARGIN, stacks, (words.of("sop-start"), words.of("sop-end")))
    place = Place(x=MARGIN, tops=tops, stacks=stacks, above=above, below=y)
    put_arrows(drawing, plan, place, _letters(plan, ranges))
    drawing.joints = joints(drawing.flows)
    if rows and at == len(ranges) - 1:
        bottom = put_notes(drawing, plan, MARGIN, bottom + measures.TEXT)
    drawing.height = max(high or 0.0, bottom + MARGIN)
    if len(ranges) > 1:
        text = words.of("sop-page", page=at + 1, pages=len(ranges))
        put_page_number(drawing, text, MARGIN + plan.width, drawing.height - MARGIN + 6)
    return drawing


def _slack(plan: Plan, row: int) -> float:
    """Offset that centres the symbols in a row made higher by its texts."""
    return (plan.heights[row] - plan.stacks[row].height) / 2


def _letters(plan: Plan, ranges: Sequence[range]) -> Mapping[object, str]:
    """Letters A, B, ... Z, AA for lines that continue on another page, from the top."""
    page = {row: at for at, rows in enumerate(ranges) for row in rows}
    found: dict[object, str] = {}
    for line in sorted(plan.lines, key=lambda each: each.row):
        if any(page.get(to) != page.get(line.row) for to in line.leaving.arrow.targets):
            found.setdefault(bundle_of(line), _letter(len(found)))
    return found


def _letter(number: int) -> str:
    more, last = divmod(number, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + last)


def _described(chart: Chart, words: Words) -> str:
    """Text for screen readers: each step with its performers and next steps."""
    said = [words.of("sop-described", steps=len(chart.rows))]
    for row in chart.rows:
        who = ", ".join(chart.lanes[lane] for lane in row.lanes)
        number = f"{row.number}. " if row.number else ""
        ways = [
            (": ".join((" / ".join(arrow.label), to)) if arrow.label else to)
            for arrow in row.arrows
            for to in [
                ", ".join(chart.rows[t].title for t in arrow.targets) or words.of("sop-end")
            ]
        ]
        said.append(f"{number}{row.title} ({who}) → {'; '.join(ways)}.")
    return "\n".join(said)
