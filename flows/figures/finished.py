"""Runs of steps that count against a standard time and were finished in a span."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows.engine.ledger import LedgerLine, measured
from flows.figures.history import History
from flows.figures.span import Span, counted
from flows.sop.procedure import Procedure
from flows.worktime.calendar import WorkCalendar
from flows.worktime.outages import Outage


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A finished run, measured, of the case whose history it is."""

    of: History
    line: LedgerLine


def finished_runs(
    histories: Sequence[History],
    span: Span,
    calendar: WorkCalendar,
    outages: Sequence[Outage] = (),
) -> Mapping[tuple[str, str], Sequence[Finished]]:
    """By SOP and step, in the order of each SOP, the runs that the step's own performers finished
    and that have a standard time. A run is of the span in which it was recorded as finished, and
    ended when its performer says so. A step that another one closed, and one left by joining a
    report, was not finished.
    """
    found: dict[tuple[str, str], list[Finished]] = {}
    latest: dict[str, Procedure] = {}
    for each in histories:
        latest[each.procedure.id] = max(
            each.procedure, latest.get(each.procedure.id, each.procedure), key=lambda p: p.version
        )
        for run in each.runs:
            if not span.holds(run.closed_at) or not counted(each, run):
                continue
            line = measured(run, each.procedure, calendar, span.until, outages=outages)
            if line.completed and line.due is not None:
                found.setdefault((each.procedure.id, run.step), []).append(
                    Finished(of=each, line=line)
                )
    return dict(
        sorted(
            found.items(), key=lambda item: (item[0][0], _place(latest[item[0][0]], item[0][1]))
        )
    )


def _place(procedure: Procedure, step: str) -> int:
    """The step's place in the SOP; after all others for one that the SOP no longer has."""
    keys = [*procedure.steps]
    return keys.index(step) if step in keys else len(keys)
