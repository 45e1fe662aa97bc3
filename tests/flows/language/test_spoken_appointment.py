"""Times of appointments as people say them on Monday 23 November 2026 at 08.15 (WIT)."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from flows.promotion.spoken import parse_appointment
from tests.flows.worktime.office_hours import ORDINARY

NOW = datetime(2026, 11, 22, 23, 15, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Jayapura")


@pytest.mark.parametrize(
    ("said", "day", "clock"),
    [
        ("Selasa depan jam 9", (12, 1), (9, 0)),
        ("selasa depan pukul 09.30", (12, 1), (9, 30)),
        ("Selasa jam 9", (11, 24), (9, 0)),
        ("Jum'at depan jam 14.00", (12, 4), (14, 0)),
        ("besok pukul 10.00", (11, 24), (10, 0)),
        ("12 Des 2026", (12, 12), (9, 0)),
        ("14 Des 2026", (12, 14), (7, 30)),
        ("12 desember 2026 pukul 10", (12, 12), (10, 0)),
        ("minggu depan jam 8", (11, 30), (8, 0)),
        ("lusa 13.15", (11, 25), (13, 15)),
        ("besok jam 2 siang", (11, 24), (14, 0)),
        ("Selasa depan jam sembilan pagi", (12, 1), (9, 0)),
        ("besok setengah sembilan", (11, 24), (8, 30)),
        ("besok jam setengah 3 sore", (11, 24), (14, 30)),
        ("12 Des 7.30 malam", (12, 12), (19, 30)),
        ("Selasa, 8 Desember 2026 pukul 09.00 WIT", (12, 8), (9, 0)),
        ("hari Jum'at tanggal 11 Des jam 14.00", (12, 11), (14, 0)),
        ("Rabu 9/12 pukul 09.00-11.00", (12, 9), (9, 0)),
        ("besok jam 1 s.d. 3 siang", (11, 24), (13, 0)),
        ("12 Des 09.00 sampai selesai", (12, 12), (9, 0)),
        ("2026-12-14 jam 8 - 10", (12, 14), (8, 0)),
        ("jam 12 siang", (11, 23), (12, 0)),
    ],
)
def test_a_day_with_its_time(said: str, day: tuple[int, int], clock: tuple[int, int]) -> None:
    assert parse_appointment(said, ORDINARY, NOW) == datetime(2026, *day, *clock, tzinfo=ZONE)


@pytest.mark.parametrize("said", ["12 Jan 2026 jam 9", "kemarin jam 9", "Selasa lalu jam 10"])
def test_what_lies_behind_is_read_as_it_was_said(said: str) -> None:
    found = parse_appointment(said, ORDINARY, NOW)
    assert found is not None
    assert found < NOW


@pytest.mark.parametrize("said", ["", "kapan-kapan", "nanti", "31 Februari jam 9"])
def test_what_is_no_moment(said: str) -> None:
    assert parse_appointment(said, ORDINARY, NOW) is None
