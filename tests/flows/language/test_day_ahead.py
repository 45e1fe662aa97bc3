"""Days ahead as people say them, with the time of day if they say one."""

from datetime import UTC, datetime

import pytest

from flows.promotion.spoken import parse_day_ahead
from tests.flows.worktime.office_hours import ORDINARY

MONDAY = datetime(2026, 11, 22, 23, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("besok", "2026-11-24"),
        ("3 hari kerja", "2026-11-26"),
        ("12 Des", "2026-12-12"),
        ("12.12", "2026-12-12"),
        ("12/12/2026", "2026-12-12"),
        ("besok jam 10", "2026-11-24T10:00:00+09:00"),
        ("besok 10.30", "2026-11-24T10:30:00+09:00"),
        ("lusa jam tiga sore", "2026-11-25T15:00:00+09:00"),
        ("Jumat pukul 14", "2026-11-27T14:00:00+09:00"),
        ("12 Des pukul 9.15", "2026-12-12T09:15:00+09:00"),
        ("jam 10", "2026-11-23T10:00:00+09:00"),
        ("hari ini jam 7", None),
        ("kemarin", None),
        ("kemarin jam 10", None),
        ("nanti kalau sempat", None),
    ],
)
def test_the_time_that_is_said_is_kept(said: str, kept: str | None) -> None:
    assert parse_day_ahead(said, ORDINARY, MONDAY) == kept
