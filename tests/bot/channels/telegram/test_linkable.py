"""File names in Telegram's text: a list of cases, held against TDLib's own parser if it is here.

SIGAP_TDLIB names a libtdjson.so of npm's @prebuilt-tdlib to hold the cases against.
"""

import ctypes
import json
import os
from collections.abc import Callable
from typing import Any

import pytest

from bot.channels.telegram.linkable import unlinked
from bot.channels.telegram.text import styled
from bot.texts.markup import Span
from tests.conversations.reports.stories import report
from tests.world import Someone, World

LINKED = (
    ("Berkas arsip.zip diterima", "arsip.zip"),
    ("Berkas rapat.mov diterima", "rapat.mov"),
    ("lihat desain.ai.", "desain.ai"),
    ("(catatan.md)", "catatan.md"),
    ("surat.PUB, sudah", "surat.PUB"),
    ("laporan-akhir.v2.zip?", "laporan-akhir.v2.zip"),
    ("arsip.zip/lagi.zip", "arsip.zip/lagi.zip"),
    ("📎 jalankan.sh", "jalankan.sh"),
    ("skrip.py dan induk.app", "skrip.py"),
    ("tidak bisa cetak di printer.in sudah dua hari", "printer.in"),
)
LEFT = (
    "Berkas laporan.docx, foto.jpg dan data.xlsx",
    "https://contoh.tabalongkab.go.id/unduh/arsip.zip",
    "tabalongkab.go.id dan diskominfo.tabalongkab.go.id",
    "surat@arsip.zip",
    "pukul 10.02, 1.234 orang, selesai.Terima kasih",
    "printer.In",
)


def code_of(text: str, style: str | None = None) -> list[str]:
    return [span.text for span in unlinked([Span(text, style)]) if span.style == "code"]


@pytest.mark.parametrize(("text", "name"), LINKED)
def test_a_name_that_would_be_a_link_is_code_and_keeps_its_characters(
    text: str, name: str
) -> None:
    assert name in code_of(text)
    assert name in code_of(text, "bold")
    assert styled(unlinked([Span(text)])).text == text


@pytest.mark.parametrize("text", LEFT)
def test_what_leads_nowhere_or_where_it_says_is_left_alone(text: str) -> None:
    assert unlinked([Span(text, "bold")]) == [Span(text, "bold")]


def test_what_stands_around_it_keeps_its_style() -> None:
    assert unlinked([Span("Berkas arsip.zip ada", "bold")]) == [
        Span("Berkas ", "bold"),
        Span("arsip.zip", "code"),
        Span(" ada", "bold"),
    ]


async def test_in_a_reporters_words_it_reaches_the_card_as_code(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter, "wifi mati sejak arsip.zip dibuka")
    card = next(each for each in ict_head.chat if "arsip.zip" in each.words)
    before = len(card.words[: card.words.index("arsip.zip")].encode("utf-16-le")) // 2
    assert any(each["type"] == "code" and each["offset"] == before for each in card.entities)


@pytest.fixture
def linked_by_tdlib() -> Callable[[str], list[str]]:
    library = os.environ.get("SIGAP_TDLIB")
    if not library:
        pytest.skip("SIGAP_TDLIB names no libtdjson.so")
    execute = ctypes.CDLL(library).td_execute
    execute.restype, execute.argtypes = ctypes.c_char_p, [ctypes.c_char_p]

    def call(kind: str, **fields: Any) -> Any:
        return json.loads(execute(json.dumps({"@type": kind, **fields}).encode()))

    def links(text: str) -> list[str]:
        units = text.encode("utf-16-le")
        return [
            units[2 * each["offset"] : 2 * (each["offset"] + each["length"])].decode("utf-16-le")
            for each in call("getTextEntities", text=text)["entities"]
            if each["type"]["@type"] == "textEntityTypeUrl"
        ]

    call("setLogVerbosityLevel", new_verbosity_level=0)
    return links


def test_tdlib_links_no_name_outside_code(linked_by_tdlib: Callable[[str], list[str]]) -> None:
    for text, name in LINKED:
        assert name in linked_by_tdlib(text)
        bare = [span.text for span in unlinked([Span(text)]) if span.style is None]
        assert not [each for part in bare for each in linked_by_tdlib(part)]
