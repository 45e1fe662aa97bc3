"""Backups by schedule: made while the office works, rotated, sent on; failures are told."""

import shlex
import sys
from pathlib import Path

from bot.backup.archive import read_archive
from bot.scheduling.backup_jobs import rotate
from tests.bot.backup.restarting import quiet
from tests.world import Someone, World, opened

COPY = "import shutil, sys; shutil.copy(sys.argv[2], sys.argv[1])"


def _archives(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def _greeted(world: World) -> Someone:
    admin = await world.official("Contoh Admin", "admin")
    await admin.says("/start")
    return admin


async def test_a_backup_is_made_at_the_start_and_each_day_and_sent_on(
    database_url: str, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    sent = tmp_path / "sent.tar"
    command = shlex.join([sys.executable, "-c", COPY, str(sent)])
    settings = {"backup_folder": str(there), "backup_command": command, "backup_keep": 2}
    async with opened(database_url, tmp_path, **settings) as world:
        await world.settle()
        assert _archives(there) == ["sigap-20261122T231500Z.tar"]
        assert read_archive(sent, None, quiet).schema
        await world.moves_on(hours=23)
        assert len(_archives(there)) == 1
        for _ in range(3):
            await world.moves_on(hours=25)
        assert len(_archives(there)) == 2
        assert _archives(there)[-1] > "sigap-20261125"


async def test_a_backup_that_fails_is_told_to_the_admin(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    settings = {"backup_folder": str(tmp_path / "file" / "in it")}
    async with opened(database_url, tmp_path, **settings) as world:
        await world.settle()
        admin = await _greeted(world)
        await world.moves_on(hours=25)
        await world.settle()  # the news came from work in the background
        admin.sees("Cadangan terjadwal gagal dibuat", "Not a directory")


async def test_a_command_that_fails_is_told_in_its_own_words(
    database_url: str, tmp_path: Path
) -> None:
    said = shlex.join([sys.executable, "-c", "raise SystemExit('no route to the NAS')"])
    settings = {"backup_folder": str(tmp_path / "there"), "backup_command": said}
    async with opened(database_url, tmp_path, **settings) as world:
        admin = await _greeted(world)
        await world.moves_on(hours=25)
        await world.settle()  # the news came from work in the background
        admin.sees("no route to the NAS")


async def test_a_command_that_is_missing_is_named(database_url: str, tmp_path: Path) -> None:
    settings = {"backup_folder": str(tmp_path / "there"), "backup_command": "send-to-nas --all"}
    async with opened(database_url, tmp_path, **settings) as world:
        admin = await _greeted(world)
        await world.moves_on(hours=25)
        await world.settle()  # the news came from work in the background
        admin.sees("send-to-nas: No such file or directory")


def test_only_the_newest_are_kept_and_nothing_else_is_removed(tmp_path: Path) -> None:
    names = [f"sigap-2026112{day}T000000Z.tar.age" for day in range(5)]
    for name in (*names, "sigap-notes.txt", "other.tar"):
        (tmp_path / name).touch()
    rotate(tmp_path, 2)
    assert _archives(tmp_path) == sorted([*names[3:], "sigap-notes.txt", "other.tar"])
