"""Rows of a guest book's page, from words with boxes."""

from collections.abc import Sequence

from flows.promotion.guest_page import guests_on
from flows.screens.page import Box, Page, Word, page_of

LEFTS = (60, 140, 420, 700, 1010)
HEADINGS = ("No", "Nama Tamu", "Asal Instansi", "Maksud / Tujuan", "No. Telp")


def page(*rows: Sequence[str], lean: float = 0, sure: float = 90) -> Page:
    words = []
    for number, row in enumerate((("DAFTAR TAMU",), HEADINGS, *rows)):
        for cell, start in zip(row, LEFTS, strict=False):
            left = start
            for text in cell.split():
                top = 100 + 60 * number + round(lean * left)
                box = Box(left - round(lean * top), top, 12 * len(text), 24)
                words.append(Word(text=text, line=number, box=box, confidence=sure))
                left += 12 * len(text) + 10
    return Page(words=tuple(words))


def told(read: Page) -> list[tuple[str, str, str]]:
    return [(each.name, each.institution, each.purpose) for each in guests_on(read).guests]


YOSEP = ("1", "Yosep Contoh", "Kantor Camat", "konsultasi domain", "081234567801")
MARIA = ("2", "Maria Contoh", "Dinas Sosial", "subdomain", "0813 2222 1111")
BOTH = [
    ("Yosep Contoh", "Kantor Camat", "konsultasi domain"),
    ("Maria Contoh", "Dinas Sosial", "subdomain"),
]


def test_rows_are_guests_without_their_telephone_numbers() -> None:
    assert told(page(YOSEP, MARIA)) == BOTH


def test_a_page_that_was_held_aslant_reads_the_same() -> None:
    assert told(page(YOSEP, MARIA, lean=0.06)) == BOTH


def test_the_same_as_above_is_written_out() -> None:
    ditto = ("2", "Maria Contoh", "sda", "subdomain", "")
    assert told(page(YOSEP, ditto))[1] == ("Maria Contoh", "Kantor Camat", "subdomain")


def test_what_cannot_be_read_is_counted_and_empty_rows_are_not() -> None:
    read = guests_on(page(YOSEP, ("2", "~ ;", "Dinas Sosial", "subdomain", ""), ("3",)))
    assert (len(read.guests), read.unread) == (1, 1)


def test_scribbles_of_which_the_engine_is_unsure_are_no_guests() -> None:
    read = guests_on(page(YOSEP, MARIA, sure=35))
    assert (read.guests, read.unread) == ((), 2)


def test_other_pictures_have_no_guests() -> None:
    assert guests_on(page_of(["502 Bad Gateway", "nginx"])).guests == ()
    assert guests_on(page_of(["Nama pengguna atau kata sandi salah"])).guests == ()
    assert guests_on(Page()).guests == ()


def test_a_list_without_columns_is_read_by_its_commas() -> None:
    lines = ["1. Yosep Contoh, Kantor Camat, konsultasi", "2. Maria Contoh, Dinas Sosial, rapat"]
    assert [each.name for each in guests_on(page_of(lines)).guests] == [
        "Yosep Contoh",
        "Maria Contoh",
    ]
