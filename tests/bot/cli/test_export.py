"""python -m bot export analysis: the register of faults as .xlsx and CSV."""

import io
from pathlib import Path

import openpyxl
import pytest

from storage.database.unit import Database
from tests.bot.cli.conftest import Command
from tests.conversations.reports.stories import approved
from tests.world import Someone, World

EXPORT = ("export", "analysis")


async def test_a_repaired_fault_is_a_row(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    database_url: str,
    sigap: Command,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("SIGAP_DATABASE_URL", database_url)
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_on(minutes=40)
    await technician.presses("Selesai")
    for answer in ("Kabel putus", "Kabel diganti"):
        await technician.says(answer)
    await technician.presses("Lewati")
    said = await sigap(*EXPORT)
    stated, head, row = said.out.splitlines()
    assert stated == "sep=;"
    assert head.startswith('"Nomor";"Masuk";"Ditutup";"Jenis";"Rincian jenis";"Unit atau lokasi"')
    assert row.startswith('"G-2026-0001";"2026-11-23 08:15";"";"Jaringan/internet";"WiFi";')
    assert row.endswith(';"Kabel putus";"Kabel diganti";"Internal";40;"";0;""')
    target = tmp_path / "analisis.csv"
    assert "1 rows written" in (await sigap(*EXPORT, target)).out
    assert target.read_bytes().startswith(b'\xef\xbb\xbfsep=;\r\n"Nomor"')
    book = tmp_path / "Analisis.XLSX"
    assert "1 rows written" in (await sigap(*EXPORT, book)).out
    page = openpyxl.load_workbook(io.BytesIO(book.read_bytes())).active
    assert page.title == "Laporan Analisis Gangguan"
    number, opened, closed, *_, minutes, _, recurrences, _ = (cell.value for cell in page[2])
    assert (number, f"{opened:%Y-%m-%d %H:%M}", closed) == (
        "G-2026-0001",
        "2026-11-23 08:15",
        None,
    )
    assert (minutes, recurrences) == (40, 0)
    again = await sigap(*EXPORT, target)
    assert (again.code, "never overwrites" in again.err) == (2, True)


async def test_no_faults_give_the_head_alone(office_database: Database, sigap: Command) -> None:
    said = await sigap(*EXPORT)
    assert (said.code, len(said.out.splitlines())) == (0, 2)


async def test_without_a_database_there_is_nothing_to_export(sigap: Command) -> None:
    said = await sigap(*EXPORT)
    assert (said.code, "No database at" in said.err) == (2, True)


async def test_a_folder_that_is_not_there_is_told(
    office_database: Database, sigap: Command, tmp_path: Path
) -> None:
    said = await sigap(*EXPORT, tmp_path / "nowhere" / "x.csv")
    assert said.code == 2
    assert "Traceback" not in said.err
