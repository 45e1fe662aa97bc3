"""Dots where lines join, to tell a junction from a crossing."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.documents.flowchart.drawing import Flow, Point

Direction = tuple[int, int]


def joints(flows: Sequence[Flow]) -> list[Point]:
    """Bends at which lines of one step run in three directions or more."""
    found: dict[Point, None] = {}
    for flow in flows:
        for point in map(_rounded, flow.points[1:-1]):
            related = (each for each in flows if _related(flow, each))
            if len({way for each in related for way in _ways(each, point)}) > 2:
                found[point] = None
    return list(found)


def _related(one: Flow, other: Flow) -> bool:
    return one.source == other.source or (bool(one.target) and one.target == other.target)


def _ways(flow: Flow, point: Point) -> Iterator[Direction]:
    """Directions in which a line leaves a point that lies on it."""
    x, y = point
    for start, end in pairwise(map(_rounded, flow.points)):
        if not _between(start, point, end):
            continue
        for there in (start, end):
            if there != point:
                yield (_sign(there[0] - x), _sign(there[1] - y))


def _between(start: Point, point: Point, end: Point) -> bool:
    return all(
        min(a, b) <= each <= max(a, b) for a, each, b in zip(start, point, end, strict=True)
    )


def _rounded(point: Point) -> Point:
    return (round(point[0], 2), round(point[1], 2))


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
