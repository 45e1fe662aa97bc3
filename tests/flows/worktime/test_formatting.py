"""Dates, times of day and durations as people read them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.worktime import formatting
from flows.worktime.calendar import WorkCalendar
from flows.worktime.period import Days
from flows.worktime.workday import workday
from tests.flows.worktime.office_hours import CALENDAR

JAYAPURA = ZoneInfo("Asia/Jayapura")
MONDAY = datetime(2026, 11, 22, 23, 15, tzinfo=UTC)  # 08.15 WIT on Monday the 23rd


def test_a_date_is_written_in_full() -> None:
    assert formatting.long_date(date(2026, 11, 23)) == "23 November 2026"
    assert formatting.long_date(date(2026, 8, 1)) == "1 Agustus 2026"
    assert formatting.long_date(date(2026, 8, 1), "en") == "1 August 2026"


def test_a_datetime_is_no_date_because_its_day_depends_on_the_zone() -> None:
    with pytest.raises(TypeError):
        formatting.long_date(MONDAY)


def test_a_moment_shows_the_day_of_the_office_not_of_the_server() -> None:
    assert formatting.long_datetime(MONDAY, JAYAPURA) == "Senin, 23 November 2026 pukul 08.15 WIT"
    assert formatting.long_datetime(MONDAY, UTC) == "Minggu, 22 November 2026 pukul 23.15 UTC"


def test_english_has_its_own_words_and_a_colon() -> None:
    told = formatting.long_datetime(MONDAY, JAYAPURA, "en")
    assert told == "Monday, 23 November 2026 at 08:15 WIT"
    assert formatting.day_clock(MONDAY, JAYAPURA, "en") == "Monday 08:15"


def test_within_the_week_the_day_and_the_clock_suffice() -> None:
    assert formatting.day_clock(MONDAY, JAYAPURA) == "Senin 08.15"


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        ("Asia/Jakarta", "06.15 WIB"),
        ("Asia/Pontianak", "06.15 WIB"),
        ("Asia/Makassar", "07.15 WITA"),
        ("Asia/Jayapura", "08.15 WIT"),
        ("Europe/Berlin", "00.15 CET"),
    ],
)
def test_the_zone_is_always_named(zone: str, told: str) -> None:
    assert formatting.clock(MONDAY, ZoneInfo(zone)) == told


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="2026"):
        formatting.clock(MONDAY.replace(tzinfo=None), JAYAPURA)


def test_an_unknown_language_is_written_as_indonesian() -> None:
    assert formatting.long_date(date(2026, 5, 2), "kei") == "2 Mei 2026"


@pytest.mark.parametrize(
    ("length", "indonesian", "english"),
    [
        (timedelta(minutes=75), "1 jam 15 menit", "1 hour 15 minutes"),
        (timedelta(hours=1), "1 jam", "1 hour"),
        (timedelta(minutes=5, seconds=59), "5 menit", "5 minutes"),
        (timedelta(days=2, hours=3, minutes=9), "2 hari 3 jam", "2 days 3 hours"),
        (timedelta(days=1, minutes=9), "1 hari", "1 day"),
        (timedelta(seconds=40), "40 detik", "40 seconds"),
        (timedelta(milliseconds=3), "0 menit", "0 minutes"),
        (timedelta(minutes=-10), "10 menit", "10 minutes"),
    ],
)
def test_a_length_shows_its_two_largest_units(
    length: timedelta, indonesian: str, english: str
) -> None:
    assert formatting.duration_words(length) == indonesian
    assert formatting.duration_words(length, "en") == english


def test_every_day_and_month_has_its_own_name() -> None:
    for language in ("id", "en"):
        months = {formatting.long_date(date(2026, month, 1), language) for month in range(1, 13)}
        days = {formatting.weekday_date(date(2026, 2, day), language) for day in range(1, 8)}
        assert len(months) == 12
        assert len({day.split(",")[0] for day in days}) == 7


@pytest.mark.parametrize(
    ("hours", "told", "in_english"),
    [
        (36, "4 hari kerja 4 jam", "4 working days 4 hours"),
        (8, "1 hari kerja", "1 working day"),
        (7.5, "7 jam 30 menit", "7 hours 30 minutes"),
        (8.25, "1 hari kerja", "1 working day"),
        (0, "0 menit", "0 minutes"),
    ],
)
def test_hours_of_work_are_told_as_working_days(hours: float, told: str, in_english: str) -> None:
    length, workday = timedelta(hours=hours), timedelta(hours=8)
    assert formatting.working_words(length, workday) == told
    assert formatting.working_words(length, workday, "en") == in_english


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2026-11-28", "2026-11-28", "28 November 2026"),
        ("2026-11-23", "2026-11-29", "23–29 November 2026"),
        ("2026-09-28", "2026-10-04", "28 September – 4 Oktober 2026"),
        ("2025-12-29", "2026-01-04", "29 Desember 2025 – 4 Januari 2026"),
        ("2026-10-01", "2026-10-31", "Oktober 2026"),
        ("2026-07-01", "2026-09-30", "Juli – September 2026"),
        ("2025-11-01", "2026-02-28", "November 2025 – Februari 2026"),
        ("2026-01-01", "2026-12-31", "2026"),
    ],
)
def test_a_period_is_told_as_short_as_it_can_be(first: str, last: str, told: str) -> None:
    period = Days(date.fromisoformat(first), date.fromisoformat(last))
    assert formatting.period_words(period) == told


def test_the_offices_working_day_is_its_usual_one() -> None:
    assert workday(CALENDAR) == timedelta(hours=7, minutes=30)
    assert workday(WorkCalendar(zone=JAYAPURA, ordinary={})) == timedelta(days=1)
