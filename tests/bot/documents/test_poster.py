"""The poster: its words, and its codes as a phone's camera reads them."""

import io
from datetime import UTC, datetime

import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader

from bot.documents.printed.poster import Way, on_telegram, on_whatsapp, poster
from tests.pdf import alternatives, pdf_pages

AT = datetime(2026, 11, 23, 1, tzinfo=UTC)
TELEGRAM = on_telegram("contoh_bot")
WHATSAPP = on_whatsapp("+62 812-3456-7890")
ARMS_LENGTH = 0.8
"""Pixels a point: an A4 sheet of 480 pixels, as on a picture taken from some steps away."""


def made(*ways: Way, phone: str = "", office: str = "Dinas Contoh") -> bytes:
    return poster(ways, office, phone, AT)


def words_of(page: bytes) -> str:
    (words,) = pdf_pages(page)
    return words


def printed(page: bytes) -> Image.Image:
    """The page as a black and white printer gives it."""
    picture: Image.Image = pypdfium2.PdfDocument(page)[0].render(scale=ARMS_LENGTH).to_pil()
    return picture.convert("L")


def test_it_says_how_to_report_in_three_steps() -> None:
    words = words_of(made(TELEGRAM, phone="0812-3456-7890"))
    for part in (
        "Dinas Contoh",
        "Ada gangguan? Foto, kirim.",
        "1 Pindai",
        "2 Foto",
        "3 Kirim",
        "Lapor di Telegram @contoh_bot",
        "Telepon piket 0812-3456-7890",
    ):
        assert part in words
    assert "WhatsApp" not in words


def test_without_a_duty_phone_none_is_promised() -> None:
    assert "piket" not in words_of(made(TELEGRAM))


def test_a_number_alone_is_saved_not_searched() -> None:
    words = words_of(made(WHATSAPP))
    assert "Lapor di WhatsApp +62 812-3456-7890" in words
    assert "Simpan nomor itu di ponsel" in words


@pytest.mark.parametrize("ways", [(TELEGRAM,), (WHATSAPP,), (TELEGRAM, WHATSAPP)])
def test_a_camera_reads_its_codes(ways: tuple[Way, ...]) -> None:
    zxing = pytest.importorskip("zxingcpp", reason="make install brings zxing-cpp")
    found = {code.text for code in zxing.read_barcodes(printed(made(*ways)))}
    assert found == {way.link for way in ways}


def test_what_is_drawn_is_told_to_those_who_do_not_see_it() -> None:
    told = alternatives(PdfReader(io.BytesIO(made(TELEGRAM, WHATSAPP))))
    assert told[-2:] == [
        "Telegram: https://t.me/contoh_bot",
        "WhatsApp: https://wa.me/6281234567890",
    ]
    assert len(told) == 5


def test_long_names_stay_on_the_one_page() -> None:
    page = made(
        on_telegram("layanan_gangguan_kabupaten_x_bot"),
        WHATSAPP,
        phone="(0916) 2123456",
        office="Dinas Komunikasi, Informatika, Statistik, dan Persandian Kabupaten Contoh " * 2,
    )
    assert "Statistik" in words_of(page)
