"""What the calendar of a year still lacks, and how an office settles it."""

from datetime import date
from typing import Any

from bot.config.calendar_gaps import reminders
from bot.config.national_days import NationalForecast
from bot.config.working_days import work_calendar
from flows.worktime.calendar import WorkCalendar
from flows.worktime.gaps import Gaps, needed_years
from flows.worktime.gaps import gaps as gaps_of

AUTUMN = date(2026, 11, 29)
HOURS = {"monday-thursday": ["08.00-15.00"]}
EIDS = (date(2027, 3, 10), date(2027, 3, 11), date(2027, 5, 17))
RAMADAN = (date(2027, 2, 8), date(2027, 3, 9))


def gaps(of: WorkCalendar, year: int, today: date) -> Gaps:
    return gaps_of(of, NationalForecast(), year, today)


def calendar(*, ranges: tuple[dict[str, date], ...] = (), **more: Any) -> WorkCalendar:
    return work_calendar({"hours": HOURS, "ramadan": {"ranges": [*ranges], **HOURS}, **more})


def test_next_year_is_needed_from_october_on() -> None:
    assert needed_years(date(2026, 9, 30)) == (2026,)
    assert needed_years(date(2026, 10, 1)) == (2026, 2027)


def test_estimates_and_ramadan_of_next_year_are_missing_until_entered() -> None:
    found = gaps(calendar(), 2027, AUTUMN)
    assert (found.estimated, found.cuti_bersama, found.ramadan) == (EIDS, False, (RAMADAN,))
    entered = calendar(
        ranges=({"from": date(2027, 2, 9), "until": date(2027, 3, 9)},),
        days_off=[{"date": EIDS[0], "until": EIDS[1], "name": "Idul Fitri"}],
        days_worked=[{"date": EIDS[2], "name": "Idul Adha lain hari"}],
    )
    assert not gaps(entered, 2027, AUTUMN)


def test_a_year_that_nobody_decreed_lacks_its_cuti_bersama_too() -> None:
    found = gaps(calendar(), 2028, date(2027, 12, 1))
    assert (len(found.estimated), found.cuti_bersama) == (8, True)


def test_what_has_passed_is_not_asked_for_nor_ramadan_without_hours_of_its_own() -> None:
    assert gaps(calendar(), 2027, date(2027, 3, 11)).estimated == EIDS[1:]
    assert not gaps(calendar(), 2027, date(2027, 6, 1))
    plain = work_calendar({"hours": HOURS})
    assert gaps(plain, 2027, AUTUMN).ramadan == ()


def test_estimates_are_named_without_their_mark() -> None:
    days = calendar().days_off
    assert days[EIDS[0]] == "Hari Raya Idul Fitri"
    assert days[date(2028, 1, 26)] == "Tahun Baru Imlek"
    assert days[date(2028, 5, 9)] == "Hari Raya Waisak"


def test_the_admin_reads_what_to_enter() -> None:
    said = "\n".join(reminders(calendar(), AUTUMN))
    assert "3 days off of 2027 are estimates (2027-03-10, 2027-03-11, 2027-05-17)" in said
    assert "ramadan.ranges = [{ from = 2027-02-08, until = 2027-03-09 }]" in said
    assert "cuti bersama" not in said
