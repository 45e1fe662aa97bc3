from datetime import datetime

import pytest

from flows.worktime.due_explanation import HopKind
from flows.worktime.standard_time import Standard
from tests.flows.worktime.office_hours import MINUTE, ORDINARY, wit


@pytest.mark.parametrize(
    ("start", "standard", "due"),
    [
        (wit("2026-11-27", "16:20"), "15m", wit("2026-11-30", "07:35")),
        (wit("2026-11-26", "12:30"), "1h", wit("2026-11-26", "14:00")),
        (wit("2026-11-28", "20:00"), "5m", wit("2026-11-30", "07:35")),
        (wit("2026-12-23", "10:00"), "1d", wit("2026-12-28", "16:00")),
        (wit("2026-11-23", "11:45"), "15m", wit("2026-11-23", "12:00")),
        (wit("2026-11-23", "08:00"), "3d", wit("2026-11-26", "16:00")),
        (wit("2026-11-26", "08:00"), "1d", wit("2026-11-27", "16:30")),
        (wit("2026-11-28", "08:00"), "1d", wit("2026-11-30", "16:00")),
    ],
)
def test_the_fixed_points_of_the_sop(start: datetime, standard: str, due: datetime) -> None:
    assert ORDINARY.due(start, Standard.parse(standard), (), start) == due


def test_a_pause_adds_its_working_time_alone() -> None:
    start = wit("2026-11-23", "08:00")
    over_lunch = [(wit("2026-11-23", "08:30"), wit("2026-11-23", "13:30"))]
    assert ORDINARY.due(start, Standard(minutes=60), over_lunch, start) == wit(
        "2026-11-23", "14:00"
    )
    overnight = [(wit("2026-11-23", "17:00"), wit("2026-11-24", "07:00"))]
    assert ORDINARY.due(start, Standard(minutes=60), overnight, start) == wit(
        "2026-11-23", "09:00"
    )


def test_a_pause_that_lasts_moves_the_due_time_with_now() -> None:
    start = wit("2026-11-23", "08:00")
    lasting = [(wit("2026-11-23", "08:30"), None)]
    for minutes in (0, 10, 45):
        now = wit("2026-11-23", "08:30") + minutes * MINUTE
        due = ORDINARY.due(start, Standard(minutes=60), lasting, now)
        assert due == wit("2026-11-23", "09:00") + minutes * MINUTE


def test_pauses_that_overlap_count_once_and_only_after_the_start() -> None:
    start, now = wit("2026-11-23", "08:00"), wit("2026-11-23", "11:00")
    pauses = [
        (wit("2026-11-23", "09:00"), wit("2026-11-23", "09:30")),
        (wit("2026-11-23", "07:40"), wit("2026-11-23", "08:10")),
        (wit("2026-11-23", "09:10"), wit("2026-11-23", "09:20")),
        (wit("2026-11-23", "09:20"), wit("2026-11-23", "09:40")),
    ]
    assert ORDINARY.due(start, Standard(minutes=60), pauses, now) == wit("2026-11-23", "09:50")


def test_a_pause_goes_on_after_the_closing_that_ends_a_working_day() -> None:
    start = wit("2026-12-22", "10:00")
    pause = [(wit("2026-12-23", "08:00"), wit("2026-12-23", "09:00"))]
    unpaused = ORDINARY.due(start, Standard(workdays=1), (), start)
    assert unpaused == wit("2026-12-23", "16:00")
    assert ORDINARY.due(start, Standard(workdays=1), pause, start) == wit("2026-12-28", "08:30")


def test_around_the_clock_all_time_counts() -> None:
    start = wit("2026-12-24", "23:30")
    pause = [(wit("2026-12-25", "00:00"), wit("2026-12-25", "00:20"))]
    due = ORDINARY.due(start, Standard(minutes=60), pause, start, around_the_clock=True)
    assert due == wit("2026-12-25", "00:50")
    due = ORDINARY.due(start, Standard(workdays=3), (), start, around_the_clock=True)
    assert due == wit("2026-12-27", "23:30")


@pytest.mark.parametrize("around_the_clock", [True, False])
def test_menyesuaikan_has_no_due_time(around_the_clock: bool) -> None:
    start = wit("2026-11-23", "08:00")
    clock = {"around_the_clock": around_the_clock}
    assert ORDINARY.due(start, Standard(), (), start, **clock) is None
    hops = ORDINARY.explain(start, Standard(), (), start, **clock)
    assert [hop.kind for hop in hops] == [HopKind.START]


def test_the_way_names_the_days_off_that_are_skipped() -> None:
    start = wit("2026-12-23", "15:50")
    hops = ORDINARY.explain(start, Standard(minutes=15), (), start)
    assert [(hop.kind, hop.at, hop.name) for hop in hops] == [
        (HopKind.START, start, ""),
        (HopKind.CLOSED, wit("2026-12-24", "00:00"), "Cuti Bersama Hari Raya Natal"),
        (HopKind.CLOSED, wit("2026-12-25", "00:00"), "Hari Raya Natal"),
        (HopKind.CLOSED, wit("2026-12-26", "00:00"), ""),
        (HopKind.CLOSED, wit("2026-12-27", "00:00"), ""),
        (HopKind.DUE, wit("2026-12-28", "07:35"), ""),
    ]


def test_the_way_begins_at_the_opening_and_shows_the_pauses() -> None:
    start, now = wit("2026-11-28", "20:00"), wit("2026-11-30", "09:00")
    pauses = [
        (wit("2026-11-30", "07:40"), wit("2026-11-30", "07:50")),
        (wit("2026-11-30", "08:30"), None),
    ]
    hops = ORDINARY.explain(start, Standard(minutes=60), pauses, now)
    assert [(hop.kind, hop.at) for hop in hops] == [
        (HopKind.START, start),
        (HopKind.CLOSED, start),
        (HopKind.CLOSED, wit("2026-11-29", "00:00")),
        (HopKind.OPENING, wit("2026-11-30", "07:30")),
        (HopKind.PAUSE, wit("2026-11-30", "07:40")),
        (HopKind.RESUME, wit("2026-11-30", "07:50")),
        (HopKind.PAUSE, wit("2026-11-30", "08:30")),
        (HopKind.DUE, wit("2026-11-30", "09:10")),
    ]
