"""The restore drill: an office saved while it runs, and brought back on an empty machine."""

import asyncio
from pathlib import Path

import pytest

from bot.backup.making import make
from bot.backup.restoring import Living, Wish, restore
from bot.backup.sealing import WrongKey, new_key
from bot.files.evidence_folder import EvidenceFolder
from storage.database.one_file import InUse
from storage.office.journal_check import verify
from tests.bot.backup.conftest import settings_of
from tests.upgrade.database import rows
from tests.world import PICTURE, Someone, World, opened

NUMBER = "G-2026-0001"
FILES = "SELECT sha256 FROM evidence WHERE sha256 IS NOT NULL UNION SELECT sha256 FROM letters"
TABLES = ("people", "cases", "step_runs", "evidence", "letters", "contacts", "counters")


def quiet(_: str) -> None:
    """Nobody reads how far it is."""


@pytest.fixture
async def issued(office: World, reporter: Someone, ict_head: Someone, technician: Someone) -> None:
    """A case with a picture and a letter."""
    await reporter.sends_photo(PICTURE, caption="internet putus sejak pagi")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    technician.sees(NUMBER)


@pytest.mark.usefixtures("issued")
async def test_a_running_office_is_saved_and_brought_back_whole(
    office: World, database_url: str, elsewhere: str, tmp_path: Path
) -> None:
    archive, folder = tmp_path / "backup.tar", tmp_path / "elsewhere"
    office.clock.at = office.clock.at.replace(hour=23)
    await asyncio.to_thread(
        make, settings_of(database_url, tmp_path), archive, office.clock(), quiet
    )
    assert archive.stat().st_mode & 0o777 == 0o600
    settings = settings_of(elsewhere, folder)
    wish = Wish(source=archive, moved=True)
    await asyncio.to_thread(restore, settings, wish, office.clock(), quiet)
    for table in TABLES:
        asked = f"SELECT * FROM {table} ORDER BY 1, 2"
        assert await rows(elsewhere, asked) == await rows(database_url, asked)
    evidence = EvidenceFolder(folder / "evidence")
    for row in await rows(elsewhere, FILES):
        assert await evidence.read(row["sha256"])
    async with opened(elsewhere, folder) as again:
        guest = again.stranger("Contoh Tamu")
        await guest.says("/start")
        assert guest.count
        await guest.sends_photo(PICTURE, caption="printer rusak di ruang arsip")
        assert (await verify(again.app.database, None))[1] == []
    assert not [path for path in folder.iterdir() if path.name.startswith(".half")]


@pytest.mark.usefixtures("issued")
async def test_a_sealed_backup_is_opened_with_its_key_alone(
    office: World, database_url: str, tmp_path: Path
) -> None:
    public = new_key(tmp_path / "key.txt")
    new_key(tmp_path / "other.txt")
    settings = settings_of(database_url, tmp_path, backup_recipient=public)
    archive = tmp_path / "backup.tar.age"
    await asyncio.to_thread(make, settings, archive, office.clock(), quiet)
    assert b"sigap" not in archive.read_bytes()
    there = settings_of(f"sqlite:///{tmp_path / 'there' / 'sigap.db'}", tmp_path / "there")
    for key in (None, tmp_path / "other.txt", archive):
        with pytest.raises(WrongKey):
            await asyncio.to_thread(
                restore, there, Wish(source=archive, key_file=key), office.clock(), quiet
            )
    assert not (tmp_path / "there" / "sigap.db").exists()
    wish = Wish(source=archive, key_file=tmp_path / "key.txt")
    restored = await asyncio.to_thread(restore, there, wish, office.clock(), quiet)
    assert restored.unpacked.troubles == []


@pytest.mark.usefixtures("issued")
async def test_a_living_office_is_replaced_only_if_that_is_said_and_nobody_runs(
    office: World, database_url: str, tmp_path: Path
) -> None:
    archive = tmp_path / "backup.tar"
    settings = settings_of(database_url, tmp_path)
    await asyncio.to_thread(make, settings, archive, office.clock(), quiet)
    before = await rows(database_url, "SELECT * FROM journal ORDER BY id")
    with pytest.raises(Living):
        await asyncio.to_thread(restore, settings, Wish(source=archive), office.clock(), quiet)
    assert await office.app.database.lead()
    with pytest.raises(InUse):
        await asyncio.to_thread(
            restore, settings, Wish(source=archive, replace=True), office.clock(), quiet
        )
    assert await rows(database_url, "SELECT * FROM journal ORDER BY id") == before
