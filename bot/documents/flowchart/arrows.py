"""Arrows between rows, and the connectors of those that continue on another page."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from bot.documents.flowchart import measures
from bot.documents.flowchart.drawing import Anchor, Drawing, Flow, Point, Shape, Symbol, Text
from bot.documents.flowchart.plan import Plan
from bot.documents.flowchart.tracks import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Position of one page. `tops` are the tops of its rows, `stacks` where their symbols begin.

    `above` and `below` are the edges of the rows, where arrows from and to other pages end.
    """

    x: float
    tops: Mapping[int, float]
    stacks: Mapping[int, float]
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class _Crossing:
    x: float
    upper: bool
    up: bool
    letter: str


def put_arrows(drawing: Drawing, plan: Plan, place: Place, letters: Mapping[object, str]) -> None:
    """Draw the arrows. `letters` names those that continue on another page, by `bundle_of`."""
    crossings: dict[_Crossing, list[Flow]] = {}
    for line in plan.lines:
        for target in line.leaving.arrow.targets:
            letter = letters.get(bundle_of(line), "")
            _put(drawing, plan, place, line, target, letter, crossings)
    _put_connectors(drawing, place, crossings)


def bundle_of(line: Line) -> object:
    """Key of the letter that arrows share if they run on one line."""
    arrow = line.leaving.arrow
    alone = line.channel is None or len(arrow.targets) > 1 or arrow.inspection
    return (line.row, arrow.targets) if alone else (line.channel, line.track, arrow.targets)


def _put(
    drawing: Drawing,
    plan: Plan,
    place: Place,
    line: Line,
    target: int,
    letter: str,
    crossings: dict[_Crossing, list[Flow]],
) -> None:
    source_here, target_here = line.row in place.tops, target in place.tops
    if not source_here and not target_here:
        return
    x, begin = _leaving(plan, place, line)
    end = _arriving(plan, place, target, x)
    up = target <= line.row
    flow = Flow(
        points=_straight((*begin, *end) if source_here and target_here else begin or end),
        source=plan.chart.rows[line.row].key,
        target=plan.chart.rows[target].key,
        outcomes=line.leaving.arrow.outcomes,
        dashed=line.leaving.arrow.inspection,
        arrow=target_here,
    )
    if source_here and target_here:
        drawing.flows.append(flow)
        return
    upper = up if source_here else not up
    crossings.setdefault(_Crossing(x, upper, up, letter), []).append(flow)


def _leaving(plan: Plan, place: Place, line: Line) -> tuple[float, tuple[Point, ...]]:
    """The x of the line's track, and its points up to there; no points if it begins on another
    page.
    """
    row = plan.chart.rows[line.row]
    port = plan.port(line.row, line.leaving)
    lane = row.lanes[0]
    if line.channel is not None and not row.branches:
        lane = max(row.lanes) if port.x > 0 else min(row.lanes)
    start = place.x + plan.columns.lanes[lane] + port.x
    x = start
    if line.channel is not None:
        x = place.x + plan.columns.track(line.channel, line.track)
    if line.row not in place.tops:
        return x, ()
    y = place.stacks[line.row] + port.y
    return x, ((start, y), (x, y))


def _arriving(plan: Plan, place: Place, target: int, x: float) -> tuple[Point, ...]:
    if target not in place.tops:
        return ()
    bus = place.tops[target] + measures.BUS
    middle = place.x + plan.columns.lanes[plan.chart.rows[target].lanes[0]]
    top = place.stacks[target] + plan.stacks[target].symbols[0].y
    return ((x, bus), (middle, bus), (middle, top))


def _put_connectors(
    drawing: Drawing, place: Place, crossings: Mapping[_Crossing, list[Flow]]
) -> None:
    """Draw the connectors. Neighbours alternate between two levels, being wider than the tracks'
    gap.
    """
    wide, high = measures.PENTAGON
    for upper in (True, False):
        last = {0: float("-inf"), 1: float("-inf")}
        for crossing in sorted((c for c in crossings if c.upper is upper), key=lambda c: c.x):
            level = 0 if crossing.x - last[0] > wide + 1 else 1
            last[level] = crossing.x
            near = 4 + level * (high + 3)
            edge = place.above - near if upper else place.below + near
            top = edge - high if upper else edge
            box = (crossing.x - wide / 2, top, crossing.x + wide / 2, top + high)
            drawing.symbols.append(
                Symbol(
                    shape=Shape.CONNECTOR, box=box, step="", text=crossing.letter, up=crossing.up
                )
            )
            drawing.texts.append(
                Text(
                    text=crossing.letter,
                    x=crossing.x,
                    y=top + (9.0 if crossing.up else 8.0),
                    size=measures.SMALL,
                    anchor=Anchor.MIDDLE,
                    bold=True,
                )
            )
            for flow in crossings[crossing]:
                drawing.flows.append(_led(flow, (crossing.x, edge)))


def _led(flow: Flow, edge: Point) -> Flow:
    """The line extended to its connector at the page's edge."""
    points = (edge, *flow.points) if flow.arrow else (*flow.points, edge)
    return Flow(
        points=_straight(points),
        source=flow.source,
        target=flow.target,
        outcomes=flow.outcomes,
        dashed=flow.dashed,
        arrow=flow.arrow,
    )


def _straight(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Drop points that repeat the one before."""
    kept = [points[0]]
    kept += [point for before, point in itertools.pairwise(points) if point != before]
    return tuple(kept)
