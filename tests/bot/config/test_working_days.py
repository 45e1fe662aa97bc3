import tomllib
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.config.national_days import national_days
from bot.config.working_days import work_calendar
from flows.worktime.gaps import missing_cuti_bersama
from flows.worktime.standard_time import Standard

WIT = ZoneInfo("Asia/Jayapura")

OFFICE = """
[hours]
zone = "Asia/Jayapura"
monday-thursday = ["07.30-12.00", "13.00-16.00"]
friday = ["07.30-11.30", "13.00-16.30"]

[ramadan]
ranges = [{ from = 2026-02-19, until = 2026-03-20 }]
monday-thursday = ["08.00-12.00", "12.30-15.00"]
friday = ["08.00-11.30", "12.30-15.30"]

[[days_off]]
date = 2026-09-07
name = "Hari Nen Dit Sakmas"

[[days_off]]
date = 2026-11-23
until = 2026-11-24
name = "Pemadaman"

[[days_worked]]
date = 2026-12-24
name = "Piket bersama"
"""


def office(**changed: Any) -> dict[str, Any]:
    return {**tomllib.loads(OFFICE), **changed}


def test_the_hours_of_the_office_are_read() -> None:
    calendar = work_calendar(office())
    assert calendar.zone == WIT
    assert calendar.ordinary[3] == ((time(7, 30), time(12)), (time(13), time(16)))
    assert calendar.ordinary[4] == ((time(7, 30), time(11, 30)), (time(13), time(16, 30)))
    assert 5 not in calendar.ordinary
    assert calendar.ramadan[0][0] == (time(8), time(12))
    assert calendar.windows(date(2026, 3, 2))[0][0] == datetime(2026, 3, 2, 8, 0, tzinfo=WIT)


def test_national_holidays_and_cuti_bersama_are_days_off_with_indonesian_names() -> None:
    calendar = work_calendar(office())
    assert calendar.days_off[date(2026, 12, 25)] == "Hari Raya Natal"
    assert calendar.days_off[date(2026, 3, 20)] == "Cuti Bersama Hari Raya Idul Fitri"
    assert calendar.days_off[date(2027, 3, 10)] == "Hari Raya Idul Fitri"
    assert calendar.windows(date(2026, 12, 25)) == ()


def test_the_office_adds_days_off_and_works_on_others() -> None:
    calendar = work_calendar(office())
    assert calendar.days_off[date(2026, 9, 7)] == "Hari Nen Dit Sakmas"
    assert calendar.windows(date(2026, 11, 24)) == ()
    assert calendar.windows(date(2026, 11, 25))
    assert calendar.windows(date(2026, 12, 24))


def test_a_working_day_across_christmas_without_the_own_exceptions() -> None:
    calendar = work_calendar(office(days_worked=[]))
    start = datetime(2026, 12, 23, 10, 0, tzinfo=WIT)
    due = calendar.due(start, Standard(workdays=1), (), start)
    assert due == datetime(2026, 12, 28, 16, 0, tzinfo=WIT)


def test_a_process_that_runs_for_years_still_knows_the_holidays() -> None:
    calendar = work_calendar(office())
    assert calendar.windows(date(2031, 8, 17) + timedelta(days=1))
    assert date(2032, 8, 17) in calendar.days_off


def test_2026_has_the_days_of_the_joint_decree() -> None:
    names = [name for day, name in national_days(2020).items() if day.year == 2026]
    shared = [name for name in names if name.startswith("Cuti Bersama")]
    assert (len(names) - len(shared), len(shared)) == (17, 8)


def test_a_year_without_cuti_bersama_is_noticed_until_the_office_enters_it() -> None:
    days_off = work_calendar(office()).days_off
    assert not missing_cuti_bersama(days_off, 2026)
    assert missing_cuti_bersama(days_off, 2035)
    entered = [{"date": date(2035, 12, 24), "name": "Cuti Bersama Natal"}]
    assert not missing_cuti_bersama(work_calendar(office(days_off=entered)).days_off, 2035)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"hours": {}}, "hours: no day has working hours"),
        ({"hours": []}, "hours: is not a table"),
        ({"hours": {"zone": "Asia/Langgur", "friday": ["07.30-12.00"]}}, "hours.zone"),
        ({"hours": {"senin": ["07.30-12.00"]}}, "hours.senin: is not a day"),
        ({"hours": {"friday-monday": ["07.30-12.00"]}}, "hours.friday-monday: is not a day"),
        ({"hours": {"friday": "07.30-12.00"}}, "hours.friday: is not a list"),
        ({"hours": {"friday": ["7:30-12:00"]}}, "hours.friday: '7:30-12:00' is not like"),
        ({"hours": {"friday": ["07.30-25.00"]}}, "hours.friday: '07.30-25.00' is not like"),
        ({"hours": {"friday": ["13.00-16.00", "07.30-12.00"]}}, "hours.friday: the windows"),
        (
            {"hours": {"friday": ["07.30-12.00"], "monday-friday": ["07.30-12.00"]}},
            "hours.monday-friday: friday has its hours already",
        ),
        ({"ramadan": {"ranges": [], "from": 1}}, "ramadan.from: is not a day"),
        (
            {"ramadan": {"ranges": [{"from": date(2026, 2, 19), "until": date(2026, 3, 20)}]}},
            "ramadan.ranges: there are no hours",
        ),
        ({"days_off": [{"date": "2026-12-24", "name": "Contoh"}]}, "days_off.date"),
        ({"days_off": [{"date": date(2026, 12, 24)}]}, "days_off.name: is missing"),
        ({"days_off": {"date": date(2026, 12, 24)}}, "days_off: is not a list"),
        (
            {"days_off": [{"date": date(2026, 12, 24), "name": "Contoh", "jenis": "x"}]},
            "days_off.jenis: is not known",
        ),
        (
            {
                "days_worked": [
                    {"date": date(2026, 12, 24), "until": date(2026, 12, 1), "name": "Contoh"}
                ]
            },
            "days_worked.until",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_key(changed: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011
        work_calendar(office(**changed))
    assert str(refused.value).startswith(reason)


def test_an_office_that_is_closed_for_more_than_a_year_is_refused() -> None:
    begin = date(2027, 1, 1)
    months = [begin + timedelta(days=30 * place) for place in range(15)]
    rows = [{"date": each, "until": each + timedelta(29), "name": "Tutup"} for each in months]
    with pytest.raises(ValueError, match=r"days_off: from 2027-01-01 on no day is worked for a y"):
        work_calendar(office(days_off=rows))
    assert work_calendar(office(days_off=rows[:12])).next_opening(
        datetime(2027, 1, 1, tzinfo=UTC)
    ) == datetime(2027, 12, 26, 22, 30, tzinfo=UTC)
