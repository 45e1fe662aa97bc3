"""Signed checkpoints reach the admin's chat, from where they are pasted back."""

from pathlib import Path

from bot.runtime.checkpoint_key import NAME, make_key, read_key
from bot.scheduling.checkpoint_jobs import CheckpointJobs
from storage.office.journal_check import inspect
from storage.office.kept_checkpoint import read_kept
from tests.conversations.reports.stories import report
from tests.world import Someone, World, opened


async def test_the_admin_is_given_one_a_day_which_vouches_for_the_record(
    office: World, reporter: Someone, ict_head: Someone, admin: Someone, tmp_path: Path
) -> None:
    await report(reporter)
    await office.moves_on(hours=1)
    admin.sees_last("Titik periksa riwayat ke-1")
    await ict_head.presses("Setujui")
    await office.moves_on(hours=1)
    admin.sees_not("riwayat ke-2")
    kept = read_kept("\n".join(message.words for message in admin.chat))
    found = await inspect(office.app.database, read_key(tmp_path), kept)
    assert ([each.number for each in kept], found.troubles, found.notes) == ([1], [], [])


async def test_each_hour_is_appended_to_the_file_of_the_settings(
    database_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "kept"
    async with opened(database_url, tmp_path, checkpoint_file=str(file)) as office:
        for name in ("Contoh Pelapor", "Contoh Pelapor Dua"):
            await report(await office.official(name, "staff"))
            await office.moves_on(hours=1)
        kept = read_kept(file.read_text())
        assert [each.number for each in kept] == [1, 2]
        assert all(each.heads for each in kept)
        assert (await inspect(office.app.database, read_key(tmp_path), kept)).troubles == []


async def test_a_file_that_cannot_be_written_stops_nothing(
    database_url: str, tmp_path: Path
) -> None:
    async with opened(database_url, tmp_path, checkpoint_file="/proc/none") as office:
        admin = await office.official("Contoh Admin", "admin")
        await report(await office.official("Contoh Pelapor", "staff"))
        await office.moves_on(hours=1)
        admin.sees_last("Titik periksa riwayat ke-1")


async def test_a_new_key_is_told_to_the_admin_once(
    office: World, reporter: Someone, admin: Someone, tmp_path: Path
) -> None:
    await report(reporter)
    await office.moves_on(hours=1)
    (tmp_path / NAME).unlink()
    for _ in range(2):
        jobs = CheckpointJobs(office.app.rounds._works, make_key(tmp_path), None)
        await jobs.begin(office.app.ticker)
    await office.settle()
    admin.sees_last("Kunci titik periksa yang lama tidak ada lagi")
    assert sum("Kunci titik periksa" in message.words for message in admin.chat) == 1
    await office.moves_on(hours=1)
    assert (await inspect(office.app.database, read_key(tmp_path))).troubles == []
