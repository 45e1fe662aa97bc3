"""Our own marks, and other people's words that look like marks."""

import pytest

from bot.channels.whatsapp.text import LIKE, harmless, marked, split
from bot.texts.markup import Span
from tests.doubles.whatsapp.phone import read_marks


def test_styles_become_marks_line_by_line() -> None:
    text = marked([Span("Surat", "bold"), Span(" ya "), Span("satu\ndua", "italic")])
    assert text == "*Surat* ya _satu_\n_dua_"


@pytest.mark.parametrize("said", ["*setuju*", "_x_", "~hapus~", "```kode```", "a*b*c", "*_x_*"])
def test_what_people_wrote_is_read_as_they_wrote_it(said: str) -> None:
    read = read_marks(marked([Span(f"Uraian: {said}")]))
    for mark, like in LIKE.items():
        read = read.replace(like, mark)
    assert read == f"Uraian: {said}"


def test_what_cannot_be_a_mark_stays_as_it_is() -> None:
    assert harmless("file_baru a*b 5>3 -> ya") == "file_baru a*b 5>3 -> ya"


def test_an_address_stays_one_that_can_be_tapped() -> None:
    assert harmless("lihat https://contoh.go.id/a_b_c ya") == "lihat https://contoh.go.id/a_b_c ya"


@pytest.mark.parametrize("words", [10, 300, 900, 3000])
def test_long_text_is_cut_and_nothing_of_it_is_lost(words: int) -> None:
    said = " ".join(f"kata{at}" for at in range(words))
    parts = split([Span(said)], 4096, 1024)
    assert " ".join(parts).split() == said.split()
    assert all(len(part) <= 4096 for part in parts)
    assert len(parts[-1]) <= 1024
