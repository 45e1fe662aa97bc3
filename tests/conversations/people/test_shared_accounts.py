"""Shared accounts of a unit: each message has a writer."""

import pytest

from tests.conversations.reports.stories import FAULT, approved
from tests.world import Someone, World


@pytest.fixture
async def counter(office: World, admin: Someone) -> Someone:
    """The front desk's account, marked as shared by the admin."""
    account = await office.official("Loket Contoh", "staff")
    await admin.says("/bersama")
    await admin.says("loket")
    await admin.presses("Loket Contoh")
    admin.sees_last("Loket Contoh sekarang tercatat sebagai akun bersama")
    return account


async def written_by(office: World) -> list[tuple[int, bool]]:
    entries = await office.entries()
    found = [entry.data for entry in entries if entry.code == "case.written_by"]
    return [(int(data["writer"]), "note" in data) for data in found]


async def test_it_asks_once_a_conversation_and_the_name_is_on_record(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, counter: Someone
) -> None:
    await counter.says(FAULT)
    counter.sees_last("Siapa yang menulis?")
    assert "Loket Contoh" not in counter.last.labels
    await counter.presses("Contoh Pelapor")
    counter.sees_last("Mohon diperiksa")
    await counter.presses("Kirim")
    assert [writer > 0 for writer, _ in await written_by(office)] == [True]
    await counter.says("printer macet di loket")
    counter.sees_last("Mohon diperiksa")
    await counter.presses("Kirim")
    await office.moves_on(hours=2)
    await counter.says("komputer loket tidak menyala")
    counter.sees_last("Siapa yang menulis?")


async def test_a_name_that_is_not_listed_can_be_typed(
    office: World, ict_head: Someone, technician: Someone, counter: Someone
) -> None:
    await counter.says(FAULT)
    await counter.says("Contoh Magang")
    await counter.presses("Kirim")
    assert await written_by(office) == [(0, True)]


async def test_a_shared_account_asks_before_it_decides(
    office: World, reporter: Someone, ict_head: Someone, admin: Someone
) -> None:
    account = await office.official("Piket Contoh", "ict_team")
    await admin.says("/bersama")
    await admin.says("piket")
    await admin.presses("Piket Contoh")
    await approved(reporter, ict_head)
    await account.presses("Terima")
    account.sees_last("Siapa yang menulis?")
    await account.says("Contoh Piket Pagi")
    account.sees_last("Dicatat: ditulis oleh Contoh Piket Pagi")
    await account.presses("Terima")
    reporter.sees("mulai ditangani")
    assert await written_by(office) == [(0, True)]


async def test_an_account_that_decides_or_administers_is_never_shared(
    office: World, admin: Someone, ict_head: Someone
) -> None:
    for name in ("Contoh Kepala Divisi", "Contoh Admin"):
        await admin.says("/bersama")
        await admin.says(name)
        await admin.presses(name[:18])
        admin.sees_last("tidak boleh dipakai bersama")


async def test_only_the_admin_marks_accounts(office: World, ict_head: Someone) -> None:
    await ict_head.says("/bersama")
    ict_head.sees_last("hanya diatur oleh admin")


async def test_it_can_be_taken_back(office: World, admin: Someone, counter: Someone) -> None:
    await admin.says("/bersama")
    await admin.says("loket")
    await admin.presses("✓ Loket Contoh")
    await counter.says(FAULT)
    counter.sees_last("Mohon diperiksa")
