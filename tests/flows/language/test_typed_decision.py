"""Typed words that decide, that lead to a question, and that do nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.language.decision_words import DENYING, OUTCOMES
from flows.language.normalise import normalise
from flows.language.typed_decision import (
    Nothing,
    Option,
    Reading,
    Taken,
    Unsure,
    case_number,
    only_agrees,
    read,
    worth_reading,
)

NAMES = ("approve", "team", "return", "reject")
LABELS = {
    "approve": "Setujui",
    "team": "Ganti petugas",
    "return": "Kembalikan",
    "reject": "Tolak",
    "normal": "Sudah normal",
    "broken": "Masih terganggu",
    "accept": "Terima",
    "done": "Selesai",
    "fails": "Belum berfungsi",
    "works": "Sudah berfungsi",
}


def options(*names: str) -> list[Option]:
    return [
        Option(labels=(normalise(LABELS[name]),), phrases=OUTCOMES.get(name, ()))
        for name in names or NAMES
    ]


def meant(text: str, *names: str) -> Reading:
    return read(text, options(*names))


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("Setujui", 0, ""),
        ("setuju", 0, ""),
        ("acc", 0, ""),
        ("ACC pak", 0, ""),
        ("oke pak setuju", 0, ""),
        ("sy setuju bu, terima kasih", 0, ""),
        ("setuju G-2026-0001", 0, ""),
        ("ganti petugas", 1, ""),
        ("1", 0, ""),
        ("4.", 3, ""),
        ("nomor 3 pak", 2, ""),
        ("kembalikan: di lantai berapa?", 2, "di lantai berapa?"),
        ("tolak: tidak ada anggaran", 3, "tidak ada anggaran"),
        ("tolak karena tidak lengkap", 3, "tidak lengkap"),
        ("Tolak pak, alasannya sudah ditangani", 3, "sudah ditangani"),
        ("tolak\nbukan urusan kami", 3, "bukan urusan kami"),
    ],
)
def test_words_that_say_a_choice_take_it(text: str, place: int, reason: str) -> None:
    found = meant(text)
    assert isinstance(found, Taken)
    assert (found.place, found.reason) == (place, reason)


@pytest.mark.parametrize(
    ("text", "names", "place"),
    [
        ("sudah normal pak terima kasih", ("normal", "broken"), 0),
        ("masih rusak", ("normal", "broken"), 1),
        ("terima", ("accept",), 0),
        ("sudah selesai", ("done",), 0),
        ("Belum berfungsi", ("works", "fails"), 1),
    ],
)
def test_other_cards_are_understood_too(text: str, names: tuple[str, ...], place: int) -> None:
    found = meant(text, *names)
    assert isinstance(found, Taken)
    assert found.place == place


@pytest.mark.parametrize(
    "text", ["ok", "oke", "lanjut", "siap pak", "👍", "👍👍", "ya", "ok siap"]
)
def test_what_may_only_mean_that_it_was_read_is_asked_about(text: str) -> None:
    assert meant(text) == Unsure(place=0)
    assert only_agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        "saya setuju tapi tolong cepat",
        "setuju kalau sudah dicek",
        "setuju?",
        "nanti setuju",
        "setuju, segera dikerjakan hari ini",
    ],
)
def test_a_decision_among_other_words_is_asked_about(text: str) -> None:
    assert meant(text) == Unsure(place=0, mixed=True)


@pytest.mark.parametrize("text", ["setuju atau tolak", "tolak saja, eh setuju"])
def test_two_decisions_at_once_are_none(text: str) -> None:
    assert meant(text) == Unsure(place=None, mixed=True)


@pytest.mark.parametrize(
    "text",
    [
        "jangan setuju",
        "belum setuju",
        "tidak setuju",
        "tdk setuju pak",
        "seng setuju",
        "jang acc dolo",
        "setuju tidak",
        "ok tapi jangan setuju",
        "batal setuju",
    ],
)
def test_a_negation_never_approves(text: str) -> None:
    found = meant(text)
    assert isinstance(found, Unsure)
    assert found.place is None


@pytest.mark.parametrize(
    "text", ["", "0", "5", "99", "terima kasih", "🙏", "wifi mati di ruang kami"]
)
def test_what_speaks_of_no_choice_says_nothing(text: str) -> None:
    assert meant(text) == Nothing()


def test_thanks_accept_nothing() -> None:
    assert meant("terima kasih pak", "accept", "done") == Nothing()


def test_only_what_has_a_number_can_be_chosen_by_number() -> None:
    assert read("3", options(), numbered=2) == Nothing()


def test_a_case_is_named_by_its_number() -> None:
    assert case_number("setuju g-2026-0012 pak") == "G-2026-0012"
    assert case_number("setuju") is None


def test_a_long_report_is_not_worth_reading() -> None:
    assert not worth_reading("wifi mati dari tadi pagi di ruang depan kantor")
    assert worth_reading("tolak: " + "alasan yang panjang " * 20)


words = st.sampled_from(
    ["setuju", "acc", "tolak", "pak", "ok", "saya", "dan", "kembalikan", "G-2026-0001", "👍"]
)


@given(st.lists(words, max_size=5), st.sampled_from(sorted(DENYING)), st.lists(words, max_size=5))
def test_a_text_with_a_negation_takes_nothing(
    before: list[str], denial: str, after: list[str]
) -> None:
    assert not isinstance(meant(" ".join([*before, denial, *after])), Taken)


@given(st.text(max_size=400))
def test_whatever_is_typed_is_read(text: str) -> None:
    assert isinstance(meant(text), Taken | Unsure | Nothing)
    worth_reading(text)
    only_agrees(text)
    case_number(text)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_decision_amid_any_words_is_taken_only_when_they_change_nothing(
    before: str, after: str
) -> None:
    found = meant(f"{before} setuju {after}")
    if isinstance(found, Taken) and not found.reason:
        assert found.place == 0


@pytest.mark.parametrize("blanks", [" " * 100_000, "\t, " * 30_000])
def test_thousands_of_blanks_are_read_like_one(blanks: str) -> None:
    assert meant(f"tolak{blanks}pak") == meant("tolak pak")
    assert meant(f"tolak{blanks}karena tidak lengkap") == Taken(place=3, reason="tidak lengkap")


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("terima kasih pak, sudah bisa dipakai lagi semuanya", True),
        ("saya setuju dengan usulan petugas di lapangan", True),
        ("Tidak ada di daftar", True),
        ("2", True),
        ("lampu modem merah sejak pukul delapan", False),
    ],
)
def test_only_what_could_decide_is_worth_reading(text: str, worth: bool) -> None:
    assert worth_reading(text) is worth
