"""An older backup put back: numbers go on, buttons of the lost days are void, people are told."""

import shutil
from pathlib import Path

import pytest

from storage.office.journal_check import verify
from tests.bot.backup.restarting import restored, saved
from tests.upgrade.database import rows
from tests.world import Someone, World

FIRST, LOST, NEXT = "G-2026-0001", "G-2026-0002", "G-2026-0003"
VOID = "dari sebelum pemulihan data"
OUTCOMES = "SELECT step, outcome FROM step_runs WHERE step = 'approve' ORDER BY id"


async def _reports(someone: Someone, words: str) -> None:
    await someone.says(words)
    await someone.presses("Kirim")


async def _somebody_reports(office: World, words: str) -> None:
    await _reports(await office.official(f"Contoh {words[:6].title()}", "staff"), words)


@pytest.fixture
async def unlucky(office: World) -> Someone:
    """Opens the case that is lost."""
    return await office.official("Contoh Pelapor Dua", "staff")


@pytest.fixture
async def older(
    office: World,
    reporter: Someone,
    unlucky: Someone,
    ict_head: Someone,
    technician: Someone,
    admin: Someone,
    tmp_path: Path,
) -> Path:
    """A backup with one unpressed card; a second case was opened after it."""
    await admin.says("/start")
    await _reports(reporter, "wifi di ruang rapat mati sejak pagi")
    archive = await saved(office, tmp_path / "older.tar")
    await office.moves_on(minutes=10)
    await _reports(unlucky, "printer di ruang arsip rusak total")
    ict_head.sees(LOST)
    return archive


async def test_an_old_card_never_decides_on_a_new_case(
    office: World, older: Path, ict_head: Someone
) -> None:
    lost = ict_head.message_with("printer")
    await office.moves_on(minutes=10)
    await restored(office, older)
    await _somebody_reports(office, "komputer di loket mati total")
    ict_head.message_with(NEXT)
    cases = "SELECT number, description FROM cases ORDER BY id"
    assert [row["number"] for row in await rows(office.app.settings.database, cases)] == [
        FIRST,
        NEXT,
    ]
    await ict_head.phone.presses_data(lost.data["Setujui"], lost.message_id)
    await office.settle()
    assert VOID in ict_head.toasts[-1]
    outcomes = await rows(office.app.settings.database, OUTCOMES)
    assert [row["outcome"] for row in outcomes] == [None, None]
    assert (await verify(office.app.database, None))[1] == []


async def test_old_cards_of_cases_that_the_backup_has_still_decide(
    office: World, older: Path, ict_head: Someone
) -> None:
    card = ict_head.message_with("wifi")
    await restored(office, older)
    await ict_head.phone.presses_data(card.data["Setujui"], card.message_id)
    await office.settle()
    outcomes = await rows(office.app.settings.database, OUTCOMES)
    assert [row["outcome"] for row in outcomes] == ["approve"]


async def test_everybody_concerned_is_told_once(
    office: World, older: Path, unlucky: Someone, ict_head: Someone, admin: Someone
) -> None:
    done = await restored(office, older)
    assert done.lost is not None
    assert done.lost.cases == (LOST,)
    admin.sees_last(f"1 berkas tidak ikut dipulihkan: {LOST}")
    admin.sees_last(f"Nomor yang tidak dipakai lagi: {LOST}")
    unlucky.sees_last(f"Tidak ikut dipulihkan: {LOST}")
    ict_head.sees_last("dipulihkan dari cadangan")
    counts = [each.count for each in (unlucky, ict_head, admin)]
    again = await saved(office, older.with_name("again.tar"))
    await restored(office, again, moved=True)
    assert [each.count for each in (unlucky, ict_head, admin)] == counts


async def test_whoever_names_or_quotes_what_is_lost_gets_an_explanation(
    office: World, older: Path, unlucky: Someone, ict_head: Someone
) -> None:
    lost = ict_head.message_with("printer")
    await restored(office, older)
    await unlucky.says(f"status {LOST}")
    unlucky.sees_last(f"{LOST} tidak ada lagi")
    await ict_head.says(f"setuju {LOST}")
    ict_head.sees_last(f"{LOST} tidak ada lagi")
    await ict_head.phone.sends_text("setuju", reply_to=lost.message_id)
    await office.settle()
    ict_head.sees_last("dari hari-hari yang tidak ikut dipulihkan")
    outcomes = await rows(office.app.settings.database, OUTCOMES)
    assert [row["outcome"] for row in outcomes] == [None]


async def test_numbers_go_on_if_only_the_file_beside_the_database_knows_them(
    office: World, older: Path, ict_head: Someone, tmp_path: Path
) -> None:
    assert "G-2026 2" in (tmp_path / "highest-numbers.txt").read_text()
    done = await restored(office, older)
    assert done.lost is not None
    assert not done.lost.guessed
    await _somebody_reports(office, "komputer di loket mati total")
    ict_head.sees(NEXT)


async def test_what_an_era_did_is_void_once_its_own_restore_is_undone(
    office: World, older: Path, ict_head: Someone
) -> None:
    await restored(office, older)
    await office.moves_on(minutes=10)
    await _somebody_reports(office, "komputer di loket mati total")
    second = ict_head.message_with(NEXT)
    await restored(office, older)
    await _somebody_reports(office, "server aplikasi mati total")
    ict_head.message_with("G-2026-0004")
    await ict_head.phone.presses_data(second.data["Setujui"], second.message_id)
    await office.settle()
    assert VOID in ict_head.toasts[-1]
    outcomes = await rows(office.app.settings.database, OUTCOMES)
    assert [row["outcome"] for row in outcomes] == [None, None]


async def test_if_nothing_is_known_more_numbers_are_skipped_than_were_given(
    office: World, older: Path, ict_head: Someone, tmp_path: Path
) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    shutil.copyfile(tmp_path / "office.toml", folder / "office.toml")
    (tmp_path / "highest-numbers.txt").unlink()
    object.__setattr__(
        office.app,
        "settings",
        office.app.settings.model_copy(
            update={"database_url": f"sqlite:///{folder / 'sigap.db'}", "data_dir": folder}
        ),
    )
    done = await restored(office, older)
    assert done.lost is not None
    assert done.lost.guessed
    await _somebody_reports(office, "komputer di loket mati total")
    ict_head.sees("G-2026-0013")
