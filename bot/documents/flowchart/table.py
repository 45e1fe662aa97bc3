"""The rows of the table on one page: areas, texts and rules."""

from collections.abc import Mapping

from bot.documents.flowchart import measures, metric
from bot.documents.flowchart.drawing import Anchor, Area, Drawing, Rule
from bot.documents.flowchart.heading import put_middle
from bot.documents.flowchart.plan import Plan

ADDITION_FILL = "#f1f2f4"
HERE_FILL = "#fff3c4"


def put_rows(drawing: Drawing, plan: Plan, x: float, tops: Mapping[int, float]) -> None:
    """Draw the rows of a page; `tops` gives the top of each."""
    for at, top in tops.items():
        row, bottom = plan.chart.rows[at], top + plan.heights[at]
        fill = HERE_FILL if row.here else ADDITION_FILL if row.addition else ""
        if fill:
            box = (x, top, x + plan.width, bottom)
            drawing.areas.append(Area(box=box, fill=fill))
        _put_texts(drawing, plan, x, at, (top + bottom) / 2)
        for y in (top, bottom):
            drawing.rules.append(Rule(start=(x, y), end=(x + plan.width, y)))


def _put_texts(drawing: Drawing, plan: Plan, x: float, at: int, middle: float) -> None:
    cells, phase = plan.cells[at], plan.phases[at]
    for name, lines in cells.items():
        start, wide = plan.columns.texts[name]
        if name in ("no", "time"):
            put_middle(drawing, lines, x + start + wide / 2, middle)
            continue
        before = phase if name == "title" else ()
        tall = (len(lines) + len(before)) * measures.TEXT * metric.LINE
        left, top = x + start + measures.PAD, middle - tall / 2
        top = drawing.write(before, left, top, size=measures.TEXT, bold=True)
        here = name == "note" and plan.chart.rows[at].here
        size = measures.TEXT
        drawing.write(lines[:1], left, top, size=size, bold=here, accent=here)
        drawing.write(lines[1:], left, top + size * metric.LINE, size=size)


def put_grid(drawing: Drawing, plan: Plan, x: float, top: float, bottom: float) -> None:
    """Draw the frame around the rows and the lines between columns."""
    columns = plan.columns
    drawing.frame((x, top, x + plan.width, bottom))
    edges = {start for start, _ in columns.texts.values()} | {columns.left, *columns.borders}
    for edge in sorted(edges - {0.0}):
        drawing.rules.append(Rule(start=(x + edge, top), end=(x + edge, bottom)))


def put_notes(drawing: Drawing, plan: Plan, x: float, y: float) -> float:
    """Draw the notes below the table and return their bottom."""
    rows = plan.chart.rows
    for at, note in enumerate(plan.chart.notes):
        mark = "* " if not at and any(row.assumed for row in rows) else ""
        lines = metric.wrapped(mark + note, plan.width, measures.TEXT)
        y = drawing.write(lines, x, y, size=measures.TEXT)
    return y


def notes_height(plan: Plan) -> float:
    """Height that the notes need."""
    page = Drawing(width=0, height=0, title="", description="")
    return put_notes(page, plan, 0, 0)


def put_page_number(drawing: Drawing, text: str, x: float, y: float) -> None:
    drawing.write((text,), x, y, size=measures.SMALL, anchor=Anchor.END)
