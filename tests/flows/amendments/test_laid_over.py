"""Settings changed in chat over office.toml: the base stays, and what lies over it wins."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config.office_file import ROOT, read_office
from flows.amendments.amendment import (
    Amendment,
    AmendmentKind,
    day_off,
    day_worked,
    duty_phone,
    no_longer_watched,
)
from flows.amendments.laid_over import laid_over
from flows.amendments.typed_target import target
from flows.monitoring.target import Target, TargetKind, Watch
from flows.settings import Office

NEW_YEAR = date(2027, 1, 1)
MONDAY = date(2026, 11, 23)
CHRISTMAS = date(2026, 12, 25)
FASTING = (date(2027, 2, 8), date(2027, 3, 9))


BASE = read_office(ROOT / "office.toml").office


@pytest.fixture
def office() -> Office:
    return BASE


def ramadan(first: date, last: date, **hours: list[str]) -> Amendment:
    value: dict[str, object] = {"until": last.isoformat()}
    if hours:
        value["hours"] = {name.removeprefix("day"): windows for name, windows in hours.items()}
    return Amendment(kind=AmendmentKind.RAMADAN, key=first.isoformat(), value=value)


def test_without_changes_it_is_the_office_of_the_file(office: Office) -> None:
    assert laid_over(office, []) is office
    assert laid_over(laid_over(office, [duty_phone("0812-3456-7890")]), []) is office


def test_a_day_off_closes_the_office_and_the_nation_s_days_stay(office: Office) -> None:
    now = laid_over(office, [day_off(MONDAY, "Pemadaman")]).calendar
    assert office.calendar.windows(MONDAY)
    assert not now.windows(MONDAY)
    assert now.days_off[MONDAY] == "Pemadaman"
    assert not now.windows(NEW_YEAR)
    assert now.days_off[NEW_YEAR] == office.calendar.days_off[NEW_YEAR]


@given(
    begin=st.sampled_from((date(2026, 12, 20), date(2028, 2, 20))),
    runs=st.lists(st.tuples(st.integers(0, 20), st.integers(1, 35)), max_size=4),
    start=st.integers(0, 40 * 24),
    hours=st.integers(1, 60),
)
def test_days_off_that_overlap_move_a_due_time_by_the_hours_that_they_close(
    begin: date, runs: list[tuple[int, int]], start: int, hours: int
) -> None:
    days = {begin + timedelta(first + ahead) for first, count in runs for ahead in range(count)}
    now = laid_over(BASE, [day_off(each, "Libur") for each in sorted(days)]).calendar
    begun = datetime.combine(begin, time(), now.zone) + timedelta(hours=start)
    due = now.add(begun, timedelta(hours=hours))
    closed = [
        min(closes, due) - max(opens, begun)
        for each in days
        for opens, closes in BASE.calendar.windows(each)
        if opens < due and closes > begun
    ]
    worked = BASE.calendar.between(begun, due) - sum(closed, timedelta())
    assert worked == now.between(begun, due) == timedelta(hours=hours)
    assert not any(now.windows(each) for each in days)


def test_a_day_is_worked_after_all_and_off_again(office: Office) -> None:
    worked = laid_over(office, [day_worked(CHRISTMAS, "Piket")])
    assert worked.calendar.windows(CHRISTMAS)
    file = replace(office, calendar=worked.calendar)
    assert not laid_over(file, [day_off(CHRISTMAS, "Libur")]).calendar.windows(CHRISTMAS)


def test_a_ramadan_replaces_those_that_it_overlaps(office: Office) -> None:
    file = replace(office, calendar=replace(office.calendar, ramadan_ranges=(FASTING,)))
    first, last = (each + timedelta(days=1) for each in FASTING)
    now = laid_over(file, [ramadan(first, last)]).calendar
    assert now.ramadan_ranges == ((first, last),)
    assert now.hours_on(first) == office.calendar.ramadan
    assert now.hours_on(FASTING[0]) == office.calendar.ordinary


def test_a_ramadan_may_have_hours_of_its_own(office: Office) -> None:
    now = laid_over(office, [ramadan(*FASTING, day0=["09.00-12.00"])]).calendar
    (opens, closes), *rest = now.windows(date(2027, 2, 15))
    assert (closes - opens, rest) == (timedelta(hours=3), [])
    assert not now.windows(date(2027, 2, 16))


def test_targets_are_added_and_left_out(office: Office) -> None:
    of_file = Target(
        key="portal", name="Portal", kind=TargetKind.WEBSITE, address="https://a.example"
    )
    file = replace(office, watch=Watch(targets=(of_file,)))
    added = target("Situs baru, https://b.example", {"portal"})
    now = laid_over(file, [added, no_longer_watched("portal")])
    assert [each.name for each in now.watch.targets] == ["Situs baru"]
    assert now.base is file
    assert laid_over(now, [added]).watch.targets[0] == of_file


def test_the_same_rows_give_the_same_office(office: Office) -> None:
    rows = [day_off(MONDAY, "Pemadaman"), duty_phone("0812-3456-7890"), ramadan(*FASTING)]
    one, other = laid_over(office, rows), laid_over(office, rows)
    assert one.duty_phone == other.duty_phone == "0812-3456-7890"
    assert one.calendar.ramadan_ranges == other.calendar.ramadan_ranges
    assert one.calendar.days_off[MONDAY] == other.calendar.days_off[MONDAY]
