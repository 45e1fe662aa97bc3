"""Evidence past its retention: nothing goes before the archivist has signed that very list."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.runtime.checkpoint_key import read_key
from storage.database.statement import Statement
from storage.database.tables import cases, evidence
from storage.office.journal_check import inspect
from tests.bot.cli.conftest import Command
from tests.bot.cli.records.test_case_file import of_office
from tests.conversations.reports.stories import finish
from tests.pdf import pdf_text
from tests.world import Someone, World

__all__ = ["of_office"]
CHANGED = Statement(update(evidence).values(sha256="0" * 64))
YEARS = 6 * 366 * 86_400_000
EARLIER = Statement(update(cases).values(closed_at=cases.c.closed_at - YEARS))


@pytest.fixture
async def old(
    of_office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> World:
    """A case with a picture, closed six years ago, in an office that keeps evidence for five."""
    await reporter.sends_photo(caption="wifi mati dari tadi pagi di ruang depan")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await finish(technician)
    await reporter.presses("Sudah normal")
    await ict_head.presses("Terima")
    _keep_five_years(tmp_path / "office.toml")
    async with of_office.app.database.unit() as unit:
        await unit.run(EARLIER)
    offset = (of_office.clock.at - datetime.now(UTC)).total_seconds()
    # A command's clock goes on while the office's stands, and must not overtake it.
    monkeypatch.setenv("SIGAP_CLOCK_OFFSET", str(int(offset) - 3600))
    return of_office


def _keep_five_years(file: Path) -> None:
    file.write_text(file.read_text().replace("# gangguan = 5", "gangguan = 5"))


async def _evidence(office: World) -> list[tuple[str, str | None]]:
    return [(each.state, each.sha256) for each in await office.evidence()]


def _on_disk(folder: Path, sha256: str) -> bool:
    return any(folder.rglob(sha256))


async def _until_asked(office: World, archivist: Someone) -> None:
    """Something else may have begun to send what the command left, and not be done yet."""
    while not any("Tanda tangani" in message.labels for message in archivist.chat):
        await office.settle()


async def test_the_signed_list_is_disposed_of_with_minutes(
    old: World, sigap: Command, technician: Someone, tmp_path: Path
) -> None:
    archivist = await old.official("Contoh Arsiparis", "staff")
    [(_, sha256)] = await _evidence(old)
    assert sha256 is not None
    said = await sigap("retention", "--dry-run")
    assert "gangguan: 1 files of 1 cases closed before" in said.out
    assert "Nothing was changed." in said.out
    said = await sigap("retention", "--propose")
    assert (said.code, "Nobody is the archivist" in said.err) == (2, True)
    assert (await sigap("retention", "--archivist", "Contoh Arsiparis")).code == 0
    said = await sigap("retention", "--carry-out", "ba.pdf")
    assert (said.code, "No list is signed" in said.err) == (2, True)
    assert (await sigap("retention", "--propose")).code == 0
    await _until_asked(old, archivist)
    archivist.sees("Bukti yang melewati masa simpannya", "1 berkas dari 1 laporan")
    await technician.presses_data(await archivist.offers("Tanda tangani"))
    assert (await sigap("retention", "--carry-out", "ba.pdf")).code == 2
    await archivist.presses("Tanda tangani")
    archivist.sees("sudah ditandatangani")
    said = await sigap("retention", "--carry-out", "none/ba.pdf")
    assert (said.code, said.err) == (2, "none/ba.pdf: No such file or directory\n")
    assert await _evidence(old) != [("disposed", sha256)]
    said = await sigap("retention", "--carry-out", "ba.pdf")
    assert (said.code, said.err) == (0, ""), said
    assert await _evidence(old) == [("disposed", sha256)]
    assert not _on_disk(tmp_path / "evidence", sha256)
    minutes = pdf_text(Path("ba.pdf"))
    assert "BERITA ACARA PEMUSNAHAN BUKTI" in minutes
    assert "G-2026-0001" in minutes
    assert (await inspect(old.app.database, read_key(tmp_path))).troubles == []
    said = await sigap("retention", "--carry-out", "ba2.pdf")
    assert (said.code, "No list is signed" in said.err) == (2, True)


async def test_a_list_that_changed_after_it_was_signed_is_not_carried_out(
    old: World, sigap: Command
) -> None:
    archivist = await old.official("Contoh Arsiparis", "staff")
    await sigap("retention", "--archivist", "Contoh Arsiparis")
    assert (await sigap("retention", "--propose")).code == 0
    await _until_asked(old, archivist)
    await archivist.presses("Tanda tangani")
    async with old.app.database.unit() as unit:
        await unit.run(CHANGED)
    said = await sigap("retention", "--carry-out", "ba.pdf")
    assert (said.code, "not what was signed any more" in said.err) == (2, True)


async def test_without_a_word_in_the_file_all_is_kept(of_office: World, sigap: Command) -> None:
    said = await sigap("retention", "--dry-run")
    assert (said.code, "keeps all evidence for good" in said.out) == (0, True)
    assert (await sigap("retention")).code == 2
