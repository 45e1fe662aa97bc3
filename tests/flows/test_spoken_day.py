"""Days as people say them, and when they say that something is done."""

from datetime import date

import pytest

from flows.spoken_day import parse_day
from flows.stated import parse_stated
from tests.flows.office_hours import WIT, wit

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("hari ini", MONDAY),
        ("besok", date(2026, 11, 24)),
        ("besok pagi", date(2026, 11, 24)),
        ("lusa", date(2026, 11, 25)),
        ("Senin", MONDAY),
        ("hari Jumat", date(2026, 11, 27)),
        ("25 November", date(2026, 11, 25)),
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
def test_a_day_is_understood(said: str, day: date | None) -> None:
    assert parse_day(said, MONDAY) == day


NOW = wit("2026-11-23", "11:00")


@pytest.mark.parametrize(
    ("said", "number", "at"),
    [
        ("selesai G-0147 pukul 10.20", "G-2026-0147", "2026-11-23 10:20"),
        ("selesai G-2025-0147 jam 10:20", "G-2025-0147", "2026-11-23 10:20"),
        ("Selesai g 147", "G-2026-0147", None),
        ("selesai jam 10.20 tadi", None, "2026-11-23 10:20"),
        ("selesai kemarin 15.30", None, "2026-11-22 15:30"),
        ("sdh selesai g-0147 kemarin jam 3 sore", "G-2026-0147", "2026-11-22 15:00"),
        ("selesai G-0147 pukul 13.00", "G-2026-0147", "2026-11-23 13:00"),
        ("selesai G-0147 pukul 25.00", "G-2026-0147", None),
    ],
)
def test_what_is_done_and_when(said: str, number: str | None, at: str | None) -> None:
    stated = parse_stated(said, NOW, WIT, {"G", "P", "K"})
    assert stated is not None
    assert stated.number == number
    found = stated.at.astimezone(WIT).strftime("%Y-%m-%d %H:%M") if stated.at else None
    assert found == at


@pytest.mark.parametrize(
    "said",
    ["selesai", "selesai pak", "belum selesai G-0147", "wifi mati pukul 10.20", "",
     "selesai rapat pukul 10.20 kami pulang lalu internet mati lagi sampai sekarang pak"],
)  # fmt: skip
def test_other_words_are_left_alone(said: str) -> None:
    assert parse_stated(said, NOW, WIT, {"G", "P", "K"}) is None
