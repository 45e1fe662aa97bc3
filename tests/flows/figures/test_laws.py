"""Laws of the figures, on cases that went every way: parts add up, what is over stays."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.engine.ledger import NONE
from flows.figures.history import CaseRecord, history
from flows.figures.listed import listed_cases, listed_steps, listed_waiting
from flows.figures.overdue import overdue_cases
from flows.figures.recap import PeriodFigures, recap
from flows.figures.span import Span, following
from flows.figures.steps import step_figures
from flows.worktime.outages import Outage, OutageKind
from tests.flows.engine.cast import START
from tests.flows.figures.walked import DAYS, histories, office, walked
from tests.flows.worktime.office_hours import ORDINARY

seeds = st.integers(0, 100_000)
minutes = st.integers(0, (DAYS + 30) * 24 * 60)
OUTAGE = Outage(
    kind=OutageKind.DECLARED,
    begun_at=START + timedelta(days=9),
    ended_at=START + timedelta(days=11),
)


def told(records: Sequence[CaseRecord], span: Span) -> PeriodFigures:
    return recap(histories(records, span.until), span, ORDINARY, (OUTAGE,))


def span(one: int, other: int) -> Span:
    begin, until = sorted((START + timedelta(minutes=one), START + timedelta(minutes=other)))
    return Span(begin=begin, until=until)


@given(seed=seeds, one=minutes, other=minutes)
def test_what_stood_and_came_is_what_ended_and_stands(seed: int, one: int, other: int) -> None:
    cases = told(office(seed), span(one, other)).cases
    came = sorted(cases.before + cases.received + cases.reopened)
    assert came == sorted(cases.done + cases.stopped + cases.running)
    assert len(came) == len(set(came))
    assert set(cases.joined) <= set(cases.received)


@given(seed=seeds, one=minutes, other=minutes)
def test_the_sops_add_up_to_the_office(seed: int, one: int, other: int) -> None:
    found = told(office(seed), span(one, other))
    for figure in ("before", "received", "joined", "reopened", "done", "stopped", "running"):
        parts = [n for sop in found.sops.values() for n in getattr(sop.cases, figure)]
        assert sorted(parts) == sorted(getattr(found.cases, figure))
    assert set(overdue_cases(found.overdue)) <= set(found.cases.running)
    within = span(one, other)
    alone = step_figures(histories(office(seed), within.until), within, ORDINARY, (OUTAGE,))
    assert {(s.procedure, s.step): s for s in alone} == {
        (s.procedure, s.step): s for s in found.steps
    }
    for step in found.steps:
        assert set(step.credited) <= set(step.within) <= set(step.total)
        assert step.median >= NONE


@given(seed=seeds, one=minutes, other=minutes)
def test_each_figure_has_its_list_of_cases(seed: int, one: int, other: int) -> None:
    records, within = office(seed), span(one, other)
    found = told(records, within)
    lists = {each.figure: each.numbers for each in listed_cases(found)}
    for figure in ("received", "joined", "reopened", "done", "rejected", "cancelled", "running"):
        assert lists.get(figure, ()) == getattr(found.cases, figure)
    runs = {(each.step, each.figure): each.numbers for each in listed_steps(found)}
    for step in found.steps:
        late, in_time = (runs.get((step.step, key), ()) for key in ("late", "within"))
        assert len(in_time) == len(step.within)
        assert sorted((*late, *in_time)) == sorted(step.total)


@given(seed=seeds, one=minutes, other=minutes)
def test_the_cases_that_waited_make_up_the_waiting(seed: int, one: int, other: int) -> None:
    records, within = office(seed), span(one, other)
    listed = listed_waiting(told(records, within))
    alone = {each.number: told([each], within).waiting for each in records}
    assert [(each.party, each.lasted) for each in listed] == [
        (party, each.lasted) for party, each in told(records, within).waiting.items()
    ]
    for each in listed:
        own = {
            number: waited[each.party].lasted
            for number, waited in alone.items()
            if each.party in waited
        }
        assert {*each.numbers} == {*own}
        assert sum(own.values(), NONE) == each.lasted


@given(seed=seeds, one=minutes, other=minutes)
def test_a_span_that_is_over_stays_as_it_was(seed: int, one: int, other: int) -> None:
    records, over = office(seed), span(one, other)
    then = [
        replace(each, happened=[h for h in each.happened if h.at < over.until]) for each in records
    ]
    assert told(records, over) == told(then, over)


@given(seed=seeds, cuts=st.tuples(minutes, minutes, minutes))
def test_two_spans_in_a_row_are_one(seed: int, cuts: tuple[int, int, int]) -> None:
    records, (one, middle, other) = office(seed), sorted(cuts)
    first, second, both = (
        told(records, span(*limits)) for limits in ((one, middle), (middle, other), (one, other))
    )
    assert sorted(first.cases.received + second.cases.received) == sorted(both.cases.received)
    assert first.cases.running == second.cases.before
    for party in {*first.waiting, *second.waiting}:
        parts = [w.waiting[party].lasted for w in (first, second) if party in w.waiting]
        assert sum(parts, NONE) == both.waiting[party].lasted
    runs = [len(step.total) for found in (first, second) for step in found.steps]
    assert sum(runs) == sum(len(step.total) for step in both.steps)


@given(seed=seeds, one=minutes, other=minutes)
def test_the_waiting_adds_up_to_the_time_that_steps_were_open(
    seed: int, one: int, other: int
) -> None:
    within = span(one, other)
    open_time = NONE
    for each in histories(office(seed), within.until):
        for run in each.runs:
            if run.step in following(each.procedure):
                continue
            begin = max(run.opened_at, within.begin)
            end = run.closed_at or within.until
            open_time += ORDINARY.between(begin, end)
            for pause in run.pauses:
                if pause.reason == each.procedure.steps[run.step].waits:
                    until = min(pause.ended_at or end, end)
                    open_time -= ORDINARY.between(max(begin, pause.started_at), until)
    found = told(office(seed), within).waiting
    assert sum((each.lasted for each in found.values()), NONE) == open_time


@given(seed=seeds)
def test_the_journal_tells_how_a_case_stands(seed: int) -> None:
    record, play = walked(random.Random(seed), "X-2026-0001")
    told = history(record, play.procedure, START + timedelta(days=900))
    assert told is not None
    assert told.state is play.case.state
    begun = told.opened_at - START
    standing = [run for run in told.runs if run.closed_at is None]
    assert {(r.step, r.round, r.opened_at - begun, len(r.pauses)) for r in standing} == {
        (o.key, o.round, o.opened_at, len(o.pauses)) for o in play.case.open_steps
    }
    running = {r.step for r in standing if r.pauses and r.pauses[-1].ended_at is None}
    assert running == {o.key for o in play.case.open_steps if o.paused}
