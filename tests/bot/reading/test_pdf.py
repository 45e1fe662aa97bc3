"""A PDF as pictures: what its own program shows is drawn, and only a locked one is called so."""

import io

import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    TextStringObject,
)

from bot.files.file_kinds import FileKind
from bot.reading.document import read_document
from bot.reading.pdf import ClosedPdf, closed, pdf_pages
from bot.worker.process import NotDone
from tests.signing import signed


def blank() -> PdfWriter:
    writer = PdfWriter()
    writer.add_blank_page(width=595, height=842)
    return writer


def written(writer: PdfWriter) -> bytes:
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def locked_by(*, user: str, owner: str) -> bytes:
    writer = blank()
    writer.encrypt(user_password=user, owner_password=owner, algorithm="AES-256")
    return written(writer)


async def unread(data: bytes) -> str:
    return (await read_document(data, "poster.pdf", FileKind.PDF)).unread


async def dark(data: bytes) -> int:
    """Number of dark points on the first page."""
    (page, *_), _ = await pdf_pages(data)
    return sum(Image.open(io.BytesIO(page)).convert("L").histogram()[:128])


def with_field(words: bytes) -> bytes:
    """A page whose only mark is what stands in a form field."""
    writer = blank()
    look = DecodedStreamObject()
    look.set_data(b"q 0 0 0 rg 0 0 200 40 re f Q")
    look.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject([FloatObject(each) for each in (0, 0, 200, 40)]),
        }
    )
    field = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/FT"): NameObject("/Tx"),
            NameObject("/T"): TextStringObject("nama"),
            NameObject("/V"): TextStringObject(words.decode()),
            NameObject("/F"): FloatObject(4),
            NameObject("/Rect"): ArrayObject([FloatObject(each) for each in (50, 50, 250, 90)]),
            NameObject("/AP"): DictionaryObject({NameObject("/N"): writer._add_object(look)}),
        }
    )
    reference = writer._add_object(field)
    writer.pages[0][NameObject("/Annots")] = ArrayObject([reference])
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject(
        {NameObject("/Fields"): ArrayObject([reference])}
    )
    return written(writer)


async def test_what_was_filled_into_a_form_is_drawn() -> None:
    assert await dark(written(blank())) == 0
    assert await dark(with_field(b"Contoh Pelapor")) > 1000


async def test_a_visible_signature_is_drawn() -> None:
    assert await dark(await signed(written(blank()), visible=True)) > 100
    assert await dark(await signed(written(blank()))) == 0


async def test_a_stamp_is_drawn() -> None:
    writer = blank()
    stamp = FreeText(text="DISETUJUI", rect=(50, 50, 300, 120), font_size="30pt")
    writer.add_annotation(0, stamp)
    assert await dark(written(writer)) > 0


async def test_only_an_owners_password_locks_nothing() -> None:
    data = locked_by(user="", owner="pemilik")
    assert await closed(data) == ""
    assert await unread(data) == "pdf"
    pages, whole = await pdf_pages(data)
    assert (len(pages), whole) == (1, True)


async def test_a_readers_password_does() -> None:
    data = locked_by(user="pembaca", owner="pemilik")
    assert await closed(data) == "locked"
    assert await unread(data) == "locked"
    with pytest.raises(ClosedPdf):
        await pdf_pages(data)


async def test_the_word_encrypt_in_a_file_locks_nothing() -> None:
    writer = blank()
    writer.add_metadata({"/Encrypt": "kata biasa"})
    data = written(writer)
    assert b"/Encrypt" in data
    assert await closed(data) == ""
    damaged = b"%PDF-1.7\n/Encrypt " + bytes(500)
    assert await closed(damaged) == ""
    with pytest.raises(NotDone):
        await pdf_pages(damaged)


async def test_a_form_that_only_adobe_draws_is_called_so() -> None:
    writer = blank()
    form = DictionaryObject({NameObject("/XFA"): TextStringObject("<xdp/>")})
    form[NameObject("/Fields")] = ArrayObject()
    writer.root_object[NameObject("/AcroForm")] = form
    assert await unread(written(writer)) == "pdf"
    writer.root_object[NameObject("/NeedsRendering")] = BooleanObject(True)
    data = written(writer)
    assert await unread(data) == "form"
    with pytest.raises(ClosedPdf, match="form"):
        await pdf_pages(data)


async def test_a_long_page_comes_in_pieces_that_can_be_read() -> None:
    writer = PdfWriter()
    page = writer.add_blank_page(width=540, height=6000)
    black = DecodedStreamObject()
    black.set_data(b"0 0 0 rg 0 0 540 3000 re f")
    page[NameObject("/Contents")] = writer._add_object(black)
    writer.add_blank_page(width=595, height=842)
    pages, whole = await pdf_pages(written(writer))
    assert whole
    pictures = [Image.open(io.BytesIO(each)).convert("L") for each in pages]
    assert {each.size for each in pictures[:-1]} == {(1080, 1553)}
    assert pictures[-1].size == (905, 1280)
    light = [each.getpixel((500, 700)) for each in pictures[:-1]]
    assert light == [255] * 4 + [0] * 4
