"""The side on which each arrow leaves its symbol: down, left or right."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.documents.flowchart.chart import Arrow, Head, Row

A_SIDE = 2
"""Arrows on one side of a diamond; a step with more gets another diamond below."""


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """The side on which an arrow leaves. `diamond` counts from 0; the upper of two arrows on a
    side comes first.
    """

    arrow: Arrow
    side: Side
    diamond: int = 0


def leavings(rows: Sequence[Row], at: int) -> tuple[Leaving, ...]:
    """Place every arrow of the row. The end goes down, else the arrow to the next row."""
    row = rows[at]
    down = _downward(row, at)
    aside = [arrow for arrow in row.arrows if arrow is not down]
    found: list[Leaving] = []
    for start in range(0, len(aside), 2 * A_SIDE):
        found += _placed(rows, at, aside[start : start + 2 * A_SIDE], start // (2 * A_SIDE))
    last = max((each.diamond for each in found), default=0)
    if down is not None:
        found.append(Leaving(arrow=down, side=Side.DOWN, diamond=last))
    return tuple(found)


def ends_itself(row: Row) -> bool:
    """Return whether the row's own symbol is the end, so that no end is drawn below it."""
    return row.head is Head.END


def _downward(row: Row, at: int) -> Arrow | None:
    for wanted in ((), (at + 1,)):
        for arrow in row.arrows:
            if arrow.targets == wanted:
                return arrow
    return None


def _placed(rows: Sequence[Row], at: int, arrows: Sequence[Arrow], diamond: int) -> list[Leaving]:
    free = {Side.LEFT: A_SIDE, Side.RIGHT: A_SIDE}
    found = []
    for arrow in sorted(arrows, key=lambda each: abs(_aim(rows, at, each)), reverse=True):
        side = _wanted(rows, at, arrow)
        if not free[side]:
            side = Side.LEFT if side is Side.RIGHT else Side.RIGHT
        free[side] -= 1
        found.append(Leaving(arrow=arrow, side=side, diamond=diamond))
    return sorted(found, key=lambda each: _order(each.arrow, at))


def _aim(rows: Sequence[Row], at: int, arrow: Arrow) -> float:
    """Number of lanes to the right that the arrow leads."""
    lanes = [rows[to].lanes[0] for to in arrow.targets]
    return sum(lanes) / len(lanes) - rows[at].lanes[0]


def _wanted(rows: Sequence[Row], at: int, arrow: Arrow) -> Side:
    aim = _aim(rows, at, arrow)
    if aim:
        return Side.RIGHT if aim > 0 else Side.LEFT
    return Side.RIGHT if min(arrow.targets) <= at else Side.LEFT


def _order(arrow: Arrow, at: int) -> tuple[bool, float]:
    """Sort key: upward arrows first, then the farther of two downward ones, so that lines do not
    cross.
    """
    nearest = min(arrow.targets)
    return (nearest > at, -max(arrow.targets))
