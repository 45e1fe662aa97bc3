"""Cards that are read at a glance: few buttons, the wanted one alone."""

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from flows.messages.registry import decode
from handlers.views.cards.buttons import HEAVY, MOST
from handlers.views.parts.screen import Decide, Screen, Tone
from handlers.views.registry import screen
from tests.handlers.views.samples import samples

TEXTS = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))
AT_ONCE = 350


def _cards() -> Iterator[Screen]:
    for kind in ("card", "typed-choose"):
        yield from (screen(decode(kind, params)) for params in samples(kind))


def _outcomes(made: Screen, row: int) -> set[str]:
    return {each.action.outcome for each in made.choices[row] if isinstance(each.action, Decide)}


def test_a_card_has_four_buttons_at_most() -> None:
    for made in _cards():
        assert sum(map(len, made.choices)) + bool(made.more) <= MOST


def test_nothing_that_ends_a_case_stands_beside_the_wanted_button() -> None:
    for made in _cards():
        rows = [_outcomes(made, at) for at in range(len(made.choices))]
        if rows and len(made.choices[0]) > 1:
            assert not rows[0] & HEAVY
        assert len(made.offers) == 1 or not set.union(set(), *rows) & (HEAVY - {"reject"})


def test_approving_is_green_and_first_and_rejecting_is_red() -> None:
    for made in _cards():
        for each in made.offers:
            if isinstance(each.action, Decide) and each.action.outcome == "approve":
                assert each.tone is Tone.GOOD
                assert made.choices[0][0] == each
            if isinstance(each.action, Decide) and each.action.outcome in ("reject", "abuse"):
                assert each.tone is Tone.BAD


def _longest() -> Iterator[dict[str, Any]]:
    """Every card with names and words as long as people have and write them."""
    words = "jaringan di ruang pelayanan terputus-putus sejak pagi dan pegawai menunggu " * 11
    long = {
        "description": words,
        "note": words,
        "result": words,
        "unit": "Dinas Pemberdayaan Perempuan dan Perlindungan Anak",
        "proposed": "Contoh Petugas Bernama Panjang, Contoh Petugas Kedua, Contoh Petugas Ketiga",
        "to": {"id": 1, "name": "Contoh Pembaca Panjang", "address": "ibu"},
    }
    for params in samples("card"):
        yield params
        yield {**params, **long}


@pytest.mark.parametrize("language", TEXTS.languages)
def test_what_is_to_be_decided_stands_in_the_first_350_characters(language: str) -> None:
    for params in _longest():
        made = screen(decode("card", params))
        said = "\n\n".join(TEXTS.plain(say, language) for say in made.text)
        if not params.get("outcome"):
            assert len(said) <= AT_ONCE, f"{len(said)}\n{said}"


@pytest.mark.parametrize("language", TEXTS.languages)
def test_what_is_cut_short_stands_whole_among_the_details(language: str) -> None:
    whole = "Ruang pelayanan lantai dua: jaringan putus sejak pagi, pegawai menunggu. " * 10
    for params in samples("card"):
        made = screen(decode("card", {**params, "description": whole, "note": whole}))
        said = [TEXTS.plain(say, language) for say in made.text]
        told = [TEXTS.plain(say, language) for say in made.details]
        if any("…" in each for each in said):
            assert any(whole.strip() in each for each in told)


def test_a_card_says_the_note_before_anything_else() -> None:
    card = {**samples("card")[0], "note": "Mohon lengkapi sasarannya"}
    head, note, *_ = screen(decode("card", card)).text
    assert (head.id, note.id) == ("card-head", "card-note")


@pytest.mark.parametrize("kind", ["summary", "summary-request", "urgency-asked"])
def test_a_long_report_is_not_echoed_in_full(kind: str) -> None:
    for params in samples(kind):
        made = screen(decode(kind, {**params, "description": "kata " * 157}))
        assert len(" ".join(TEXTS.plain(say, "id") for say in made.text)) < 600
