"""Looks of a draft that change what it says: plain text cannot show them, so they are told."""

import pytest

from bot.reading.formats import read
from tests.files.odt import odt
from tests.files.reading import besides_of
from tests.files.word import cell, p, r, row, table

STYLES = (
    '<w:style w:type="character" w:styleId="Coret"><w:rPr><w:strike/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Batal"><w:basedOn w:val="Coret"/></w:style>'
    '<w:style w:type="character" w:styleId="Naik"><w:rPr><w:vertAlign w:val="superscript"/>'
    '</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Judul"><w:pPr>'
    '<w:shd w:val="clear" w:fill="1F3864"/></w:pPr></w:style>'
)
WHITE = '<w:color w:val="FFFFFF"/>'


@pytest.mark.parametrize(
    ("paragraph", "told"),
    [
        (p(r("tidak", '<w:rStyle w:val="Coret"/>')), {"struck": 1}),
        (p(r("tidak"), properties='<w:pStyle w:val="Batal"/>'), {"struck": 1}),
        (p(r("wajib", '<w:strike w:val="0"/>'), properties='<w:pStyle w:val="Batal"/>'), {}),
        (p(r("2", '<w:rStyle w:val="Naik"/>')), {"raised": 1}),
        (p(r("2", '<w:position w:val="6"/>')), {"raised": 1}),
        (p(r("2", '<w:position w:val="0"/>')), {}),
        (p("belum ", r("tidak", WHITE), " wajib"), {"white": 1}),
        (p(r("Judul", WHITE), properties='<w:pStyle w:val="Judul"/>'), {}),
        (p(r("Judul", f'{WHITE}<w:highlight w:val="blue"/>')), {}),
        (table(row(cell(p(r("Kepala", WHITE))))), {}),
        (p("belum ", r("tidak", '<w:sz w:val="2"/>'), " wajib"), {"tiny": 1}),
        (p(r("catatan kaki", '<w:sz w:val="12"/>')), {}),
        (p(r(" ", '<w:sz w:val="2"/>')), {}),
        (p("Halaman ", "<w:r><w:pgNum/></w:r>", " dari lampiran"), {"symbols": 1}),
    ],
    ids=[
        *("struck-by-style", "struck-paragraph", "struck-no-more", "raised-by-style"),
        *(
            "moved-up",
            "moved-nowhere",
            "white",
            "white-on-a-style",
            "white-on-a-highlight",
            "white-in-a-table",
            "tiny",
            "small",
            "tiny-space",
            "number-of-the-page",
        ),
    ],
)
def test_a_look_that_changes_what_is_said_is_told(paragraph: str, told: dict[str, int]) -> None:
    assert besides_of(paragraph, styles=STYLES) == told


LOOKS = "".join(
    f'<style:style style:name="{name}"><style:text-properties {look}/></style:style>'
    for name, look in {
        "Coret": 'style:text-line-through-style="solid" style:text-line-through-type="single"',
        "Naik": 'style:text-position="super 58%"',
        "Turun": 'style:text-position="-20% 70%"',
        "Biasa": 'style:text-line-through-style="none" style:text-position="0% 100%"',
        "Putih": 'fo:color="#ffffff"',
        "Semut": 'fo:font-size="1pt"',
        "Kecil": 'fo:font-size="6.5pt"',
        "Pita": 'fo:color="#ffffff" fo:background-color="#1f3864"',
    }.items()
)
LINK = '<text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{}">{}</text:a>'
ADDRESS = "https://contoh.go.id/a"


def span(style: str) -> str:
    return f'<text:span text:style-name="{style}">tidak</text:span>'


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        (span("Coret"), {"struck": 1}),
        (span("Naik"), {"raised": 1}),
        (span("Turun"), {"raised": 1}),
        (span("Biasa"), {}),
        (span("Putih"), {"white": 1}),
        (span("Pita"), {}),
        (span("Semut"), {"tiny": 1}),
        (span("Kecil"), {}),
        (LINK.format(ADDRESS, "di sini"), {"links": 1}),
        (LINK.format(ADDRESS, ADDRESS), {}),
        (LINK.format("#bab", "di sini"), {}),
        ("<text:placeholder>Nama</text:placeholder>", {"placeholders": 1}),
    ],
)
def test_a_document_of_libreoffice_tells_it_too(inside: str, told: dict[str, int]) -> None:
    assert (
        dict(+read(odt(f"<text:p>belum {inside}</text:p>", styles=LOOKS), "odt").besides) == told
    )


def test_a_collapsed_row_of_a_table_is_left_out_and_told() -> None:
    rows = "".join(
        f"<table:table-row{how}><table:table-cell><text:p>{words}</text:p></table:table-cell>"
        "<table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>"
        for how, words in (
            (' table:visibility="visible"', "tampak"),
            (' table:visibility="collapse"', "terlipat"),
            (' table:visibility="filter"', "tersaring"),
        )
    )
    found = read(odt(f"<table:table>{rows}</table:table>"), "odt")
    assert (found.text, dict(+found.besides)) == ("tampak | 1", {"hidden": 2})


def test_a_paragraph_that_is_struck_is_told_once() -> None:
    struck = odt(f'<text:p text:style-name="Coret">tidak {span("Biasa")}</text:p>', styles=LOOKS)
    assert dict(+read(struck, "odt").besides) == {"struck": 1}
