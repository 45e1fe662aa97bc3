"""Column widths, and the positions of lanes and tracks in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.documents.flowchart import measures, metric
from bot.documents.flowchart.chart import Chart
from bot.documents.flowchart.sides import Leaving
from bot.documents.flowchart.stack import label_lines, label_width

TEXTS = {"no": 24.0, "title": 122.0, "needs": 78.0, "time": 60.0, "output": 80.0, "note": 84.0}
"""Minimum widths of the text columns, in points."""
GROWING = ("title", "needs", "output", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Positions in points: (left, width) of text columns, middles of `lanes`, right `borders` of
    lanes.
    """

    texts: dict[str, tuple[float, float]]
    halves: tuple[float, ...]
    lanes: tuple[float, ...]
    borders: tuple[float, ...]
    channels: tuple[float, ...]
    left: float
    right: float

    def track(self, channel: int, track: int) -> float:
        return self.channels[channel] + measures.ASIDE + track * measures.TRACK


def halves_of(chart: Chart, leaving: Sequence[Sequence[Leaving]]) -> list[float]:
    """Half the width of each lane: enough for its symbols, labels and name."""
    halves = []
    for lane, name in enumerate(chart.lanes):
        half = measures.DIAMOND[0] / 2 + 6
        word = max(metric.width(each, measures.TEXT, bold=True) for each in name.split() or [""])
        half = max(half, min(word, measures.LABEL * 2) / 2 + 4)
        for row, leaves in zip(chart.rows, leaving, strict=True):
            if lane in row.lanes:
                labels = [label_width(label_lines(each.arrow.label)) for each in leaves]
                half = max(half, *(wide + 9 for wide in labels), half)
        halves.append(half)
    return halves


def columns_of(halves: Sequence[float], tracks: Sequence[int], width: float) -> Columns:
    """Lay the columns out in `width`; the table becomes wider if they need more."""
    channels = [2 * measures.ASIDE + (n - 1) * measures.TRACK if n else 0.0 for n in tracks]
    texts = dict(TEXTS)
    spare = width - sum(texts.values()) - 2 * sum(halves) - sum(channels)
    if spare > 0:
        for name in GROWING:
            texts[name] += spare * 0.6 * TEXTS[name] / sum(TEXTS[each] for each in GROWING)
        halves = [half + spare * 0.4 / 2 / len(halves) for half in halves]
    return _laid(texts, halves, channels)


def _laid(texts: dict[str, float], halves: Sequence[float], channels: Sequence[float]) -> Columns:
    x = 0.0
    places, starts, lanes, borders = {}, [0.0], [], []
    for name in ("no", "title"):
        places[name] = (x, texts[name])
        x += texts[name]
    left, starts[0] = x, x
    for half, before in zip(halves, channels, strict=False):
        x += before
        lanes.append(x + half)
        x += 2 * half
        starts.append(x)
        borders.append(x)
    right = x = x + channels[-1]
    borders[-1] = right
    for name in ("needs", "time", "output", "note"):
        places[name] = (x, texts[name])
        x += texts[name]
    return Columns(
        texts=places,
        halves=tuple(halves),
        lanes=tuple(lanes),
        borders=tuple(borders),
        channels=tuple(starts),
        left=left,
        right=right,
    )
