"""The drawn SOP on paper and as a picture."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from bot.config.office_file import procedure_texts
from bot.documents.flowchart import pdf, png
from bot.documents.flowchart.chart import chart_of
from bot.documents.flowchart.drawing import Shape
from bot.documents.flowchart.layout import printed_pages
from bot.documents.flowchart.pages import SHEETS
from flows.sop.loader import load_all
from flows.sop.procedure import Procedure
from tests.pdf import pdf_pages

SOPS = {each.id: each for each in load_all(procedure_texts())}


def pages(procedure: Procedure, paper: str = "a4") -> list[str]:
    return pdf_pages(pdf(procedure, unit="Dinas Contoh", paper=paper))


@pytest.mark.parametrize(("name", "count"), [("gangguan", 2), ("promosi", 1), ("konten", 2)])
def test_each_sop_has_as_many_pages_as_it_needs_and_each_has_the_heads(
    name: str, count: int
) -> None:
    found = pages(SOPS[name])
    assert len(found) == count
    for number, text in enumerate(found, 1):
        assert "Mutu Baku" in text
        assert count == 1 or f"Halaman {number} dari {count}" in text
    assert "Dinas Contoh" in found[0]
    assert "Nomor SOP (belum diisi)" in found[0]


@pytest.mark.parametrize(("paper", "size"), [("a4", (297, 210)), ("f4", (330, 215))])
def test_the_paper_lies_on_its_side_and_is_what_the_setting_says(
    paper: str, size: tuple[int, int]
) -> None:
    reader = PdfReader(io.BytesIO(pdf(SOPS["gangguan"], paper=paper)))
    for page in reader.pages:
        assert tuple(round(float(side) / 72 * 25.4) for side in page.mediabox[2:]) == size


def test_what_goes_over_to_another_page_has_a_connector_with_the_same_letter_there() -> None:
    chart = chart_of(SOPS["gangguan"], "id", frozenset(), "")
    first, second = (
        {symbol.text for symbol in page.symbols if symbol.shape is Shape.CONNECTOR}
        for page in printed_pages(chart, "id", SHEETS["a4"])
    )
    assert first == second
    assert sorted(first) == list("ABCDEFG")


def fonts(resources: Any) -> set[str]:
    """Fonts of a page and of the drawing on it."""
    found = {str(font["/BaseFont"]) for font in map(_got, resources.get("/Font", {}).values())}
    for inner in map(_got, resources.get("/XObject", {}).values()):
        found |= fonts(_got(inner.get("/Resources", {})))
    return found


def _got(thing: Any) -> Any:
    return thing.get_object() if hasattr(thing, "get_object") else thing


def test_the_text_can_be_searched_and_its_fonts_are_those_of_the_tree() -> None:
    page = PdfReader(io.BytesIO(pdf(SOPS["gangguan"]))).pages[0]
    assert "Melakukan perbaikan" in page.extract_text()
    found = fonts(_got(page["/Resources"]))
    assert found
    assert all("LiberationSans" in font for font in found)


def test_the_same_sop_gives_the_same_bytes() -> None:
    assert pdf(SOPS["promosi"]) == pdf(SOPS["promosi"])
    assert png(SOPS["promosi"]) == png(SOPS["promosi"])


def test_an_sop_from_before_computers_is_drawn_too() -> None:
    assert pages(replace(SOPS["promosi"], date=date(1945, 8, 17)))


def test_the_picture_is_wide_enough_to_be_read_and_white_behind() -> None:
    with Image.open(io.BytesIO(png(SOPS["konten"], "en", {"design"}))) as picture:
        assert picture.width > 1600
        assert picture.getpixel((2, 2)) == (255, 255, 255)
