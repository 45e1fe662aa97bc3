"""Paragraphs, lists and tables of Word files, and what stands on every page."""

import pytest

from bot.reading.formats import read
from tests.files.reading import besides_of, text_of
from tests.files.word import BY, cell, control, field, gone, ins, p, r, row, table, word


def level(at: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "%2)")
    + level(2, "decimal", "%1.%3")
    + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1">'
    + level(0, "bullet", "\uf0b7").replace(
        "</w:lvl>", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>'
    )
    + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="2">'
    + level(0, "upperRoman", "BAB %1", '<w:pStyle w:val="Bab"/>')
    + "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="Bab"><w:pPr><w:outlineLvl w:val="0"/>'
    '<w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
)


def item(text: str, depth: int = 0, number: int = 1) -> str:
    place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return p(text, properties=place)


def test_lists_have_the_numbers_and_the_indent_that_word_shows() -> None:
    body = (
        item("Satu"),
        item("anak", 1),
        item("anak", 1),
        item("Dua"),
        item("cucu", 2),
        p("Sela."),
        item("Tiga"),
        item("butir", number=2),
        item("Lima", number=4),
    )
    assert text_of(*body, numbering=NUMBERING) == (
        "1. Satu\n  a) anak\n  b) anak\n2. Dua\n    2.1 cucu\n\nSela.\n\n3. Tiga\n• butir\n5. Lima"
    )


def test_a_heading_is_numbered_by_its_style() -> None:
    bab = '<w:pStyle w:val="Bab"/>'
    body = p("Pendahuluan", properties=bab) + p("Isi.") + p("Penutup", properties=bab)
    assert text_of(body, numbering=NUMBERING, styles=STYLES) == (
        "BAB I Pendahuluan\n\nIsi.\n\nBAB II Penutup"
    )


def test_a_deleted_item_takes_no_number() -> None:
    place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    lost = p(gone("Batal"), properties=f"{place}<w:rPr><w:del {BY}/></w:rPr>")
    assert text_of(item("Satu"), lost, item("Dua"), numbering=NUMBERING) == "1. Satu\n2. Dua"


def test_merged_cells_are_read_once() -> None:
    begun, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = table(
        row(cell("Gabung", properties=begun), cell("a", properties='<w:gridSpan w:val="2"/>')),
        row(cell("Gabung", properties=goes_on), cell("b"), cell("c")),
        row(cell("x"), cell("sisa", properties='<w:hMerge w:val="continue"/>'), cell("y")),
    )
    assert text_of(body) == "Gabung | a\n | b | c\nx | y"


SAMPLES = [
    (control(p("Satu paragraf")), "Satu paragraf"),
    (table(row(control(cell("a")), cell("b")), row(cell("c"), cell("d"))), "a | b\nc | d"),
    (table(control(row(cell("a"), cell("b"))), row(cell("c"), cell("d"))), "a | b\nc | d"),
    (table(row(cell("a", table(row(cell("b"), cell("c")))), cell("d"))), "a\nb | c | d"),
    (table(row(cell("Kolom tunggal")), row(cell("dua"))), "Kolom tunggal\n\ndua"),
    (
        table(row(cell("a"), cell("b")), row(cell("c"), cell("d"), properties="<w:hidden/>")),
        "a | b",
    ),
    (f"<w:customXml>{p('Terbungkus')}</w:customXml>", "Terbungkus"),
]
NAMES = ["control", "cell", "row", "nested", "frame", "hidden-row", "custom-xml"]


@pytest.mark.parametrize(("body", "text"), SAMPLES, ids=NAMES)
def test_blocks_read_as_word_shows_them(body: str, text: str) -> None:
    assert text_of(body) == text


def test_headers_and_footers_are_named_and_page_numbers_left_out() -> None:
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rIdheader"/>'
        '<w:footerReference w:type="default" r:id="rIdfooter"/></w:sectPr>'
    )
    paged = p("Halaman ", field("PAGE", r("1")), " dari ", field("NUMPAGES", r("3")))
    parts = {"header": p("Dinas Contoh"), "footer": paged + p("Untuk umum")}
    assert text_of(p("Isi."), section, **parts) == (
        "Kepala halaman: Dinas Contoh\n\nIsi.\n\nKaki halaman: Untuk umum"
    )
    assert besides_of(p("Isi."), section, **parts) == {"headers": 2}
    assert text_of(p("Isi."), section, header="", footer=paged) == "Isi."


def test_a_header_of_the_first_page_counts_only_if_the_section_has_one() -> None:
    reference = '<w:headerReference w:type="first" r:id="rIdheader"/>'
    parts = {"header": p("Sampul")}
    assert text_of(p("Isi."), f"<w:sectPr>{reference}</w:sectPr>", **parts) == "Isi."
    titled = f"<w:sectPr>{reference}<w:titlePg/></w:sectPr>"
    assert text_of(p("Isi."), titled, **parts) == "Kepala halaman: Sampul\n\nIsi."


def test_the_main_part_may_have_another_name_and_the_strict_namespaces() -> None:
    body = p("Isi ", ins(r("baru")), ".")
    for data in (word(body, main="word/document2.xml"), word(body, strict=True)):
        assert read(data, "docx").text == "Isi baru."


def test_lines_kept_apart_by_empty_paragraphs_stay_as_they_are() -> None:
    lines = ("Judul", "", "Syarat:", "- KTP", "- KK", "", "", "Sekian.")
    assert text_of(*map(p, lines)) == "\n".join(lines)


def test_paragraphs_without_empty_ones_between_are_kept_apart() -> None:
    assert text_of(p("Satu."), p("Dua."), p("")) == "Satu.\n\nDua."


def test_a_page_break_at_an_edge_adds_no_line() -> None:
    broken = '<w:r><w:br w:type="page"/></w:r>'
    assert text_of(p("Satu", broken), p(broken, "Dua"), p(broken), p("Tiga")) == (
        "Satu\n\nDua\n\nTiga"
    )


def test_a_drop_cap_begins_the_next_paragraph() -> None:
    big = p("D", properties='<w:framePr w:dropCap="drop"/>')
    assert text_of(big, p("inas Contoh.")) == "Dinas Contoh."
