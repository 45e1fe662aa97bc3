"""Documents of LibreOffice, read as it shows them."""

import pytest

from bot.reading.formats import read
from tests.files.odt import odt, paragraph

STYLES = (
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="T2" style:parent-style-name="T1"/>'
    '<style:style style:name="P1"><style:paragraph-properties fo:margin-bottom="0.25cm"/>'
    "</style:style>"
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    '<text:list-level-style-bullet text:level="3" text:bullet-char="\uf0b7"/></text:list-style>'
)
CHANGES = (
    "<text:tracked-changes><text:changed-region><text:deletion><office:change-info/>"
    "<text:p>tidak </text:p></text:deletion></text:changed-region><text:changed-region>"
    "<text:insertion/></text:changed-region><text:changed-region><text:format-change/>"
    "</text:changed-region></text:tracked-changes>"
)
ITEM = "<text:list-item>{}</text:list-item>"


def listed(*items: str, more: str = "") -> str:
    return f"<text:list {more}>{''.join(map(ITEM.format, items))}</text:list>"


def text_of(*body: str, pages: str = "") -> str:
    return read(odt(*body, styles=STYLES, pages=pages), "odt").text


def inside(words: str) -> str:
    return f"<text:p>{words}</text:p>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (
            CHANGES
            + inside(
                'Wajib <text:change text:change-id="1"/>hadir'
                "<text:change-start/> besok<text:change-end/>."
            ),
            "Wajib hadir besok.",
        ),
        (inside('a <text:span text:style-name="T2">rahasia</text:span>b'), "a b"),
        (inside('a<text:tab/>b<text:line-break/>c<text:s text:c="3"/>d'), "a\tb\nc   d"),
        (inside("  dua \n spasi  "), "dua spasi"),
        (inside("<text:a>tautan</text:a> <text:date>28 Nov</text:date>"), "tautan 28 Nov"),
        (
            inside(
                "Naik<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                "<text:p>Data BPS.</text:p></text:note-body></text:note> terus"
            ),
            "Naik[1] terus\n\n[1] Data BPS.",
        ),
        (
            inside(
                "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan"
                "</text:ruby-text></text:ruby>"
            ),
            "漢(kan)",
        ),
        (
            inside(
                "Sebelum<draw:frame><draw:text-box><text:p>Kotak</text:p></draw:text-box>"
                "</draw:frame>"
            ),
            "Sebelum\n\nKotak",
        ),
        ("<text:section>" + inside("Bagian") + "</text:section>", "Bagian"),
        (f'<text:section text:display="none">{inside("x")}</text:section>{inside("y")}', "y"),
        (
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
            "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
            "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>c</text:p>"
            "</table:table-cell></table:table-row></table:table>",
            "a | b\n | c",
        ),
        (
            listed(
                inside("Satu"),
                inside("Dua") + listed(inside("anak"), inside("adik") + listed(inside("cucu"))),
                more='text:style-name="L1"',
            )
            + inside("Sela")
            + listed(inside("Tiga"), more='text:style-name="L1" text:continue-numbering="true"'),
            "1. Satu\n2. Dua\n  a) anak\n  b) adik\n    • cucu\n\nSela\n\n3. Tiga",
        ),
    ],
    ids=[
        *("changes", "hidden", "spaces", "folded", "fields", "note", "ruby", "text-box"),
        *("section", "hidden-section", "table", "list"),
    ],
)
def test_a_document_reads_as_libreoffice_shows_it(body: str, text: str) -> None:
    assert text_of(body) == text


def test_what_it_has_besides_its_text_is_counted() -> None:
    body = CHANGES + inside(
        "Isi<office:annotation><text:p>Cek lagi</text:p></office:annotation>"
        "<draw:frame><draw:image/></draw:frame>"
        '<text:span text:style-name="T1">rahasia</text:span>'
    )
    found = read(odt(body, styles=STYLES), "odt")
    assert found.text == "Isi"
    assert dict(+found.besides) == {"changes": 2, "comments": 1, "pictures": 1, "hidden": 1}


def test_headers_and_footers_are_named() -> None:
    pages = (
        "<office:master-styles><style:master-page><style:header><text:p>Dinas Contoh</text:p>"
        "</style:header><style:footer><text:p>3</text:p></style:footer></style:master-page>"
        "</office:master-styles>"
    )
    assert text_of(inside("Isi"), pages=pages) == "Kepala halaman: Dinas Contoh\n\nIsi"


def test_spaced_paragraphs_are_kept_apart_by_one_blank_line() -> None:
    spaced = 'text:style-name="P1"'
    assert text_of(*(paragraph(each, spaced) for each in ("a", "", "b", "c"))) == "a\n\nb\n\nc"
