"""Every register as .xlsx, .csv and .pdf: typed cells, no formula, the rows of its period."""

import asyncio
import csv
import io
import shutil
import subprocess
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from bot.registers import paper
from bot.registers.every import FORMS
from bot.registers.writing import KINDS, Order, write_register
from flows.registers.registers import REGISTERS
from flows.worktime.period import Days
from tests.bot.registers.filled import filled
from tests.world import Someone, World

NOVEMBER = Days(date(2026, 11, 1), date(2026, 11, 30))
OCTOBER = Days(date(2026, 10, 1), date(2026, 10, 31))
COUNTS = {
    "gangguan": 1,
    "analisis": 1,
    "kondisi-web": 2,
    "surat-tugas": 1,
    "arsip-link": 2,
    "jadwal-promosi": 1,
    "tamu": 2,
    "konten": 1,
}
SOFFICE = shutil.which("soffice")
HAS_CALC = SOFFICE is not None and Path(SOFFICE).resolve().with_name("libsclo.so").exists()


@pytest.fixture
async def busy(office: World, reporter: Someone, ict_head: Someone, technician: Someone) -> World:
    await filled(office, reporter, ict_head, technician)
    return office


async def written(world: World, folder: Path, kind: str, days: Days | None) -> Mapping[str, int]:
    """Rows by register, each written to a file called as it is."""
    office = world.app.office_file.office
    return {
        name: await write_register(
            world.app.database,
            office,
            Order(register=name, days=days, kind=kind, now=world.clock()),
            folder / f"{name}{kind}",
        )
        for name in FORMS
    }


def test_the_list_and_the_files_have_the_same_registers() -> None:
    assert [each.name for each in REGISTERS] == [*FORMS]


async def test_each_has_the_rows_of_its_period_and_no_formula_in_any_form(
    busy: World, tmp_path: Path
) -> None:
    for kind in KINDS:
        assert await written(busy, tmp_path, kind, NOVEMBER) == COUNTS
    for name, count in COUNTS.items():
        _typed(tmp_path / f"{name}.xlsx", count)
        _harmless(tmp_path / f"{name}.csv", count)
        _across(tmp_path / f"{name}.pdf")
    text = text_of(tmp_path / "gangguan.pdf")
    for words in ("LAPORAN GANGGUAN", "Masa November 2026 · 1 baris", "G-2026-0001"):
        assert words in text
    assert "Contoh Tamu Dua" in text_of(tmp_path / "tamu.pdf")
    if HAS_CALC:
        await asyncio.to_thread(_opened_by_libreoffice, tmp_path)


async def test_a_period_without_anything_is_a_head_and_a_page_that_says_nihil(
    office: World, tmp_path: Path
) -> None:
    nothing = dict.fromkeys(COUNTS, 0)
    assert await written(office, tmp_path, ".csv", OCTOBER) == nothing
    assert await written(office, tmp_path, ".pdf", OCTOBER) == nothing
    for name in COUNTS:
        assert len((tmp_path / f"{name}.csv").read_text(encoding="utf-8-sig").splitlines()) == 2
        text = text_of(tmp_path / f"{name}.pdf")
        for words in ("NIHIL", "Masa Oktober 2026", "DINAS KOMUNIKASI DAN INFORMATIKA"):
            assert words in text


async def test_a_long_one_is_printed_whole_in_parts_that_say_so(
    busy: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "PART", 1)
    order = Order(register="tamu", days=NOVEMBER, kind=".pdf", now=busy.clock())
    target = tmp_path / "tamu.pdf"
    office = busy.app.office_file.office
    assert await write_register(busy.app.database, office, order, target) == 2
    text = text_of(target)
    for words in ("2 baris · baris 2–2", "bagian 2 dari 2 · halaman 2", "Tamu Dua"):
        assert words in text
    assert text.count("DINAS KOMUNIKASI DAN INFORMATIKA") == 1
    _across(target)
    monkeypatch.setattr(paper, "MOST", 1)
    with pytest.raises(paper.TooMuchPaper):
        await write_register(busy.app.database, office, order, target)


def _typed(path: Path, count: int) -> None:
    page = openpyxl.load_workbook(path).active
    assert page is not None
    head, *rows = page.iter_rows()
    assert len(rows) == count
    assert all(cell.value for cell in head)
    cells = [cell for row in rows for cell in row if cell.value is not None]
    assert all(cell.data_type in ("s", "n", "d") for cell in cells), path
    assert any(isinstance(cell.value, datetime) for cell in cells), path
    assert page.freeze_panes == "A2"


def _harmless(path: Path, count: int) -> None:
    stated, _, text = path.read_bytes().decode("utf-8-sig").partition("\r\n")
    assert stated == "sep=;"
    rows = [*csv.reader(io.StringIO(text, newline=""), delimiter=";")]
    assert len(rows) == 1 + count
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def _across(path: Path) -> None:
    with pypdfium2.PdfDocument(path) as document:
        width, height = document[0].get_size()
    assert (round(width), round(height)) == (842, 595)


def _opened_by_libreoffice(folder: Path) -> None:
    """What LibreOffice reads has no formula, whatever people typed."""
    out = folder / "opened"
    for kind in ("xlsx", "csv"):
        subprocess.run(
            [
                str(SOFFICE),
                f"-env:UserInstallation=file://{folder}/profile",
                *("--headless", "--convert-to", "fods", "--outdir", str(out / kind)),
                *(str(folder / f"{name}.{kind}") for name in COUNTS),
            ],
            check=True,
            capture_output=True,
            timeout=300,
        )
        for name in COUNTS:
            assert "table:formula" not in (out / kind / f"{name}.fods").read_text("utf-8"), name
        assert "=HYPERLINK(A1)" in (out / kind / "gangguan.fods").read_text("utf-8")


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
