"""What stands in a line of a Word file: controls, fields, symbols, notes, hidden text."""

import pytest

from tests.files.reading import besides_of, text_of
from tests.files.word import control, field, p, r, text_box

HIDDEN = "<w:vanish/>"
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
    '<w:style w:type="character" w:styleId="Rahasia"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Anak"><w:basedOn w:val="Rahasia"/></w:style>'
)
CHECKED = "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"


SAMPLES = [
    (control(r("Langgur")), "di Langgur."),
    (f"<w:smartTag>{r('Langgur')}</w:smartTag>", "di Langgur."),
    (f'<w:fldSimple w:instr="DOCPROPERTY Kota">{r("Langgur")}</w:fldSimple>', "di Langgur."),
    (field("REF kota", r("Langgur")), "di Langgur."),
    (field(' IF "a" = "b" ', r("Langgur")), "di Langgur."),
    (field("XE tidak", None), "di ."),
    (field(f"IF {field('PAGE', r('9'))} = 1", r("Langgur")), "di Langgur."),
    (field("MACROBUTTON Tidak Langgur", None), "di Langgur."),
    (field(r"SYMBOL 252 \f Wingdings \s 10", None), "di ✓."),
    ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "di ✓."),
    ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', "di ≥."),
    (r("ü", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), "di ✓."),
    ("<w:r><w:tab/><w:noBreakHyphen/><w:br/><w:cr/></w:r>", "di \t‑\n\n."),
    (f"<w:bdo>{r('Langgur')}</w:bdo>", "di Langgur."),
    (r("rahasia", HIDDEN), "di ."),
    (r("rahasia", '<w:rStyle w:val="Anak"/>'), "di ."),
    (r("Langgur", '<w:rStyle w:val="Anak"/><w:vanish w:val="0"/>'), "di Langgur."),
    (r("Langgur", "<w:webHidden/>"), "di Langgur."),
    (
        "<w:r><w:ruby><w:rt>" + r("kan") + "</w:rt><w:rubyBase>" + r("漢") + "</w:rubyBase>"
        "</w:ruby></w:r>",
        "di 漢(kan).",
    ),
    (
        "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r>"
        "</m:den></m:f></m:oMath>",
        "di (a+b)/2.",
    ),
    ("<w:r><w:t>  rapat  </w:t></w:r>", "di rapat."),
]
NAMES = [
    *("control", "smart-tag", "simple-field", "field", "if", "index-entry", "nested-field"),
    *("macro-button", "symbol-field", "wingdings", "symbol", "wingdings-text", "signs"),
    *("direction", "hidden", "hidden-by-style", "shown-again", "web-hidden", "ruby"),
    *("formula", "unpreserved-spaces"),
]


@pytest.mark.parametrize(("inside", "text"), SAMPLES, ids=NAMES)
def test_a_line_reads_as_word_shows_it(inside: str, text: str) -> None:
    assert text_of(p("di ", inside, "."), styles=STYLES) == text


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        (r("rahasia", HIDDEN), {"hidden": 1}),
        (r("batal", "<w:strike/>"), {"struck": 1}),
        (r("2", '<w:vertAlign w:val="superscript"/>'), {"raised": 1}),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FF"/></w:r>', {"symbols": 1}),
        (control(r("Klik di sini"), "<w:showingPlcHdr/>"), {"placeholders": 1}),
        ("<w:r><w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing></w:r>", {"pictures": 1}),
        ("<w:r><w:drawing><wp:inline><c:chart/></wp:inline></w:drawing></w:r>", {"charts": 1}),
        (
            '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Equation.3"/>'
            "</w:object></w:r>",
            {"equations": 1},
        ),
        (field('HYPERLINK "https://contoh.go.id/a"', r("di sini")), {"links": 1}),
        ('<w:hyperlink r:id="rId9">' + r("di sini") + "</w:hyperlink>", {"links": 1}),
        ("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", {"linear": 1}),
    ],
    ids=[
        *("hidden", "struck", "raised", "unknown-symbol", "placeholder", "picture", "chart"),
        *("equation", "link-field", "link", "formula"),
    ],
)
def test_what_a_line_cannot_show_is_told(inside: str, told: dict[str, int]) -> None:
    related = {"rId9": ("hyperlink", "https://contoh.go.id/a")}
    assert besides_of(p("Rapat ", inside), related=related) == told


def test_a_check_box_of_a_form_is_shown() -> None:
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{CHECKED}</w:fldChar></w:r>'
    code = "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert text_of(p(begin, code, end, " Setuju")) == "☒ Setuju"


def test_a_field_that_spans_paragraphs_is_shown_once() -> None:
    begin, end = field("TOC", "<!-- -->").split("<!-- -->")
    body = p(begin, "Bab satu") + p("Bab dua", end) + p("Isi.")
    assert text_of(body) == "Bab satu\n\nBab dua\n\nIsi."


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    body = p("Sebelum", text_box(p("Dalam kotak"), p("dua"))) + p("Sesudah")
    assert text_of(body) == "Sebelum\n\nDalam kotak\n\ndua\n\nSesudah"


def test_a_hidden_paragraph_is_left_out_with_its_end() -> None:
    hidden = f"<w:rPr>{HIDDEN}</w:rPr>"
    body = p(r("rahasia", HIDDEN), properties=hidden) + p("Terbuka")
    assert text_of(body) == "Terbuka"


def test_notes_stand_where_they_are_called() -> None:
    note = (
        '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>' + r(" Data BPS.") + "</w:p>"
        "</w:footnote>"
    )
    end = '<w:endnote w:id="1">' + p("Lihat lampiran.") + "</w:endnote>"
    body = p("Naik", '<w:r><w:footnoteReference w:id="2"/></w:r>', " terus") + p(
        "Turun", '<w:r><w:endnoteReference w:id="1"/></w:r>'
    )
    assert text_of(body, footnotes=note, endnotes=end) == (
        "Naik[1] terus\n\n[1] Data BPS.\n\nTurun[i]\n\n[i] Lihat lampiran."
    )


def test_comments_are_counted_and_not_read() -> None:
    comments = "".join(f'<w:comment w:id="{at}">{p("Cek lagi")}</w:comment>' for at in (1, 2))
    body = p("Isi", '<w:r><w:commentReference w:id="1"/></w:r>')
    assert text_of(body, comments=comments) == "Isi"
    assert besides_of(body, comments=comments) == {"comments": 2}
