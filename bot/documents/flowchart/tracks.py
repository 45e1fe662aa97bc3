"""Tracks for vertical lines: beside the lanes, without overlap.

Channel 0 lies left of the first lane, channel n right of the last of n lanes. Lines to the same
step share a track, because they join anyway.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.documents.flowchart.chart import Row
from bot.documents.flowchart.sides import Leaving, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One arrow of a row with its channel and track; straight down there is neither."""

    row: int
    leaving: Leaving
    channel: int | None = None
    track: int = 0


@dataclass(slots=True)
class _Bundle:
    """Lines on one track, from row `first` to row `last`; 0.5 is the middle of row 0."""

    first: float
    last: float
    lines: list[Line]

    def meets(self, other: "_Bundle") -> bool:
        return self.first <= other.last and other.first <= self.last


def tracked(rows: Sequence[Row], leaving: Sequence[Sequence[Leaving]]) -> list[Line]:
    """Make a line of every arrow that leads to another row."""
    lines = [
        Line(row=at, leaving=each, channel=_channel(rows[at], each))
        for at, of_row in enumerate(leaving)
        for each in of_row
        if each.arrow.targets
    ]
    found = [line for line in lines if line.channel is None]
    for channel in sorted({line.channel for line in lines if line.channel is not None}):
        found += _spread([line for line in lines if line.channel == channel])
    return found


def track_counts(lines: Sequence[Line], lanes: int) -> list[int]:
    """Number of tracks that each channel needs."""
    return [
        max((line.track + 1 for line in lines if line.channel == channel), default=0)
        for channel in range(lanes + 1)
    ]


def _channel(row: Row, leaving: Leaving) -> int | None:
    """Channel of an arrow, or None if it goes straight down. A single arrow of several joined
    boxes leaves at the outermost one.
    """
    if leaving.side is Side.DOWN:
        return None
    if row.branches:
        return row.lanes[0] + (leaving.side is Side.RIGHT)
    return max(row.lanes) + 1 if leaving.side is Side.RIGHT else min(row.lanes)


def _spread(lines: Sequence[Line]) -> list[Line]:
    """Assign tracks; short lines get the tracks closest to their symbols."""
    tracks: list[list[_Bundle]] = []
    for bundle in sorted(_bundles(lines), key=lambda each: each.last - each.first):
        for track in tracks:
            if not any(bundle.meets(other) for other in track):
                track.append(bundle)
                break
        else:
            tracks.append([bundle])
    leftwards = sum(line.leaving.side is Side.LEFT for line in lines) * 2 > len(lines)
    return [
        Line(
            row=line.row,
            leaving=line.leaving,
            channel=line.channel,
            track=len(tracks) - 1 - at if leftwards else at,
        )
        for at, track in enumerate(tracks)
        for bundle in track
        for line in bundle.lines
    ]


def _bundles(lines: Sequence[Line]) -> list[_Bundle]:
    found: dict[object, _Bundle] = {}
    for line in lines:
        arrow = line.leaving.arrow
        ends = [line.row + 0.5, *map(float, arrow.targets)]
        alone = len(arrow.targets) > 1 or arrow.inspection
        key = (line.row, arrow.targets) if alone else arrow.targets
        bundle = found.setdefault(key, _Bundle(ends[0], ends[0], []))
        bundle.first = min(bundle.first, *ends)
        bundle.last = max(bundle.last, *ends)
        bundle.lines.append(line)
    return list(found.values())
