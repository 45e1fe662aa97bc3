"""A day as people type it, read on Monday 23 November 2026."""

from datetime import date

import pytest

from flows.spoken_day import parse_day
from tests.flows.office_hours import ORDINARY

TODAY = date(2026, 11, 23)
AHEAD = {
    "besok": (11, 24), "besok pagi": (11, 24), "lusa": (11, 25), "Senin": (11, 30),
    "hari Jum'at": (11, 27), "3 hari kerja": (11, 26), "tiga hari lagi": (11, 26),
    "dalam 5 hari kerja": (11, 30), "seminggu": (11, 30), "2 minggu lagi": (12, 7),
    "minggu depan": (11, 30), "Minggu": (11, 29), "12 Des": (12, 12), "12 desember 2026": (12, 12),
    "12/12": (12, 12), "12-12-26": (12, 12), "2026-12-12": (12, 12), "tgl 5": (12, 5),
    "hari ini": (11, 23),
}  # fmt: skip
BEHIND = {"hari ini": (11, 23), "kemarin": (11, 22), "20 Nov": (11, 20), "Jumat": (11, 20),
          "2 hari lalu": (11, 21), "tadi pagi": (11, 23)}  # fmt: skip


@pytest.mark.parametrize("said", AHEAD)
def test_a_day_ahead(said: str) -> None:
    assert parse_day(said, ORDINARY, TODAY) == date(2026, *AHEAD[said])


@pytest.mark.parametrize("said", BEHIND)
def test_a_day_past(said: str) -> None:
    assert parse_day(said, ORDINARY, TODAY, past=True) == date(2026, *BEHIND[said])


@pytest.mark.parametrize(
    "said", ["", "nanti", "30 Feb", "20 Nov 2026", "12 Des 2031", "31/31", "0"]
)
def test_no_day_ahead(said: str) -> None:
    assert parse_day(said, ORDINARY, TODAY) is None


@pytest.mark.parametrize("said", ["besok", "30 Des 2026", "entah"])
def test_no_day_past(said: str) -> None:
    assert parse_day(said, ORDINARY, TODAY, past=True) is None


def test_a_day_without_a_year_may_lie_in_the_next_one() -> None:
    assert parse_day("5 Jan", ORDINARY, TODAY) == date(2027, 1, 5)
