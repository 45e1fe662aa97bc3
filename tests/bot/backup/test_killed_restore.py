"""A restore killed at any seam leaves the old installation or the new one; the next one heals."""

import asyncio
import shutil
from asyncio.subprocess import PIPE, Process
from pathlib import Path

from bot.backup.making import make
from bot.files.evidence_folder import EvidenceFolder
from storage.database.connect import open_database
from storage.database.unit import Database
from storage.office.journal_check import verify
from storage.office.stored_files import stored_files
from tests.bot.backup.conftest import settings_of
from tests.bot.backup.dying_restore import KILLED
from tests.bot.backup.restarting import quiet
from tests.process import started
from tests.upgrade.database import rows
from tests.world import PICTURE, World, opened

CASES = "SELECT number FROM cases ORDER BY id"
SAVED, LIVED = "G-2026-0001", "G-2026-0002"
EVERY_ON_POSTGRESQL = 3
"""Each so many-th seam: a restore into a server takes longer."""


async def test_it_leaves_the_old_or_the_new_and_never_half(
    database_url: str, tmp_path: Path
) -> None:
    folder, archive = tmp_path / "office", tmp_path / "backup.tar"
    folder.mkdir()
    async with opened(database_url, folder) as office:
        await _files(office, "internet putus sejak pagi")
        settings = settings_of(database_url, folder)
        await asyncio.to_thread(make, settings, archive, office.clock(), quiet)
        await _files(office, "printer rusak di ruang arsip")
    path = Path(database_url.removeprefix("sqlite:///"))
    keeps = database_url.startswith("sqlite")
    if keeps:
        shutil.copy(path, tmp_path / "lived.db")
    point, ends, died = 1, set(), True
    program = ("-m", "tests.bot.backup.dying_restore", database_url, folder, archive)
    async with started(*program, stdin=PIPE, stdout=PIPE) as restores:
        while died:
            died = await _died(restores, point)
            numbers = [row["number"] for row in await rows(database_url, CASES)]
            assert numbers in ([SAVED], [SAVED, LIVED]), point
            ends.add(len(numbers))
            await _is_whole(database_url, folder)
            if keeps and died:
                for left in path.parent.glob(f"{path.name}-*"):
                    left.unlink()
                shutil.copy(tmp_path / "lived.db", path)
            point += 1 if keeps else EVERY_ON_POSTGRESQL
    assert point > EVERY_ON_POSTGRESQL
    assert 1 in ends
    assert [row["number"] for row in await rows(database_url, CASES)] == [SAVED]
    assert not [each for each in folder.iterdir() if each.name.startswith(".half")]


async def _files(office: World, fault: str) -> None:
    reporter = await office.official(f"Contoh {fault[:8]}", "staff")
    await reporter.sends_photo(PICTURE, caption=fault)
    await reporter.presses("Kirim")
    reporter.sees("kami terima")


async def _died(restores: Process, point: int) -> bool:
    """Whether a restore died at this seam; otherwise it came to its end."""
    assert restores.stdin is not None
    assert restores.stdout is not None
    restores.stdin.write(f"{point}\n".encode())
    code = int(await restores.stdout.readline())
    assert code in (0, KILLED)
    return code == KILLED


async def _is_whole(url: str, folder: Path) -> None:
    """The journal is whole, and each file on record is there."""
    database: Database = await open_database(url)
    try:
        assert (await verify(database, None))[1] == []
        evidence = EvidenceFolder(folder / "evidence")
        for each in await stored_files(database):
            assert await evidence.read(each.sha256)
    finally:
        await database.close()
