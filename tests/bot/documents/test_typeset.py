"""Every page as an archivable, tagged PDF in whose fonts every character stands."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from bot.documents.letter import render_letter, render_letter_pictures, render_signing_copy
from bot.documents.printed.invitations import Slip, invitation_slips
from bot.documents.sample_letter import SAMPLE
from bot.documents.typesetting import typeset
from bot.documents.typesetting.characters import NotTypeset, check_fonts
from tests.pdf import alternatives, kinds, pdf_text

NOWHERE = "\U000f0000"
"""A private character, which no font has."""


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def test_a_letter_claims_the_archive_and_the_accessible_standard() -> None:
    file = read(render_letter(SAMPLE))
    root = file.root_object
    about = root["/Metadata"].get_object().get_data().decode()
    for claim in ("<pdfaid:part>2<", "<pdfaid:conformance>B<", "<pdfuaid:part>1<"):
        assert claim in about
    assert root["/OutputIntents"][0]["/DestOutputProfile"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "id"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert {"/Document", "/P", "/Sect"} & kinds(file)


def test_a_picture_has_a_text_for_those_who_do_not_see_it() -> None:
    slip = Slip(code="abcd", link="https://t.me/contoh?start=abcd", role="Tim TI", unit="")
    at = SAMPLE.issued_at
    page = invitation_slips([slip], "Kantor Contoh", date(2026, 12, 1), "a4", at)
    assert alternatives(read(page)) == ["Undangan: https://t.me/contoh?start=abcd"]


@pytest.mark.parametrize("words", ["SDN 1 Ohoi Évu Ñoño Łódź", "Кантор Αθήνα", "Rumah Ż̄"])
def test_names_that_our_fonts_can_write_are_written(words: str) -> None:
    assert words.replace(" ", "") in pdf_text(render_letter(replace(SAMPLE, place=words))).replace(
        " ", ""
    )


def test_a_character_that_no_font_has_stands_as_its_code_and_is_explained() -> None:
    letter = replace(SAMPLE, place=f"Kantor {NOWHERE}{NOWHERE}\ufe0f Contoh")
    text = pdf_text(render_letter(letter))
    assert "Kantor [U+F0000][U+F0000] Contoh" in text
    assert "fonnya belum terpasang" in text
    assert "fonnya belum terpasang" not in pdf_text(render_letter(SAMPLE))
    assert all(picture.startswith(b"\x89PNG") for picture in render_letter_pictures(letter))


@pytest.mark.parametrize(
    "place",
    [
        *("👨\u200d👩\u200d👧 ❤\ufe0f 🇮🇩 1\ufe0f\u20e3", "محمد لا", "名前 ｶﾞ", "ꦥꦿꦱꦗ", "क्षमा"),
        *(
            "x\ufe0f\u20e3",
            "a \u1acc\U00019975b",
            "e\u0301\u0323\u0334",
            "\ufeff\u200b\u00ad\u2028",
        ),
    ],
)
def test_no_script_withholds_a_letter(place: str) -> None:
    assert "MENUGASKAN" in pdf_text(render_letter(replace(SAMPLE, place=place)))


def test_without_its_font_no_letter_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typeset._fonts.cache_clear()
    monkeypatch.setattr(typeset, "_HERE", tmp_path)
    try:
        with pytest.raises(NotTypeset, match="liberation sans"):
            render_letter(SAMPLE)
    finally:
        typeset._fonts.cache_clear()


def test_a_file_without_text_or_without_its_fonts_is_no_page() -> None:
    blank = (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R"
        b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
        b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\ntrailer<</Root 1 0 R>>\n"
    )
    written = b"BT /F1 12 Tf 20 100 Td (Surat) Tj ET"
    with pytest.raises(NotTypeset, match="no text"):
        check_fonts(blank % (1, b" "))
    with pytest.raises(NotTypeset, match="font"):
        check_fonts(blank % (len(written), written))


def test_the_copy_for_the_signer_is_no_concept_and_names_the_place_of_the_signature() -> None:
    made = render_signing_copy(SAMPLE)
    assert made == render_signing_copy(SAMPLE)
    file = read(made)
    assert "KONSEP" not in pdf_text(made)
    fields = file.get_fields() or {}
    assert fields["TandaTangan"]["/FT"] == "/Sig"
    (place,) = file.pages[0]["/Annots"]
    left, low, right, high = place.get_object()["/Rect"]
    assert (right - left, high - low) == (215, 48)
    assert "/Form" in kinds(file)
    assert "<pdfaid:part>2<" in file.root_object["/Metadata"].get_object().get_data().decode()
