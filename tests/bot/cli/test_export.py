"""python -m bot export: a register for a period, as .xlsx, .csv and .pdf; and what is refused."""

import io
import sqlite3
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from storage.database.schema import sqlite_path
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
    on_database: str,
    sigap: Command,
    tmp_path: Path,
) -> None:
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


@pytest.mark.parametrize("name", ["x.xlsx", "x.csv", "x.pdf"])
async def test_a_folder_that_is_not_there_is_told(
    office_database: Database, sigap: Command, tmp_path: Path, name: str
) -> None:
    said = await sigap(*EXPORT, tmp_path / "none" / name)
    assert (said.code, said.err) == (2, f"{tmp_path}/none/{name}: No such file or directory\n")


async def test_no_faults_give_the_head_alone(office_database: Database, sigap: Command) -> None:
    said = await sigap(*EXPORT)
    assert (said.code, len(said.out.splitlines())) == (0, 2)


async def test_without_a_database_there_is_nothing_to_export(sigap: Command) -> None:
    said = await sigap(*EXPORT)
    assert (said.code, "No database at" in said.err) == (2, True)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "Which register? There are:\n  gangguan        faults"),
        (("buku-besar",), "No register is called buku-besar. There are:"),
        (("tamu", "x.docx"), "x.docx: the name ends in .xlsx, .csv or .pdf."),
        (("tamu", "--from", "2026-11-31"), "--from 2026-11-31: no such day"),
        (("tamu", "--to", "2026-11-30"), "--to needs --from"),
        (("tamu", "--from", "2026-11-30", "--to", "2026-11-01"), "--to lies before --from"),
        (("tamu", "--from", "1926-01-01", "--to", "2026-01-01"), "at most 366 days"),
        (("tamu", "--from", "9999-01-01", "--to", "9999-12-31"), "more than a year ahead"),
        (("tamu", "--period", "entah kapan"), "not understood"),
        (("tamu", "--period", "bulan ini", "--from", "2026-11-01"), "either --period, or"),
    ],
)
async def test_what_cannot_be_exported_is_told(
    office_database: Database, sigap: Command, words: tuple[str, ...], told: str
) -> None:
    said = await sigap("export", *words)
    assert (said.code, said.out) == (2, "")
    assert told in said.err


@pytest.mark.parametrize("name", ["gangguan", "Laporan Gangguan", "faults", "daftar-gangguan"])
async def test_a_register_is_called_in_both_languages(
    office_database: Database, sigap: Command, name: str
) -> None:
    said = await sigap("export", name, "--period", "bulan lalu")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith('sep=;\r\n"Nomor";"Masuk";"Pelapor"')


async def test_an_empty_period_is_nihil_on_paper_too(
    office_database: Database, sigap: Command, tmp_path: Path
) -> None:
    target = tmp_path / "tamu.pdf"
    said = await sigap("export", "tamu", target, "--from", "01-10-2026", "--to", "31/10/2026")
    assert said.out == f"Nihil: 0 rows of October 2026 written to {target}.\n"
    assert target.read_bytes().startswith(b"%PDF")
    assert not [*tmp_path.glob(".tamu*")]  # noqa: ASYNC240


async def test_a_locked_database_is_told_and_leaves_no_file(
    on_database: str, office_database: Database, sigap: Command, tmp_path: Path
) -> None:
    path = sqlite_path(on_database)
    if path is None:
        return
    await office_database.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode=EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        said = await sigap("export", "tamu", tmp_path / "tamu.xlsx")
        holder.execute("ROLLBACK")
    assert said.code == 2
    assert "locked" in said.err
    assert "Traceback" not in said.err
    assert not [*tmp_path.glob("*tamu*")]  # noqa: ASYNC240
