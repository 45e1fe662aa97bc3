"""A PDF as pictures: what its own program shows is drawn, and only a locked one is called so."""

import io

import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    TextStringObject,
)

from bot.files.file_kinds import FileKind
from bot.reading.document import read_document
from bot.reading.pdf import LockedPdf, is_locked, pdf_pages
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
    assert not await is_locked(data)
    assert await unread(data) == "pdf"
    pages, count = await pdf_pages(data)
    assert (len(pages), count) == (1, 1)


async def test_a_readers_password_does() -> None:
    data = locked_by(user="pembaca", owner="pemilik")
    assert await is_locked(data)
    assert await unread(data) == "locked"
    with pytest.raises(LockedPdf):
        await pdf_pages(data)


async def test_the_word_encrypt_in_a_file_locks_nothing() -> None:
    writer = blank()
    writer.add_metadata({"/Encrypt": "kata biasa"})
    data = written(writer)
    assert b"/Encrypt" in data
    assert not await is_locked(data)
    damaged = b"%PDF-1.7\n/Encrypt " + bytes(500)
    assert not await is_locked(damaged)
    with pytest.raises(NotDone):
        await pdf_pages(damaged)
