"""Purchases and amounts, as technicians type them."""

import pytest

from flows.language.amount import parse_amount, rupiah
from flows.language.purchase import parse_items

AMOUNTS = {
    "Rp 1.500.000": 1_500_000,
    "1,5 juta": 1_500_000,
    "1.5jt": 1_500_000,
    "500rb": 500_000,
    "750 ribu": 750_000,
    "1500000": 1_500_000,
    "Rp1.250.000,-": 1_250_000,
    "0": 0,
    "2 miliar": 2_000_000_000,
}


@pytest.mark.parametrize("said", AMOUNTS)
def test_an_amount(said: str) -> None:
    assert parse_amount(said) == AMOUNTS[said]


@pytest.mark.parametrize(
    "said", ["mahal", "", "seratus ribu", "-5", "9" * 30, "9" * 4000, "1,2,3 juta"]
)
def test_no_amount(said: str) -> None:
    assert parse_amount(said) is None


def test_rupiah_as_an_office_writes_it() -> None:
    assert rupiah(1_500_000) == "Rp1.500.000"


def test_items_by_line_with_their_number_before_or_after() -> None:
    typed = (
        "2 unit access point\n- Kabel UTP Cat6, 2 dus\n1. Switch 8 port (1 unit); RJ45 x 50\nlain"
    )
    assert [(i.name, i.count, i.unit) for i in parse_items(typed)] == [
        ("access point", "2", "unit"),
        ("Kabel UTP Cat6", "2", "dus"),
        ("Switch 8 port", "1", "unit"),
        ("RJ45", "50", ""),
        ("lain", "", ""),
    ]


@pytest.mark.parametrize(
    ("typed", "name", "count"),
    [
        ("kabel lux 3", "kabel lux", "3"),
        ("lisensi Linux 2", "lisensi Linux", "2"),
        ("access point x2", "access point", "2"),
        ("toner 85A", "toner 85A", ""),
    ],
)
def test_a_name_keeps_its_last_letter(typed: str, name: str, count: str) -> None:
    assert [(i.name, i.count) for i in parse_items(typed)] == [(name, count)]
