"""Settings as admins type them."""

from datetime import date

import pytest

from bot.config.office_file import ROOT, read_office
from flows.amendments.typed import Unclear, named_days
from flows.amendments.typed_ramadan import ramadan
from flows.amendments.typed_target import target

CALENDAR = read_office(ROOT / "office.toml").office.calendar
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "first", "last", "name"),
    [
        ("31 Desember 2026 Cuti Bersama Natal", "2026-12-31", "2026-12-31", "Cuti Bersama Natal"),
        ("Kamis, 31 Des 2026: libur lokal", "2026-12-31", "2026-12-31", "Libur lokal"),
        ("2-4 Januari 2027 Hari Nen", "2027-01-02", "2027-01-04", "Hari Nen"),
        ("2 s.d. 4 jan 2027, cuti bersama", "2027-01-02", "2027-01-04", "Cuti Bersama"),
        ("28/12/2026 sampai 30/12/2026 Libur", "2026-12-28", "2026-12-30", "Libur"),
        ("24 Des – 2 Jan 2027 libur panjang", "2026-12-24", "2027-01-02", "Libur panjang"),
        ("besok pemadaman listrik", "2026-11-24", "2026-11-24", "Pemadaman listrik"),
        ("28 Februari - 1 Maret 2028 Banjir", "2028-02-28", "2028-03-01", "Banjir"),
        ("29 Februari - 1 Maret 2028 Banjir", "2028-02-29", "2028-03-01", "Banjir"),
        ("28/2 - 1/3/2028 Banjir", "2028-02-28", "2028-03-01", "Banjir"),
        ("30 Des - 2 Jan 2028 Banjir", "2027-12-30", "2028-01-02", "Banjir"),
        ("25 Desember - 2 Januari Banjir", "2026-12-25", "2027-01-02", "Banjir"),
        ("1-2-2027 Banjir", "2027-02-01", "2027-02-01", "Banjir"),
        ("1-2-2027 - 3-2-2027 Banjir", "2027-02-01", "2027-02-03", "Banjir"),
        ("1-3-2-2027 Banjir", "2027-02-01", "2027-02-03", "Banjir"),
        ("Banjir 2 - 3 hari, besok", "2026-11-24", "2026-11-24", "Banjir 2 - 3 hari"),
        ("29 Februari 2028 Banjir", "2028-02-29", "2028-02-29", "Banjir"),
        ("Minggu, 29 November 2026 Banjir", "2026-11-29", "2026-11-29", "Banjir"),
        ("1-31 Januari 2027 Banjir", "2027-01-01", "2027-01-31", "Banjir"),
        ("Libur Pilkada 2026-12-09", "2026-12-09", "2026-12-09", "Libur Pilkada"),
    ],
)
def test_days_with_their_names(typed: str, first: str, last: str, name: str) -> None:
    (found,) = named_days(typed, CALENDAR, TODAY)
    assert (str(found.first), str(found.last), found.name) == (first, last, name)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("hari libur", "date"),
        ("31 Februari 2027 Hari aneh", "date"),
        ("31 Desember 2026", "name"),
        ("1 Januari 2025 Lama", "past"),
        ("4-2 Januari 2027 Salah", "order"),
        ("9 Maret - 8 Februari 2027 Salah", "order"),
        ("29 Februari 2027 Salah", "date"),
        ("29 Februari - 1 Maret 2027 Salah", "date"),
        ("Banjir 2 - 3 hari", "date"),
        ("1 Januari 2027 sampai 30 Juni 2027 Lama sekali", "long"),
        ("\n".join(f"{n} Januari 2027 Libur" for n in range(1, 22)), "many"),
        (" \n ", "date"),
    ],
)
def test_what_is_not_understood_says_why(typed: str, reason: str) -> None:
    with pytest.raises(Unclear) as unclear:
        named_days(typed, CALENDAR, TODAY)
    assert unclear.value.reason == reason


def test_ramadan_s_days_and_hours() -> None:
    days, hours = ramadan(
        "8 Feb - 9 Mar 2027\nSenin–Kamis 08.00–12.00, 12.30–15.00; Jum'at 8:00-11:30",
        CALENDAR,
        TODAY,
    )
    assert days == (date(2027, 2, 8), date(2027, 3, 9))
    assert [*hours] == ["0", "1", "2", "3", "4"]
    assert (hours["0"], hours["4"]) == (["08.00-12.00", "12.30-15.00"], ["08.00-11.30"])
    assert ramadan("Jumat 08.00-11.00", CALENDAR, TODAY) == (None, {"4": ["08.00-11.00"]})


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("8 Februari 2027", "range"), ("Senin 12.00-08.00", "hours"), ("nanti saja", "date")],
)
def test_a_ramadan_that_is_not_understood(typed: str, reason: str) -> None:
    with pytest.raises(Unclear) as unclear:
        ramadan(typed, CALENDAR, TODAY)
    assert unclear.value.reason == reason


def test_targets() -> None:
    site = target("Portal desa, https://desa.example/a", {"portal-desa"})
    assert (site.key, site.value["address"]) == ("portal-desa-2", "https://desa.example/a")
    bare = target("Situs dinas: dinas.example", ())
    assert (bare.value["kind"], bare.value["address"]) == ("website", "https://dinas.example")
    host = target("Server absensi 8.8.8.8:443", ())
    assert (host.value["kind"], host.value["ports"]) == ("host", [443])


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("apa saja", "address"),
        ("https://x.example", "name"),
        ("Server 10.0.0.5:22", "internal"),
        ("Mesin sini http://localhost:8080", "internal"),
        ("Rahasia https://nama:sandi@situs.example", "address"),
    ],
)
def test_a_target_that_cannot_be_watched(typed: str, reason: str) -> None:
    with pytest.raises(Unclear) as unclear:
        target(typed, ())
    assert unclear.value.reason == reason
