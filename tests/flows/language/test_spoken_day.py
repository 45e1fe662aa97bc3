"""Days as people type them, read on Monday 23 November 2026."""

from datetime import date

import pytest

from flows.language.spoken_day import Side, parse_day
from tests.flows.worktime.office_hours import ORDINARY

TODAY = date(2026, 11, 23)
AHEAD = {
    "besok": (11, 24),
    "besok pagi": (11, 24),
    "lusa": (11, 25),
    "Senin": (11, 30),
    "hari Jum'at": (11, 27),
    "3 hari kerja": (11, 26),
    "tiga hari lagi": (11, 26),
    "dalam 5 hari kerja": (11, 30),
    "seminggu": (11, 30),
    "2 minggu lagi": (12, 7),
    "minggu depan": (11, 30),
    "Minggu": (11, 29),
    "12 Des": (12, 12),
    "12 desember 2026": (12, 12),
    "12/12": (12, 12),
    "12-12-26": (12, 12),
    "2026-12-12": (12, 12),
    "tgl 5": (12, 5),
    "hari ini": (11, 23),
}
BEHIND = {
    "hari ini": (11, 23),
    "kemarin": (11, 22),
    "20 Nov": (11, 20),
    "Jumat": (11, 20),
    "2 hari lalu": (11, 21),
    "tadi pagi": (11, 23),
}


@pytest.mark.parametrize("said", AHEAD)
def test_a_day_ahead(said: str) -> None:
    assert parse_day(said, ORDINARY, TODAY) == date(2026, *AHEAD[said])


@pytest.mark.parametrize("said", BEHIND)
def test_a_day_past(said: str) -> None:
    assert parse_day(said, ORDINARY, TODAY, side=Side.BEHIND) == date(2026, *BEHIND[said])


@pytest.mark.parametrize(
    "said", ["", "nanti", "30 Feb", "20 Nov 2026", "12 Des 2031", "31/31", "0"]
)
def test_no_day_ahead(said: str) -> None:
    assert parse_day(said, ORDINARY, TODAY) is None


@pytest.mark.parametrize("said", ["besok", "30 Des 2026", "entah"])
def test_no_day_past(said: str) -> None:
    assert parse_day(said, ORDINARY, TODAY, side=Side.BEHIND) is None


def test_a_day_without_a_year_may_lie_in_the_next_one() -> None:
    assert parse_day("5 Jan", ORDINARY, TODAY) == date(2027, 1, 5)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("hari ini", TODAY),
        ("besok", date(2026, 11, 24)),
        ("besok pagi", date(2026, 11, 24)),
        ("lusa", date(2026, 11, 25)),
        ("Senin", TODAY),
        ("hari Jumat", date(2026, 11, 27)),
        ("25 November", date(2026, 11, 25)),
        ("Senin, 7 Desember 2026", date(2026, 12, 7)),
        ("tgl 1 des", date(2026, 12, 1)),
        ("2 Januari", date(2027, 1, 2)),
        ("20 November", date(2026, 11, 20)),
        ("29 Februari 2028", date(2028, 2, 29)),
        ("25/11/2026", date(2026, 11, 25)),
        ("25-11-26", date(2026, 11, 25)),
        ("25.11", date(2026, 11, 25)),
        ("2026-11-25", date(2026, 11, 25)),
        ("3 December", date(2026, 12, 3)),
        ("31 Februari", None),
        ("32/13", None),
        ("kapan-kapan", None),
        ("", None),
    ],
)
def test_the_nearest_such_day(said: str, day: date | None) -> None:
    assert parse_day(said, ORDINARY, TODAY, side=Side.NEAREST) == day
