"""The printed assignment letter."""

import io
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pypdf import PdfReader

from bot.documents.letter import Assignee, Letter, Paper, render_letter, render_letter_pictures
from bot.documents.sample_letter import SAMPLE
from tests.pdf import alternatives, pdf_pages, pdf_text

MARKUP = '*_#$<b> [x] `c` @ref // /* \\ "q" it\'s -- #sys.inputs'


def told(letter: Letter) -> str:
    return pdf_text(render_letter(letter))


def people(count: int) -> tuple[Assignee, ...]:
    return tuple(
        Assignee(name=f"Contoh Petugas Nomor {each}", position="Pranata Komputer")
        for each in range(1, count + 1)
    )


def test_the_parts_stand_in_the_prescribed_order() -> None:
    text = told(replace(SAMPLE, considerations=("bahwa terdapat laporan gangguan;",)))
    parts = [
        *("PEMERINTAH KABUPATEN", "DINAS KOMUNIKASI", "SURAT TUGAS", f"NOMOR : {SAMPLE.number}"),
        *("Menimbang", "Dasar", "MENUGASKAN :", "Kepada", "Untuk", "Waktu", "Tempat"),
        *("Ditetapkan di Langgur", "pada tanggal 23 November 2026", "a.n. KEPALA DINAS"),
        *("KEPALA BIDANG CONTOH,", "Contoh Pejabat, S.T., M.T.", "Pembina, IV/a", "Tembusan"),
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_the_date_is_that_of_the_office_where_it_is_a_day_later_than_in_utc() -> None:
    assert SAMPLE.issued_at.astimezone(UTC).day == 22
    assert "pada tanggal 23 November 2026" in told(SAMPLE)


def test_a_nip_is_printed_in_groups_and_who_has_none_gets_a_dash() -> None:
    text = told(SAMPLE)
    assert "NIP : 20000101 202501 1 001" in text
    assert "NIP : – Pangkat, Gol. : – Jabatan : Tenaga Teknis Jaringan" in text


def test_a_concept_says_on_every_page_that_nobody_signed() -> None:
    letter = replace(SAMPLE, assignees=people(60))
    pages = pdf_pages(render_letter(letter))
    assert len(pages) > 1
    for text in pages:
        assert "KONSEP" in text
        assert "belum ditandatangani" in text
        assert "Disetujui oleh Contoh Kepala Divisi" in text
        assert "pukul 08.20 WIT melalui Telegram; bukan tanda tangan" in text


def test_a_letter_that_is_no_concept_bears_no_mark() -> None:
    text = told(replace(SAMPLE, is_draft=False, check=None))
    assert "KONSEP" not in text
    assert "ruang tanda tangan" not in text
    assert "bukan tanda tangan" not in text


@pytest.mark.parametrize("field", ["number", "place", "time", "issued_in"])
def test_marks_in_a_single_text_are_printed_as_they_were_typed(field: str) -> None:
    assert MARKUP in told(replace(SAMPLE, **{field: MARKUP}))


def test_marks_in_names_lists_and_titles_are_printed_as_they_were_typed() -> None:
    someone = Assignee(name=MARKUP, position=MARKUP, nip=MARKUP, rank=MARKUP)
    letter = replace(
        SAMPLE,
        basis=(MARKUP, "=heading", "+ item"),
        tasks=(MARKUP,),
        copies=(MARKUP,),
        assignees=(someone,),
        signer=replace(SAMPLE.signer, name=MARKUP, title=(MARKUP,), rank=MARKUP, nip=MARKUP),
        letterhead=replace(SAMPLE.letterhead, agency=MARKUP, contact=(MARKUP,)),
    )
    text = told(letter)
    assert text.count("#sys.inputs") == 13
    assert "=heading" in text
    assert "+ item" in text


def test_a_name_cannot_turn_its_own_direction_or_break_the_data() -> None:
    name = 'a\u202egpj.exe\x00\ud800\u2066 "}] \\u0000'
    text = told(replace(SAMPLE, assignees=(Assignee(name=name, position="-"),)))
    assert 'agpj.exe? "}] \\u0000' in text


def test_a_word_longer_than_the_line_breaks_and_copies_whole() -> None:
    address = "https://contoh.example/" + "abc" * 60
    text = told(replace(SAMPLE, tasks=(address,)))
    assert address in text.replace(" ", "")
    assert "\u200b" not in text


def test_two_people_stand_in_a_list_and_three_in_a_table() -> None:
    assert "Nama / NIP" not in told(replace(SAMPLE, assignees=people(2)))
    assert "Nama / NIP" in told(replace(SAMPLE, assignees=people(3)))


@pytest.mark.parametrize("count", [1, 60])
def test_the_code_is_told_to_who_does_not_see_it(count: int) -> None:
    file = PdfReader(io.BytesIO(render_letter(replace(SAMPLE, assignees=people(count)))))
    assert SAMPLE.check is not None
    assert alternatives(file) == [f"Pemeriksaan status: {SAMPLE.check.link}"]
    for page in file.pages:
        assert "Pemeriksaan status, bukan tanda tangan" in page.extract_text()


def test_a_long_table_repeats_its_head_and_the_signature_never_stands_alone() -> None:
    letter = replace(SAMPLE, assignees=people(60))
    pages = pdf_pages(render_letter(letter))
    tables = [page for page in pages if "Contoh Petugas Nomor" in page]
    assert len(tables) > 1
    assert all("Nama / NIP" in page for page in tables)
    printed = re.findall(r"Contoh Petugas Nomor (\d+)", " ".join(pages))
    assert printed == [str(each) for each in range(1, 61)]
    signed = next(page for page in pages if "Ditetapkan di" in page)
    assert "Tempat" in signed
    assert f"halaman {len(pages)} dari {len(pages)}" in pages[-1]


@pytest.mark.parametrize("count", range(8, 20))
def test_wherever_the_page_ends_the_signature_keeps_its_place_and_date(count: int) -> None:
    letter = replace(SAMPLE, tasks=tuple(f"Tugas contoh {each}" for each in range(count)))
    pages = pdf_pages(render_letter(letter))
    signed = next(page for page in pages if "Ditetapkan di" in page)
    assert "Tempat" in signed
    assert "NIP. 19800101" in signed


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (210, 297)), (Paper.F4, (215, 330))])
def test_the_paper_is_what_the_setting_says(paper: Paper, size: tuple[int, int]) -> None:
    page = PdfReader(io.BytesIO(render_letter(replace(SAMPLE, paper=paper)))).pages[0]
    millimetres = tuple(round(float(side) / 72 * 25.4) for side in page.mediabox[2:])
    assert millimetres == size


def test_the_same_letter_gives_the_same_bytes() -> None:
    first = render_letter(SAMPLE)
    render_letter(replace(SAMPLE, number="lain"))
    assert render_letter(SAMPLE) == first
    later = replace(SAMPLE, issued_at=SAMPLE.issued_at + timedelta(seconds=1))
    assert render_letter(later) != first


def test_the_file_says_when_the_letter_was_issued_and_not_when_it_was_drawn() -> None:
    about = PdfReader(io.BytesIO(render_letter(SAMPLE))).metadata
    assert about is not None
    assert about.creation_date == SAMPLE.issued_at
    assert about.title == f"Konsep SURAT TUGAS {SAMPLE.number}"


def test_only_the_fonts_of_the_tree_are_used() -> None:
    page = PdfReader(io.BytesIO(render_letter(SAMPLE))).pages[0]
    fonts = page["/Resources"]["/Font"].values()
    assert all("LiberationSans" in str(font.get_object()["/BaseFont"]) for font in fonts)


def test_a_naive_time_of_issue_is_refused() -> None:
    naive = datetime(2026, 11, 23)  # noqa: DTZ001 - this is the bad input
    with pytest.raises(ValueError, match="2026"):
        render_letter(replace(SAMPLE, issued_at=naive))


def test_a_preview_has_one_picture_a_page() -> None:
    pictures = render_letter_pictures(replace(SAMPLE, assignees=people(60)))
    assert len(pictures) > 1
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
