"""The block above the table: office, SOP name, number and dates; and the column heads."""

from bot.documents.flowchart import measures, metric
from bot.documents.flowchart.drawing import Anchor, Area, Drawing, Rule
from bot.documents.flowchart.plan import Plan

LINE = 14.0
SHARE = 0.34
"""Share of the width for the office's name."""
NAMED = 102.0
"""Distance from a name to its value, in points."""
HEAD_FILL = "#eef1f5"


def put_heading(drawing: Drawing, plan: Plan, x: float, y: float, named: str) -> float:
    """Draw the block and return its bottom. `named` is the label of the SOP's name."""
    chart, right = plan.chart, x + plan.width
    middle = x + plan.width * SHARE
    room = right - middle - 2 * measures.PAD
    title = metric.wrapped(chart.title, room - NAMED, measures.TITLE, bold=True)
    *pairs, recording = chart.heading
    kept = metric.wrapped(recording[1], room - NAMED, measures.TEXT)
    named_height = max(LINE, len(title) * measures.TITLE * metric.LINE + 4)
    kept_height = max(LINE, len(kept) * measures.TEXT * metric.LINE + 4)
    height = named_height + (len(pairs) + 1) // 2 * LINE + kept_height
    drawing.areas.append(Area(box=(x, y, middle, y + height), fill=HEAD_FILL))
    drawing.frame((x, y, right, y + height))
    drawing.rules.append(Rule(start=(middle, y), end=(middle, y + height)))
    _put_office(drawing, chart.unit, (x + middle) / 2, y + height / 2, middle - x)
    left = middle + measures.PAD
    drawing.write((named,), left, y + 3.5, size=measures.TEXT)
    drawing.write(title, left + NAMED, y + 2.5, size=measures.TITLE, bold=True)
    top = y + named_height
    for at, (what, value) in enumerate(pairs):
        beside = left + (room / 2 if at % 2 else 0)
        if not at % 2:
            drawing.rules.append(Rule(start=(middle, top), end=(right, top)))
        drawing.write((what,), beside, top + 3, size=measures.TEXT)
        drawing.write((value,), beside + NAMED, top + 3, size=measures.TEXT, bold=True)
        top += LINE if at % 2 or at == len(pairs) - 1 else 0
    drawing.rules.append(Rule(start=(middle, top), end=(right, top)))
    drawing.write((recording[0],), left, top + 3, size=measures.TEXT)
    drawing.write(kept, left + NAMED, top + 3, size=measures.TEXT)
    return y + height


def put_short_heading(drawing: Drawing, plan: Plan, x: float, y: float) -> float:
    """Draw the SOP's name above a continued table and return its bottom."""
    lines = metric.wrapped(f"SOP {plan.chart.title}", plan.width, measures.TITLE, bold=True)
    return drawing.write(lines, x, y, size=measures.TITLE, bold=True)


def _put_office(drawing: Drawing, unit: str, x: float, middle: float, wide: float) -> None:
    lines = metric.wrapped(unit, wide - 20, measures.TITLE, bold=True)
    top = middle - len(lines) * measures.TITLE * metric.LINE / 2
    drawing.write(lines, x, top, size=measures.TITLE, bold=True, anchor=Anchor.MIDDLE)


def put_column_heads(drawing: Drawing, plan: Plan, x: float, y: float) -> float:
    """Draw the two lines of column heads, repeated on each page, and return their bottom."""
    columns, size = plan.columns, measures.TEXT
    no, title, performers, quality, needs, time, output, note = plan.chart.columns
    names = [
        metric.wrapped(name, 2 * half - 4, size, bold=True)
        for name, half in zip(plan.chart.lanes, columns.halves, strict=True)
    ]
    first = y + LINE
    end = first + max(map(len, names)) * size * metric.LINE + 6
    drawing.areas.append(Area(box=(x, y, x + plan.width, end), fill=HEAD_FILL))
    drawing.frame((x, y, x + plan.width, end))
    spans = {"no": no, "title": title, "note": note}
    for name, (start, wide) in columns.texts.items():
        spanning = name in spans
        text = spans.get(name) or {"needs": needs, "time": time, "output": output}[name]
        middle = (y + end) / 2 if spanning else (first + end) / 2
        put_middle(drawing, (text,), x + start + wide / 2, middle, bold=True)
    left, right = x + columns.left, x + columns.right
    last = x + columns.texts["note"][0]
    put_middle(drawing, (performers,), (left + right) / 2, (y + first) / 2, bold=True)
    put_middle(drawing, (quality,), (right + last) / 2, (y + first) / 2, bold=True)
    drawing.rules.append(Rule(start=(left, first), end=(last, first)))
    for edge in {start for start, _ in columns.texts.values()} - {0.0} | {columns.left}:
        inner = edge in (columns.texts["time"][0], columns.texts["output"][0])
        _upright(drawing, x + edge, first if inner else y, end)
    start = columns.left
    for lines, border in zip(names, columns.borders, strict=True):
        _upright(drawing, x + border, y if border == columns.right else first, end)
        put_middle(drawing, lines, x + (start + border) / 2, (first + end) / 2, bold=True)
        start = border
    return end


def _upright(drawing: Drawing, x: float, top: float, bottom: float) -> None:
    drawing.rules.append(Rule(start=(x, top), end=(x, bottom)))


def put_middle(
    drawing: Drawing, lines: tuple[str, ...], x: float, middle: float, *, bold: bool = False
) -> None:
    """Draw lines centred on a point."""
    top = middle - len(lines) * measures.TEXT * metric.LINE / 2
    drawing.write(lines, x, top, size=measures.TEXT, anchor=Anchor.MIDDLE, bold=bold)
