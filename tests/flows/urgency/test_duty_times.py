"""Acceptable turns of duty, and typed times for them."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.engine.refusals import Refusal
from flows.language.spoken_moment import parse_moment
from flows.urgency.duty import Duty, DutyEmpty, DutyOverlaps, DutyPast, DutyTooLong, check
from tests.flows.worktime.office_hours import ORDINARY

NOW = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)  # Monday 09.00 in the office's zone
HOUR = timedelta(hours=1)


def duty(starts: int, ends: int, person: int = 1) -> Duty:
    return Duty(
        id=0, person=person, made_by=9, starts_at=NOW + starts * HOUR, ends_at=NOW + ends * HOUR
    )


@pytest.mark.parametrize(
    ("new", "refusal"),
    [
        (duty(5, 5), DutyEmpty),
        (duty(5, 4), DutyEmpty),
        (duty(-5, -1), DutyPast),
        (duty(0, 32 * 24), DutyTooLong),
        (duty(3, 5, person=2), DutyOverlaps),
        (duty(1, 9), DutyOverlaps),
    ],
)
def test_what_cannot_be_kept(new: Duty, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        check(new, [duty(2, 4)], NOW)


def test_one_may_begin_where_another_ends_and_where_one_was_taken_off() -> None:
    check(duty(4, 6), [duty(2, 4)], NOW)
    taken_off = Duty(
        id=1, person=1, made_by=9, starts_at=NOW, ends_at=NOW + 9 * HOUR, ended_at=NOW
    )
    check(duty(1, 2), [taken_off], NOW)


@pytest.mark.parametrize(
    ("said", "end", "expected"),
    [
        ("besok 16.00", False, "2026-11-24 16:00"),
        ("hari ini jam 4", False, "2026-11-23 04:00"),
        ("pukul 16.30", False, "2026-11-23 16:30"),
        ("25 November 07.30", False, "2026-11-25 07:30"),
        ("25 November", False, "2026-11-25 00:00"),
        ("25 November", True, "2026-11-26 00:00"),
        ("Senin 24.00", True, "2026-11-24 00:00"),
        ("Senin 07.30", True, "2026-11-30 07:30"),
        ("kemarin 08.00", False, "2026-11-22 08:00"),
        ("sekarang", False, "2026-11-23 09:00"),
    ],
)
def test_a_moment_as_people_say_it(said: str, end: bool, expected: str) -> None:
    found = parse_moment(said, ORDINARY, NOW, end=end)
    assert found is not None
    assert found.astimezone(ORDINARY.zone).strftime("%Y-%m-%d %H:%M") == expected


@pytest.mark.parametrize("said", ["", "entah", "16.00 entah kapan"])
def test_what_is_no_moment(said: str) -> None:
    assert parse_moment(said, ORDINARY, NOW) is None
