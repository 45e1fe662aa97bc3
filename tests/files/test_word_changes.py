"""Tracked changes of Word files: the text is as Word shows it once all are accepted."""

import pytest

from tests.files.reading import besides_of, text_of
from tests.files.word import BY, cell, gone, ins, p, r, row, table

MOVED_FROM = f"<w:moveFrom {BY}>{r('Tiga hari.')}</w:moveFrom>"
MOVED_TO = f"<w:moveTo {BY}>{r('Tiga hari.')}</w:moveTo>"
NO_END = f"<w:rPr><w:del {BY}/></w:rPr>"


SAMPLES = [
    (
        p("Warga yang belum divaksin ", ins(r("tidak ")), "wajib hadir."),
        "Warga yang belum divaksin tidak wajib hadir.",
        1,
    ),
    (p("Acara ", gone("tidak "), "dibuka."), "Acara dibuka.", 1),
    (p("Pukul ", gone("8"), ins(r("9")), "."), "Pukul 9.", 2),
    (p(MOVED_TO) + p("Acara dibuka.") + p(MOVED_FROM), "Tiga hari.\n\nAcara dibuka.", 1),
    (p("Acara ", properties=NO_END) + p("dibuka."), "Acara dibuka.", 1),
    (p(gone("Dihapus."), properties=NO_END) + p("Tetap."), "Tetap.", 1),
    (
        p("Satu ", ins(f"<w:hyperlink>{r('dua ')}{r('tiga')}</w:hyperlink>"), "."),
        "Satu dua tiga.",
        1,
    ),
    (p("A ", ins(r("b ") + gone("c ")), "d."), "A b d.", 2),
    (ins(p("Seluruh paragraf.")), "Seluruh paragraf.", 1),
    (
        p(
            "Besar",
            properties=f"<w:rPr><w:rPrChange {BY}><w:rPr><w:vanish/></w:rPr>"
            "</w:rPrChange></w:rPr>"
            f"<w:pPrChange {BY}><w:pPr><w:numPr/></w:pPr></w:pPrChange>",
        ),
        "Besar",
        0,
    ),
]
NAMES = [
    *("inserted", "deleted", "replaced", "moved", "end-deleted", "paragraph-deleted"),
    *("in-a-link", "within-another", "whole-paragraph", "formatting"),
]


@pytest.mark.parametrize(("body", "text", "changes"), SAMPLES, ids=NAMES)
def test_a_change_is_accepted_and_counted(body: str, text: str, changes: int) -> None:
    assert text_of(body) == text
    assert besides_of(body).get("changes", 0) == changes


def test_changed_rows_and_cells_of_a_table_are_accepted() -> None:
    body = table(
        row(cell("Jam"), cell("Acara"), cell("Lama", properties=f"<w:cellDel {BY}/>")),
        row(cell("8"), cell("Pembukaan"), properties=f"<w:ins {BY}/>"),
        row(cell("9"), cell("Dihapus"), properties=f"<w:del {BY}/>"),
    )
    assert text_of(body) == "Jam | Acara\n8 | Pembukaan"
    assert besides_of(body) == {"changes": 3}


def test_changes_in_different_paragraphs_count_each() -> None:
    body = p("Satu ", ins(r("a"))) + p(ins(r("b")), " dua") + p("tiga ", gone("c"))
    assert besides_of(body) == {"changes": 3}
