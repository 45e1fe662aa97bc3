"""The symbols of each row, their texts, and the lines within a row."""

from collections.abc import Mapping
from itertools import pairwise

from bot.documents.flowchart import measures, metric
from bot.documents.flowchart.chart import Head
from bot.documents.flowchart.drawing import Anchor, Drawing, Flow, Shape, Symbol, Text
from bot.documents.flowchart.plan import Plan
from bot.documents.flowchart.sides import Side
from bot.documents.flowchart.stack import Placed, Stack

SHAPES = {
    Head.START: Shape.TERMINATOR,
    Head.END: Shape.TERMINATOR,
    Head.WORK: Shape.PROCESS,
    Head.DECISION: Shape.DECISION,
}
Ends = tuple[str, str]
"""Words in the terminators: at the start, at the end."""


def put_symbols(
    drawing: Drawing, plan: Plan, x: float, tops: Mapping[int, float], ends: Ends
) -> None:
    """Draw the symbols of a page. `tops` are the tops of its rows' stacks."""
    for at, top in tops.items():
        stack, row = plan.stacks[at], plan.chart.rows[at]
        for placed in stack.symbols:
            lanes = row.lanes if placed.first else row.lanes[:1]
            for lane in lanes:
                _put(drawing, plan, at, placed, (x + plan.columns.lanes[lane], top), ends)
        _join(drawing, plan, at, x, top)
        _descend(drawing, plan, at, x + plan.columns.lanes[row.lanes[0]], top)
        _put_labels(drawing, plan, at, x + plan.columns.lanes[row.lanes[0]], top, stack)


def _put(
    drawing: Drawing, plan: Plan, at: int, placed: Placed, place: tuple[float, float], ends: Ends
) -> None:
    (wide, _), (middle, top) = placed.size, place
    row = plan.chart.rows[at]
    box = (middle - wide / 2, top + placed.y, middle + wide / 2, top + placed.bottom)
    words = {Head.START: ends[0], Head.END: ends[1]}.get(placed.kind, "")
    mark = "*" if row.assumed and placed.first else ""
    symbol = Symbol(
        shape=SHAPES[placed.kind],
        box=box,
        step=row.key,
        text=words + mark,
        here=row.here and placed.first,
    )
    drawing.symbols.append(symbol)
    if symbol.text:
        size = measures.SMALL if words else 10.0
        while metric.width(symbol.text, size) > wide - 6:
            size -= 0.25
        drop = 0.36 * size if words else 0.58 * size
        drawing.texts.append(
            Text(
                text=symbol.text,
                x=middle,
                y=(box[1] + box[3]) / 2 + drop,
                size=size,
                anchor=Anchor.MIDDLE,
            )
        )


def _join(drawing: Drawing, plan: Plan, at: int, x: float, top: float) -> None:
    """Draw lines between the symbols of several performers."""
    row, head = plan.chart.rows[at], plan.stacks[at].symbols[0]
    y, half = top + head.y + head.size[1] / 2, head.size[0] / 2
    for left, right in pairwise(sorted(row.lanes)):
        ends = (x + plan.columns.lanes[left] + half, x + plan.columns.lanes[right] - half)
        drawing.flows.append(
            Flow(
                points=((ends[0], y), (ends[1], y)),
                source=row.key,
                target=row.key,
                dashed=not row.together,
                arrow=False,
            )
        )


def _descend(drawing: Drawing, plan: Plan, at: int, x: float, top: float) -> None:
    """Draw the arrows between the symbols of the row, the last possibly to the end."""
    row = plan.chart.rows[at]
    for upper, lower in pairwise(plan.stacks[at].symbols):
        ends = lower.kind is Head.END
        closing = next((arrow.outcomes for arrow in row.arrows if not arrow.targets), ())
        drawing.flows.append(
            Flow(
                points=((x, top + upper.bottom), (x, top + lower.y)),
                source=row.key,
                target="" if ends else row.key,
                outcomes=closing if ends else (),
            )
        )


def _put_labels(drawing: Drawing, plan: Plan, at: int, x: float, top: float, stack: Stack) -> None:
    for label in stack.labels:
        reach = stack.half - 2
        place, anchor = {
            Side.LEFT: (x - reach, Anchor.START),
            Side.RIGHT: (x + reach, Anchor.END),
            Side.DOWN: (x + 4, Anchor.START),
        }[label.side]
        drawing.write(label.lines, place, top + label.y, size=measures.SMALL, anchor=anchor)
