"""Figure of waiting: on whom the cases waited, in working time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from flows.engine.ledger import NONE, StepRun
from flows.figures.history import History
from flows.figures.span import Span, following_of
from flows.sop.procedure import Holders, Procedure, Step
from flows.sop.roles import WORKING
from flows.worktime.calendar import WorkCalendar
from flows.worktime.pauses import merged

REPORTER = Holders.REPORTER.value
PAUSED = "paused"
"""Stands for what nobody in the office holds up: parts, electricity and the like."""
WAITS_FOR = {"waiting_reporter": REPORTER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Waited:
    """Working time that cases waited on a party, and which cases they were."""

    lasted: timedelta
    cases: tuple[str, ...]


def waiting(
    histories: Sequence[History], span: Span, calendar: WorkCalendar
) -> Mapping[str, Waited]:
    """Working time in the span during which steps were open, by party, the longest first.

    A step was waited for until it was recorded as done. A party is the reporter, the first role of
    the step, or PAUSED. A pause counts for the party
    that it waits for. Steps open at the same time count each, so the parts add up to the open time
    of all steps. Left out: a report that follows another one, and a step that only waits for its
    day. An outage is not left out: the case waited all the same.
    """
    found: dict[str, dict[str, timedelta]] = {}
    joined = following_of(histories)
    for each in histories:
        steps = joined[each.procedure.id, each.procedure.version]
        for run in each.runs:
            if run.step in steps:
                continue
            for party, lasted in waits_of(each.procedure, run, span, calendar).items():
                cases = found.setdefault(party, {})
                cases[each.number] = cases.get(each.number, NONE) + lasted
    waited = {
        party: Waited(lasted=sum(cases.values(), NONE), cases=tuple(cases))
        for party, cases in found.items()
    }
    return dict(sorted(waited.items(), key=lambda item: item[1].lasted, reverse=True))


def waits_of(
    procedure: Procedure, run: StepRun, span: Span, calendar: WorkCalendar
) -> Mapping[str, timedelta]:
    """The open time of a run within the span, by party; nothing for what did not last."""
    start, end = max(run.opened_at, span.begin), min(run.closed_at or span.until, span.until)
    if end <= start:
        return {}
    step, rest = procedure.steps[run.step], calendar.between(start, end)
    if not run.pauses:
        return {holder_of(step): rest} if rest > NONE else {}
    parts: dict[str, timedelta] = {}
    for pause in run.pauses:
        for begins, ends in merged(start, [(pause.started_at, pause.ended_at)], end):
            lasted = calendar.between(begins, min(ends, end))
            rest -= lasted
            if pause.reason != step.waits:
                party = _party(pause.reason)
                parts[party] = parts.get(party, NONE) + lasted
    own = holder_of(step)
    parts[own] = parts.get(own, NONE) + rest
    return {party: lasted for party, lasted in parts.items() if lasted > NONE}


def holder_of(step: Step) -> str:
    """The party that an open step waits for, unless it is paused."""
    of_reporter = step.filed or step.holders is Holders.REPORTER
    return REPORTER if of_reporter else step.performer.roles[0]


def _party(reason: str) -> str:
    return WAITS_FOR.get(reason, reason if reason in WORKING else PAUSED)
