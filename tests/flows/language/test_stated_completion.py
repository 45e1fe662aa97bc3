"""Statements that something is done, with their time."""

import pytest

from flows.language.stated_completion import parse_stated
from tests.flows.worktime.office_hours import WIT, wit

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
    [
        "selesai",
        "selesai pak",
        "belum selesai G-0147",
        "wifi mati pukul 10.20",
        "",
        "selesai rapat pukul 10.20 kami pulang lalu internet mati lagi sampai sekarang pak",
    ],
)
def test_other_words_are_left_alone(said: str) -> None:
    assert parse_stated(said, NOW, WIT, {"G", "P", "K"}) is None
