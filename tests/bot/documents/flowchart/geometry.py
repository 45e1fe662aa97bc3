"""Overlaps in a drawing: only a word on its own symbol is allowed, and lines that meet."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from bot.documents.flowchart.drawing import Box, Drawing, Flow, Point, Shape, Symbol

HAIR = 0.2
"""Points by which boxes may overlap unseen."""


def clashes(drawing: Drawing) -> list[str]:
    """Describe every overlap."""
    return [
        *_texts(drawing),
        *_symbols(drawing),
        *_lines(drawing),
        *_lines_on_lines(drawing),
        *_outside(drawing),
    ]


def overlap(one: Box, other: Box) -> bool:
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > HAIR
        and min(one[3], other[3]) - max(one[1], other[1]) > HAIR
    )


def covers(symbol: Symbol, box: Box) -> bool:
    """Whether a box, or a line as a box without width, overlaps the shape of the symbol."""
    left, top, right, bottom = symbol.box
    if symbol.shape is not Shape.DECISION:
        grown = (box[0] - HAIR, box[1] - HAIR, box[2] + HAIR, box[3] + HAIR)
        return overlap((left + HAIR, top + HAIR, right - HAIR, bottom - HAIR), grown)
    across, middle = (left + right) / 2, (top + bottom) / 2
    x = min(max(across, box[0]), box[2])
    y = min(max(middle, box[1]), box[3])
    far = abs(x - across) / ((right - left) / 2) + abs(y - middle) / ((bottom - top) / 2)
    return far < 0.98


def segments(flow: Flow) -> Iterator[Box]:
    for (x, y), (to_x, to_y) in pairwise(flow.points):
        yield (min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y))


def _texts(drawing: Drawing) -> Iterator[str]:
    for one, other in combinations(drawing.texts, 2):
        if overlap(one.box, other.box):
            yield f"text {one.text!r} on {other.text!r}"
    for text in drawing.texts:
        for symbol in drawing.symbols:
            own = symbol.text == text.text and overlap(symbol.box, text.box)
            if not own and covers(symbol, text.box):
                yield f"text {text.text!r} on {symbol.shape} of {symbol.step}"
        for rule in drawing.rules:
            line = (*map(min, rule.start, rule.end), *map(max, rule.start, rule.end))
            if _cuts((line[0], line[1], line[2], line[3]), text.box):
                yield f"a rule through {text.text!r}"


def _symbols(drawing: Drawing) -> Iterator[str]:
    for one, other in combinations(drawing.symbols, 2):
        if overlap(one.box, other.box):
            yield f"{one.shape} of {one.step} on {other.shape} of {other.step}"


def _lines(drawing: Drawing) -> Iterator[str]:
    for flow in drawing.flows:
        for line in segments(flow):
            for text in drawing.texts:
                if _cuts(line, text.box):
                    yield f"{flow.source} to {flow.target} through {text.text!r}"
            for symbol in drawing.symbols:
                if covers(symbol, line):
                    yield f"{flow.source} to {flow.target} through {symbol.shape} {symbol.step}"


def _cuts(line: Box, box: Box) -> bool:
    """Whether a line, which has no width, passes through the inside of a box."""
    return min(line[2], box[2] - HAIR) >= max(line[0], box[0] + HAIR) and min(
        line[3], box[3] - HAIR
    ) >= max(line[1], box[1] + HAIR)


def _lines_on_lines(drawing: Drawing) -> Iterator[str]:
    """Lines of different steps that run along each other; crossing is allowed."""
    for one, other in combinations(drawing.flows, 2):
        if one.source == other.source or one.target == other.target:
            continue
        for here in segments(one):
            for there in segments(other):
                wide = min(here[2], there[2]) - max(here[0], there[0])
                high = min(here[3], there[3]) - max(here[1], there[1])
                if (wide > HAIR and abs(high) < HAIR) or (high > HAIR and abs(wide) < HAIR):
                    yield f"{one.source} to {one.target} on {other.source} to {other.target}"


def _outside(drawing: Drawing) -> Iterator[str]:
    page = (0.0, 0.0, drawing.width, drawing.height)
    for box, what in [
        *((text.box, text.text) for text in drawing.texts),
        *((symbol.box, symbol.step) for symbol in drawing.symbols),
        *((line, flow.source) for flow in drawing.flows for line in segments(flow)),
    ]:
        if box[0] < page[0] or box[1] < page[1] or box[2] > page[2] or box[3] > page[3]:
            yield f"{what!r} off the page"


def symbol_at(drawing: Drawing, point: Point) -> Symbol | None:
    """The symbol whose edge contains the point."""
    for symbol in drawing.symbols:
        left, top, right, bottom = symbol.box
        near = left - HAIR <= point[0] <= right + HAIR and top - HAIR <= point[1] <= bottom + HAIR
        if near:
            return symbol
    return None
