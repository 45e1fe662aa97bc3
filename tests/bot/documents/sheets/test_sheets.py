"""Registers as .xlsx and CSV, opened by other readers: text is text, nothing is ever run."""

import csv
import io
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.sheets.delimited import csv_text
from bot.documents.sheets.sheet import LONGEST, Cell, Sheet, cell_text
from bot.documents.sheets.workbook import xlsx_file
from bot.reading.spreadsheet.lists import read_lists

AT = datetime(2026, 11, 28, 10, tzinfo=UTC)
NIP = "198609262015051001"
TEXTS = [
    *("=1+1", "+62812", "-1", "@SUM(A1)", "wifi mati;=1+1", 'dia bilang "=1+1"', "＝1+1"),
    *(NIP, "081234567890", "6281234567890", "1-2", "3/4", "10.30", "1E5", "50%"),
    *("https://contoh.invalid/" + "a" * 3000, "mailto:a@contoh.invalid", "{=1+1}", "TRUE"),
    *("<r>&</r>", "<r><t>tebal</t></r>", "_x0041_", "a & b < c", "baris\nkedua", "'kutip"),
    *("مرحبا", "😀", "Renée"),
]


def sheet(*cells: Cell) -> Sheet:
    return Sheet(name="Daftar", columns=["Satu"], rows=[[cell] for cell in cells])


def page(made: bytes) -> Worksheet:
    found = openpyxl.load_workbook(io.BytesIO(made)).active
    assert isinstance(found, Worksheet)
    return found


@pytest.mark.parametrize("text", TEXTS)
def test_text_is_text_in_a_workbook_and_no_formula(text: str) -> None:
    made = xlsx_file(sheet(text), AT)
    cell = page(made)["A2"]
    assert (cell.data_type, cell.hyperlink, cell.number_format) == ("s", None, "@")
    assert cell.value.replace("\N{WORD JOINER}", "").replace("_x005F_", "_") == text
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        written = etree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
        assert etree.QName(written).localname == "worksheet"
    assert not [each for each in written.iter() if etree.QName(each).localname == "f"]


@pytest.mark.parametrize("text", TEXTS)
def test_text_stays_one_harmless_cell_in_csv(text: str) -> None:
    stated, _, rest = csv_text(sheet(text)).partition("\r\n")
    assert stated == "sep=;"
    _, (cell,) = csv.reader(io.StringIO(rest, newline=""), delimiter=";")
    assert cell.removeprefix("'").replace("\N{WORD JOINER}", "") == text.removeprefix("'")
    assert not cell.startswith(("=", "+", "-", "@", "＝"))
    assert not cell.replace(".", "").replace(",", "").isdecimal()


def test_numbers_and_times_are_typed() -> None:
    when = datetime.fromisoformat("2026-11-23 08:15")
    cells: list[Cell] = [40, 1.5, when, date(2026, 11, 24), None, ""]
    found = [row[0] for row in page(xlsx_file(sheet(*cells), AT)).iter_rows(min_row=2)]
    assert [cell.value for cell in found[:3]] == [40, 1.5, when]
    assert found[3].value == datetime.fromisoformat("2026-11-24")
    assert [cell.data_type for cell in found[:4]] == ["n", "n", "d", "d"]
    assert csv_text(sheet(*cells)).split("\r\n")[2:8] == [
        *("40", '"1,5"', '"2026-11-23 08:15"', '"2026-11-24"', '""', '""')
    ]


def test_the_head_stays_in_sight_and_columns_can_be_filtered() -> None:
    made = page(xlsx_file(sheet("a", "b"), AT))
    assert (made.title, made.freeze_panes, made.auto_filter.ref) == ("Daftar", "A2", "A1:A3")
    assert made["A1"].value == "Satu"


def test_a_register_without_rows_is_its_head() -> None:
    assert [cell.value for cell in page(xlsx_file(sheet(), AT))[1]] == ["Satu"]
    assert csv_text(sheet()) == 'sep=;\r\n"Satu"\r\n'


def test_a_name_that_no_sheet_may_have_is_shortened() -> None:
    named = Sheet(name="Daftar [1/2]: semua laporan gangguan tahun ini", columns=["a"], rows=[])
    assert page(xlsx_file(named, AT)).title == "Daftar  1 2   semua laporan gan"


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert xlsx_file(sheet("a"), AT) == xlsx_file(sheet("a"), AT)


@pytest.mark.parametrize("sign", ["a", "😀"])
def test_text_longer_than_a_cell_says_that_it_was_cut(sign: str) -> None:
    kept = cell_text(sign * 40_000)
    assert kept.endswith("… (terpotong)")
    assert len(kept.encode("utf-16-le")) <= 2 * LONGEST
    assert page(xlsx_file(sheet(sign * 40_000), AT))["A2"].value == kept


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_is_kept_as_a_spreadsheet_reads_it(text: str) -> None:
    ((head, *rows),) = read_lists(xlsx_file(sheet(text, "akhir"), AT))
    assert head.cells == ["Satu"]
    assert [row.cells[0] for row in rows] == [*filter(None, [cell_text(text)]), "akhir"]


def test_an_export_can_be_read_back(tmp_path: Path) -> None:
    whole = Sheet(name="a", columns=["nip", "hp"], rows=[[NIP, "+6281234567890"]])
    for made in (xlsx_file(whole, AT), csv_text(whole).encode("utf-8-sig")):
        ((head, row),) = read_lists(made)
        assert [*head.cells] == ["nip", "hp"]
        assert [cell.removeprefix("'") for cell in row.cells] == [NIP, "+6281234567890"]
