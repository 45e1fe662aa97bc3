from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.language.spoken_time import parse_since

WIT = ZoneInfo("Asia/Jayapura")
WEDNESDAY = datetime(2026, 11, 25, 15, 0, tzinfo=WIT)


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("barusan", 25, (15, 0)),
        ("wifi lemot pak dari td pagi", 25, (8, 0)),
        ("dr pagi", 25, (8, 0)),
        ("semalam", 24, (20, 0)),
        ("td malam", 24, (20, 0)),
        ("tadi malam jam 11", 24, (23, 0)),
        ("tadi malam jam 1", 25, (1, 0)),
        ("kmrn", 24, (8, 0)),
        ("kemarin sore", 24, (16, 0)),
        ("kemarin jam 2", 24, (14, 0)),
        ("kemarin jam 9", 24, (9, 0)),
        ("kemarin dulu", 23, (8, 0)),
        ("jam 10", 25, (10, 0)),
        ("jam 2", 25, (14, 0)),
        ("jm 10-an", 25, (10, 0)),
        ("jam setengah 8", 25, (7, 30)),
        ("jam 1.30 siang", 25, (13, 30)),
        ("jam 11 siang", 25, (11, 0)),
        ("jam 12 malam", 25, (0, 0)),
        ("pukul 10.20", 25, (10, 20)),
        ("pukul 2", 25, (2, 0)),
        ("hari ini jam 9", 25, (9, 0)),
        ("sejak senin", 23, (8, 0)),
        ("sejak jum'at", 20, (8, 0)),
        ("Senin pagi", 23, (8, 0)),
        ("sejak senin jam 9 pagi", 23, (9, 0)),
        ("rabu lalu", 18, (8, 0)),
        ("hari minggu", 22, (8, 0)),
        ("2 jam lalu", 25, (13, 0)),
        ("2 jam 30 menit lalu", 25, (12, 30)),
        ("satu jam 30 menit", 25, (13, 30)),
        ("sejam lalu", 25, (14, 0)),
        ("setengah jam", 25, (14, 30)),
        ("3 hari", 22, (15, 0)),
        ("su tiga hari", 22, (15, 0)),
        ("minggu lalu", 18, (15, 0)),
        ("2 minggu lalu", 11, (15, 0)),
        ("wifi mati 2 jam", 25, (13, 0)),
        ("tidak bisa masuk sipd sudah 2 jam", 25, (13, 0)),
        ("tidak bisa login 2 jam", 25, (13, 0)),
        ("sudah saya restart 10 menit lalu", 25, (14, 50)),
        ("lambat dari tadi pagi, buka excel 10 menit", 25, (8, 0)),
    ],
)
def test_since_when_is_understood(text: str, day: int, clock: tuple[int, int]) -> None:
    since = parse_since(text, WEDNESDAY, WIT)
    assert since == datetime(2026, 11, day, *clock, tzinfo=WIT)
    assert since is not None
    assert since.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tidak tahu",
        "lama",
        "tadi",
        "malam",
        "selamat pagi, wifi mati",
        "pagi pak, internet mati",
        "2 jam lagi",
        "besok pagi",
        "setiap 3 hari",
        "jam 16",
        "jam 10 malam",
        "pukul 25.00",
        "pukul 10.75",
        "999 bulan",
        "komputer sy lambat sekali, buka excel sj 10 menit",
        "aplikasi berat, login saja butuh 5 menit",
        "upload satu berkas 2 jam belum selesai",
        "printer macet, 15 menit kemudian jalan lagi",
        "internet putus 10 menit sekali",
    ],
)
def test_what_is_not_understood_is_left_open(text: str) -> None:
    assert parse_since(text, WEDNESDAY, WIT) is None


def test_this_morning_said_early_is_now() -> None:
    early = datetime(2026, 11, 25, 7, 40, tzinfo=WIT)
    assert parse_since("tadi pagi", early, WIT) == early


def test_the_day_is_that_of_the_office_not_of_utc() -> None:
    morning = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)  # Wednesday 08.30 in the office
    since = parse_since("kemarin jam 9", morning, WIT)
    assert since == datetime(2026, 11, 24, 9, 0, tzinfo=WIT)


_WORDS = [
    *("tadi", "kemarin", "jam", "pukul", "sejak", "senin", "minggu", "lalu", "pagi", "malam"),
    *("semalam", "hari", "2", "10.20", "12", "setengah", "barusan", "lagi", "menit", "0"),
]


@given(
    st.lists(st.sampled_from(_WORDS), max_size=6),
    st.datetimes(
        timezones=st.just(UTC),
        min_value=datetime(2026, 1, 1),  # noqa: DTZ001
        max_value=datetime(2027, 1, 1),  # noqa: DTZ001
    ),
)
def test_since_is_never_in_the_future(words: list[str], now: datetime) -> None:
    since = parse_since(" ".join(words), now, WIT)
    assert since is None or since <= now
