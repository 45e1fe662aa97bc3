"""Periods as an official asks for them; every one is whole days."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.language.spoken_period import parse_period
from flows.worktime.formatting import period_words
from flows.worktime.period import Days, half_of, month_of, months, quarter_of, week_of, year_of

TODAY = date(2026, 11, 28)
days = st.dates(date(2010, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("", "2026-11-23", "2026-11-29"),
        ("minggu ini", "2026-11-23", "2026-11-29"),
        ("Minggu lalu", "2026-11-16", "2026-11-22"),
        ("minggu yang lalu", "2026-11-16", "2026-11-22"),
        ("pekan kemarin", "2026-11-16", "2026-11-22"),
        ("bulan ini", "2026-11-01", "2026-11-30"),
        ("bln lalu", "2026-10-01", "2026-10-31"),
        ("1-15 Nov", "2026-11-01", "2026-11-15"),
        ("1 s.d. 15 November 2026", "2026-11-01", "2026-11-15"),
        ("tgl 1 sampai 15 nov", "2026-11-01", "2026-11-15"),
        ("1/11-15/11", "2026-11-01", "2026-11-15"),
        ("2026-11-01 - 2026-11-15", "2026-11-01", "2026-11-15"),
        ("28 Okt - 3 Nov", "2026-10-28", "2026-11-03"),
        ("20 Des - 5 Jan", "2025-12-20", "2026-01-05"),
        ("20 Des - 5 Jan 2026", "2025-12-20", "2026-01-05"),
        ("Oktober", "2026-10-01", "2026-10-31"),
        ("bulan Oktober", "2026-10-01", "2026-10-31"),
        ("Oktober 2024", "2024-10-01", "2024-10-31"),
        ("Desember", "2025-12-01", "2025-12-31"),
        ("Agustus sampai Oktober", "2026-08-01", "2026-10-31"),
        ("Nov 2025 – Feb 2026", "2025-11-01", "2026-02-28"),
        ("triwulan", "2026-10-01", "2026-12-31"),
        ("triwulan ini", "2026-10-01", "2026-12-31"),
        ("triwulan lalu", "2026-07-01", "2026-09-30"),
        ("triwulan 3", "2026-07-01", "2026-09-30"),
        ("Triwulan III 2025", "2025-07-01", "2025-09-30"),
        ("TW 4", "2026-10-01", "2026-12-31"),
        ("q1", "2026-01-01", "2026-03-31"),
        ("semester 1", "2026-01-01", "2026-06-30"),
        ("tahun ini", "2026-01-01", "2026-12-31"),
        ("tahun 2025", "2025-01-01", "2025-12-31"),
        ("hari ini", "2026-11-28", "2026-11-28"),
        ("kemarin", "2026-11-27", "2026-11-27"),
        ("12 Nov", "2026-11-12", "2026-11-12"),
        ("7 hari terakhir", "2026-11-22", "2026-11-28"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("this quarter", "2026-10-01", "2026-12-31"),
        ("minggu depan", "2026-11-30", "2026-12-06"),
    ],
)
def test_what_an_official_says_is_whole_days(said: str, first: str, last: str) -> None:
    assert parse_period(said, TODAY) == Days(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "said",
    ["printer rusak", "desa", "30 Feb", "15-1 Nov", "triwulan 5", "semester 3", "0 hari terakhir"],
)
def test_what_is_no_period_is_not_guessed_at(said: str) -> None:
    assert parse_period(said, TODAY) is None


@given(text=st.text(max_size=40), today=days)
def test_nothing_that_is_typed_breaks_it(text: str, today: date) -> None:
    parse_period(text, today)


@given(today=days)
def test_this_period_holds_today_and_the_last_one_ends_the_day_before(today: date) -> None:
    for unit in ("minggu", "bulan", "triwulan", "semester", "tahun"):
        this, last = parse_period(f"{unit} ini", today), parse_period(f"{unit} lalu", today)
        assert this is not None
        assert last is not None
        assert this.first <= today <= this.last
        assert last.last == this.before


@given(today=days)
def test_without_a_year_it_is_the_latest_that_has_begun(today: date) -> None:
    for said in ("Desember", "triwulan 4", "semester 2", "31 Des", "15-31 Des"):
        found = parse_period(said, today)
        assert found is not None
        assert found.first <= today < date(found.first.year + 1, found.first.month, 31)


@given(today=days, first=days, length=st.integers(0, 400), language=st.sampled_from(("id", "en")))
def test_a_heading_typed_back_is_the_same_period(
    today: date, first: date, length: int, language: str
) -> None:
    period = Days(first, first + timedelta(days=length))
    assert parse_period(period_words(period, language), today) == period


@given(day=days)
def test_a_year_is_its_halves_quarters_and_months(day: date) -> None:
    year = year_of(day)
    parts = [months(day.year, month, 1) for month in range(1, 13)]
    assert sum(each.count for each in parts) == year.count
    assert all(late.before == early.last for early, late in pairwise(parts))
    for period in (half_of, quarter_of, month_of, week_of):
        within = period(day)
        assert within.first <= day <= within.last
        assert period(within.first) == period(within.last) == within
