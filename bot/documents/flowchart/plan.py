"""The SOP before it is split into pages: sides, tracks, columns, stacks, heights."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.documents.flowchart import measures, metric
from bot.documents.flowchart.chart import Chart, Row
from bot.documents.flowchart.columns import Columns, columns_of, halves_of
from bot.documents.flowchart.sides import Leaving, leavings
from bot.documents.flowchart.stack import Port, Stack, stacked
from bot.documents.flowchart.tracks import Line, track_counts, tracked

CELLS = ("no", "title", "needs", "time", "output", "note")
Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A planned table. `cells` are the wrapped texts of each row, `phases` the lines above its
    title.
    """

    chart: Chart
    columns: Columns
    stacks: tuple[Stack, ...]
    lines: tuple[Line, ...]
    cells: tuple[dict[str, Lines], ...]
    phases: tuple[Lines, ...]
    heights: tuple[float, ...]

    @property
    def width(self) -> float:
        start, wide = self.columns.texts["note"]
        return start + wide

    def port(self, row: int, leaving: Leaving) -> Port:
        return next(port for port in self.stacks[row].ports if port.leaving is leaving)


def plan_of(chart: Chart, width: float) -> Plan:
    """Plan a table of `width` points, or wider if it needs more."""
    leaving = [leavings(chart.rows, at) for at in range(len(chart.rows))]
    lines = tracked(chart.rows, leaving)
    counts = track_counts(lines, len(chart.lanes))
    columns = columns_of(halves_of(chart, leaving), counts, width)
    stacks = tuple(
        stacked(row, leaves, min(columns.halves[lane] for lane in row.lanes))
        for row, leaves in zip(chart.rows, leaving, strict=True)
    )
    cells = tuple(_cells(row, columns) for row in chart.rows)
    phases = tuple(
        metric.wrapped(row.phase, _room(columns, "title"), measures.TEXT, bold=True)
        for row in chart.rows
    )
    return Plan(
        chart=chart,
        columns=columns,
        stacks=stacks,
        lines=tuple(lines),
        cells=cells,
        phases=phases,
        heights=tuple(map(_height, stacks, cells, phases)),
    )


def _room(columns: Columns, name: str) -> float:
    return columns.texts[name][1] - 2 * measures.PAD


def _cells(row: Row, columns: Columns) -> dict[str, Lines]:
    texts: dict[str, Sequence[str]] = {
        "no": [row.number],
        "title": [row.title],
        "needs": [row.needs],
        "time": [row.time],
        "output": [row.output],
        "note": row.notes,
    }
    return {
        name: tuple(
            line
            for text in given
            for line in metric.wrapped(
                text, _room(columns, name), measures.TEXT, bold=name == "note" and row.here
            )
        )
        for name, given in texts.items()
    }


def _height(stack: Stack, cells: dict[str, Lines], phase: Lines) -> float:
    lines = [len(each) for each in cells.values()] + [len(cells["title"]) + len(phase)]
    return max(stack.height, max(lines) * measures.TEXT * metric.LINE + 2 * measures.PAD + 2)
