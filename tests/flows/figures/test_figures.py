"""Each figure by its definition, on small offices whose numbers are known."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from flows.figures.history import CaseRecord, Happened
from flows.figures.overdue import overdue_cases
from flows.figures.recap import PeriodFigures, recap
from flows.figures.span import Span
from flows.figures.waiting import PAUSED, REPORTER
from flows.worktime.outages import Outage, OutageKind
from tests.flows.figures.walked import histories
from tests.flows.worktime.office_hours import ORDINARY, wit

MONDAY = wit("2026-11-23", "00:00")
WEEK = Span(begin=MONDAY, until=MONDAY + timedelta(days=7))
BEFORE = Span(begin=MONDAY - timedelta(days=7), until=MONDAY)


def told(code: str, at: str, day: str = "2026-11-23", **data: object) -> Happened:
    return Happened(at=wit(day, at), code=code, data=data, actor=1)


def opened(step: str, at: str, round: int = 1, day: str = "2026-11-23") -> Happened:
    return told("step.opened", at, day, step=step, round=round, holders=[], roles=[])


def closed(step: str, outcome: str, at: str, round: int = 1, day: str = "2026-11-23") -> Happened:
    return told("step.closed", at, day, step=step, round=round, outcome=outcome)


def case(number: str, *happened: Happened, day: str = "2026-11-23") -> CaseRecord:
    """A fault reported at 08.00, three minutes after the first contact."""
    return CaseRecord(
        number=number,
        procedure="gangguan",
        version=1,
        subcategory="",
        description="printer macet",
        touched_at=wit(day, "07:57"),
        happened=[
            told("case.opened", "08:00", day),
            closed("report", "file", "08:00", day=day),
            opened("approve", "08:00", day=day),
            *happened,
        ],
    )


def figures(
    *records: CaseRecord, span: Span = WEEK, outages: Sequence[Outage] = ()
) -> PeriodFigures:
    return recap(histories(records, span.until), span, ORDINARY, outages)


def shares(found: PeriodFigures) -> Mapping[str, tuple[int, int]]:
    return {each.step: (len(each.within), len(each.total)) for each in found.steps}


def repaired(number: str, accepted: str, done: str) -> CaseRecord:
    return case(
        number,
        closed("approve", "approve", accepted),
        opened("repair", accepted),
        closed("repair", "done", done),
        opened("confirm", done),
        closed("confirm", "normal", done),
        told("case.ended", done, state="done"),
    )


def test_the_share_has_its_denominator_and_the_median_its_standard() -> None:
    found = figures(
        repaired("G-1", "08:10", "08:40"),
        repaired("G-2", "08:15", "09:15"),
        repaired("G-3", "08:40", "10:00"),
    )
    assert shares(found) == {"report": (3, 3), "approve": (2, 3), "repair": (2, 3)}
    approve = next(each for each in found.steps if each.step == "approve")
    assert approve.within == ("G-1", "G-2")
    assert approve.standard.minutes == 15
    assert approve.median == timedelta(minutes=15)
    assert found.cases.done == ("G-1", "G-2", "G-3")


def test_a_night_is_no_working_time() -> None:
    late = case("G-1", closed("approve", "approve", "07:35", day="2026-11-24"))
    assert figures(late).steps[1].median == timedelta(hours=7, minutes=5)


def test_a_joined_report_is_told_apart_and_its_step_was_not_finished() -> None:
    joins = case("G-1", closed("approve", "join", "08:05"), opened("follow", "08:05"))
    parted = case(
        "G-2",
        closed("approve", "join", "08:05"),
        opened("follow", "08:05"),
        closed("follow", "part", "09:05"),
        opened("approve", "09:05", 2),
    )
    found = figures(joins, parted)
    assert found.cases.received == ("G-1", "G-2")
    assert found.cases.joined == ("G-1",)
    assert "approve" not in shares(found)
    assert found.waiting[REPORTER].lasted == timedelta(minutes=6)


def test_a_case_that_was_rejected_and_reopened_counts_by_how_it_stands() -> None:
    ended = case(
        "G-1",
        closed("approve", "reject", "08:10", day="2026-11-20"),
        told("case.ended", "08:10", "2026-11-20", state="rejected"),
        day="2026-11-20",
    )
    again = [told("case.reopened", "09:00"), opened("approve", "09:00", 2)]
    reopened = replace(ended, happened=[*ended.happened, *again])
    assert figures(reopened, span=BEFORE).cases.rejected == ("G-1",)
    found = figures(reopened).cases
    assert (found.reopened, found.running) == (("G-1",), ("G-1",))
    assert (found.received, found.rejected) == ((), ())
    assert figures(ended).sops == {}


def test_what_is_no_fault_or_withdrawn_ends_without_being_done() -> None:
    found = figures(
        case("G-1", told("case.ended", "08:10", state="cancelled")),
        case("G-2", told("case.ended", "08:10", state="abuse")),
    ).cases
    assert (found.cancelled, found.abuse, found.done) == (("G-1",), ("G-2",), ())
    assert found.stopped == ("G-1", "G-2")


def test_upt_tik_is_waited_for_and_never_overdue() -> None:
    outside = case(
        "G-1",
        closed("approve", "external", "08:10"),
        opened("external", "08:10"),
        closed("external", "send", "08:30"),
        opened("upt_repair", "08:30"),
    )
    found = figures(outside)
    assert shares(found)["external"] == (1, 1)
    assert found.overdue == []
    assert [*found.waiting] == ["upt_tik", "ict_head", REPORTER]


def test_the_team_is_not_late_in_an_application_of_a_ministry() -> None:
    central = replace(repaired("G-1", "08:10", "12:00"), subcategory="aplikasi_pusat")
    assert shares(figures(central)) == {"report": (1, 1), "approve": (1, 1)}


def test_an_outage_is_credited_and_left_out_of_the_median() -> None:
    outage = Outage(
        kind=OutageKind.LINK,
        begun_at=wit("2026-11-23", "08:05"),
        ended_at=wit("2026-11-23", "08:35"),
    )
    late = case("G-1", closed("approve", "approve", "08:40"))
    approve = figures(late, outages=[outage]).steps[1]
    assert (approve.within, approve.credited) == (("G-1",), ("G-1",))
    assert approve.median == timedelta(minutes=10)
    assert figures(late).steps[1].within == ()


def test_a_pause_is_waited_for_by_its_reason() -> None:
    paused = case(
        "G-1",
        closed("approve", "approve", "08:10"),
        opened("repair", "08:10"),
        told("step.paused", "08:30", step="repair", round=1, reason="waiting_reporter"),
        told("step.resumed", "09:00", step="repair", round=1),
        told("step.paused", "09:10", step="repair", round=1, reason="parts"),
        told("step.resumed", "10:10", step="repair", round=1),
        closed("repair", "done", "10:20"),
    )
    found = figures(paused)
    lasted = {party: each.lasted for party, each in found.waiting.items()}
    assert lasted == {
        PAUSED: timedelta(hours=1),
        "ict_team": timedelta(minutes=40),
        REPORTER: timedelta(minutes=33),
        "ict_head": timedelta(minutes=10),
    }
    assert shares(found)["repair"] == (1, 1)


def test_overdue_is_as_of_the_end_of_the_span() -> None:
    waits = case("G-1")
    soon = Span(begin=WEEK.begin, until=wit("2026-11-23", "08:14"))
    assert figures(waits, span=soon).overdue == []
    late = figures(waits, span=Span(begin=WEEK.begin, until=wit("2026-11-23", "10:15")))
    assert overdue_cases(late.overdue) == ("G-1",)
    assert late.overdue[0].late_by == timedelta(hours=2)


def test_a_week_begins_at_midnight_of_the_office() -> None:
    last = case("G-1", day="2026-11-22")
    late = replace(last, happened=[last.happened[0]._replace(at=_just_before(MONDAY))])
    first = replace(last, number="G-2", happened=[last.happened[0]._replace(at=MONDAY)])
    assert figures(late, first).cases.received == ("G-2",)
    assert figures(late, first, span=BEFORE).cases.received == ("G-1",)


def test_it_ended_when_its_performer_says() -> None:
    stated = wit("2026-11-23", "09:05")
    done = repaired("G-1", "08:10", "11:00")
    said = told(
        "step.stated", "11:00", step="repair", round=1, stated=int(stated.timestamp() * 1000)
    )
    found = figures(replace(done, happened=[*done.happened, said]))
    assert shares(found)["repair"] == (1, 1)
    assert shares(figures(done))["repair"] == (0, 1)


def test_a_pause_after_it_ended_is_no_time_of_the_step() -> None:
    """Said at 11.00 to have been done at 08.50, five minutes into a pause until then."""
    paused = case(
        "G-1",
        closed("approve", "approve", "08:10"),
        opened("repair", "08:10"),
        told("step.paused", "08:45", step="repair", round=1, reason="parts"),
        closed("repair", "done", "11:00"),
        told(
            "step.stated",
            "11:00",
            step="repair",
            round=1,
            stated=int(wit("2026-11-23", "08:50").timestamp() * 1000),
        ),
    )
    repair = figures(paused).steps[-1]
    assert (repair.step, repair.median) == ("repair", timedelta(minutes=35))


def _just_before(moment: datetime) -> datetime:
    return moment - timedelta(milliseconds=1)
