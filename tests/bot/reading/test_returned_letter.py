"""Returned files are told apart from the signed letter, in the worker process."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2
import pytest
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from bot.documents.letter import render_letter, render_signing_copy
from bot.documents.sample_letter import SAMPLE
from bot.reading.sandbox import letter_finding
from flows.letters.returned_letter import Found, Trust
from tests.signing import fingerprint, root_der, saved_again, scanned, signed

CONCEPT = render_letter(SAMPLE)
TO_SIGN = render_signing_copy(SAMPLE)
ANOTHER = render_letter(replace(SAMPLE, number="800.1.11.1/015/Diskominfo/XI/2026"))


async def found(returned: bytes) -> Found:
    return (await letter_finding([TO_SIGN, CONCEPT], returned)).kind


def printed_upon(data: bytes, words: str) -> bytes:
    """The page with an added line, as portals print one before it is signed."""
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    font = pypdfium2.raw.FPDFText_LoadStandardFont(document, b"Helvetica")
    text = pypdfium2.raw.FPDFPageObj_CreateTextObj(document, font, 8.0)
    wide = (words + "\0").encode("utf-16-le")
    held = (pypdfium2.raw.FPDF_WCHAR * (len(wide) // 2)).from_buffer_copy(wide)
    pypdfium2.raw.FPDFText_SetText(text, held)
    pypdfium2.raw.FPDFPageObj_Transform(text, 1, 0, 0, 1, 60, 20)
    pypdfium2.raw.FPDFPage_InsertObject(page, text)
    page.gen_content()
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def with_words_underneath(data: bytes, words: bytes) -> bytes:
    """A scan with recognised text below the picture (text render mode 3)."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    fonts = DictionaryObject({NameObject("/F1"): font})
    content = DecodedStreamObject()
    content.set_data(b"BT 3 Tr /F1 12 Tf 60 700 Td (" + words + b") Tj ET")
    below = PageObject.create_blank_page(writer, 595, 842)
    below[NameObject("/Contents")] = content
    below[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    writer.pages[0].merge_page(below)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


@pytest.mark.parametrize("visible", [False, True])
async def test_our_bytes_with_a_signature_behind_them(visible: bool) -> None:
    before = datetime.now(UTC).timestamp() * 1000
    returned = await signed(CONCEPT, visible=visible)
    assert returned.startswith(CONCEPT)
    finding = await letter_finding([TO_SIGN, CONCEPT], returned)
    assert finding.kind is Found.SIGNED
    assert finding.certificate == fingerprint()
    assert finding.signing_time is not None
    assert finding.signing_time > before - 1000


@pytest.mark.parametrize(
    ("roots", "trusted", "trust"),
    [
        ([root_der()], True, Trust.TRUSTED),
        ([root_der()], False, Trust.UNKNOWN),
        ([], True, Trust.UNCHECKED),
    ],
)
async def test_whose_signature_it_is(roots: list[bytes], trusted: bool, trust: Trust) -> None:
    finding = await letter_finding([CONCEPT], await signed(CONCEPT, trusted=trusted), roots)
    assert (finding.kind, finding.trust) == (Found.SIGNED, trust)
    assert finding.signer == "Contoh Kepala Dinas"
    assert finding.root == ("Contoh Root CA" if trust is Trust.TRUSTED else None)
    assert finding.stamped is False


async def test_the_copy_for_the_signer_with_its_field_signed() -> None:
    assert await found(await signed(TO_SIGN, "TandaTangan", visible=True)) is Found.SIGNED
    assert await found(TO_SIGN) is Found.CONCEPT
    assert await found(saved_again(TO_SIGN)) is Found.CONCEPT
    assert await found(await signed(saved_again(TO_SIGN))) is Found.REWRITTEN


async def test_two_who_sign_one_after_the_other() -> None:
    assert await found(await signed(await signed(CONCEPT), "Paraf")) is Found.SIGNED


async def test_our_letter_written_anew_and_signed() -> None:
    finding = await letter_finding([TO_SIGN, CONCEPT], await signed(saved_again(CONCEPT)))
    assert finding.kind is Found.REWRITTEN
    assert finding.certificate == fingerprint()


async def test_a_line_that_is_not_ours_is_left_to_a_person() -> None:
    returned = printed_upon(CONCEPT, "Dokumen ini ditandatangani secara elektronik")
    assert await found(await signed(returned)) is Found.MORE
    assert await found(returned) is Found.OTHER


async def test_the_concept_itself_and_saved_again() -> None:
    assert await found(CONCEPT) is Found.CONCEPT
    assert await found(saved_again(CONCEPT)) is Found.CONCEPT
    assert await found(CONCEPT + b"\n") is Found.CONCEPT


async def test_a_signature_that_was_broken_by_saving_again() -> None:
    finding = await letter_finding([TO_SIGN, CONCEPT], saved_again(await signed(CONCEPT)))
    assert finding.kind is Found.BROKEN
    assert finding.certificate == ""


async def test_a_signed_file_whose_bytes_were_changed() -> None:
    returned = bytearray(await signed(saved_again(CONCEPT)))
    place = returned.index(b"/Producer")
    returned[place : place + 9] = b"/Produser"
    assert await found(bytes(returned)) is Found.BROKEN


async def test_a_page_that_was_changed_behind_the_signature() -> None:
    returned = await signed(CONCEPT)
    writer = PdfWriter(io.BytesIO(returned), incremental=True)
    writer.pages[0].mediabox.right += 20
    made = io.BytesIO()
    writer.write(made)
    assert made.getvalue().startswith(returned)
    assert await found(made.getvalue()) is Found.CHANGED


async def test_another_letter_whether_signed_or_not() -> None:
    assert await found(ANOTHER) is Found.OTHER
    assert await found(await signed(ANOTHER)) is Found.OTHER


async def test_a_blank_page() -> None:
    writer = PdfWriter()
    writer.add_blank_page(width=200, height=300)
    made = io.BytesIO()
    writer.write(made)
    assert await found(made.getvalue()) is Found.OTHER


async def test_a_scan_with_and_without_the_words_that_its_program_read() -> None:
    scan = scanned(CONCEPT)
    assert await found(scan) is Found.SCAN
    assert await found(with_words_underneath(scan, b"SURAT TUGA5")) is Found.SCAN
    assert await found(await signed(scan)) is Found.SCAN


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(2000), CONCEPT[:2000]])
async def test_what_cannot_be_opened(data: bytes) -> None:
    assert await found(data) is Found.UNREADABLE
