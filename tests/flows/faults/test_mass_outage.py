"""What the reason of a mass outage says: the service, and until when."""

from datetime import datetime

import pytest

from bot.config.office_file import ROOT, read_office
from flows.faults.mass_outage import affected_category, affects, expected_end

CALENDAR = read_office(ROOT / "office.toml").office.calendar
NOW = datetime(2026, 11, 23, 8, 15, tzinfo=CALENDAR.zone)


@pytest.mark.parametrize(
    ("reason", "end"),
    [
        ("Kabel laut putus sampai jam 14.00", (23, 14, 0)),
        ("server down, normal kembali besok jam 10", (24, 10, 0)),
        ("internet mati sampai sekitar pukul 16.30, mohon maaf", (23, 16, 30)),
        ("listrik padam hingga Rabu", (26, 0, 0)),
        ("Kabel laut putus", None),
        ("internet mati sampai ada perbaikan", None),
        ("internet mati sampai jam 07.00", None),
    ],
)
def test_the_expected_end_is_as_it_was_said(reason: str, end: tuple[int, int, int] | None) -> None:
    day, hour, minute = end or (0, 0, 0)
    wanted = datetime(2026, 11, day, hour, minute, tzinfo=CALENDAR.zone) if end else None
    assert expected_end(reason, NOW, CALENDAR) == wanted


@pytest.mark.parametrize(
    ("reason", "category", "sub", "same"),
    [
        ("Kabel laut putus", "jaringan", "wifi", True),
        ("Kabel laut putus", "perangkat", "printer", False),
        ("listrik PLN padam", "perangkat", "listrik", True),
        ("listrik PLN padam", "perangkat", "printer", False),
        ("listrik PLN padam", "perangkat", "", True),
        ("gangguan umum", "website", "", True),
    ],
)
def test_a_report_is_about_it_if_it_is_of_the_same_service(
    reason: str, category: str, sub: str, same: bool
) -> None:
    assert affects(reason, category, sub) is same


def test_a_reason_that_names_no_service_is_of_every_one() -> None:
    assert affected_category("gangguan umum") == ""
