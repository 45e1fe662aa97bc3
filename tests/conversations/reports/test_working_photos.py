"""Photos of whoever repairs: what stands on a device becomes a note by one tap."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from tests.screens import needs_tesseract, screen
from tests.whatsapp_world import opened_with_whatsapp
from tests.world import Someone, World

pytestmark = needs_tesseract
PLATE = screen("EPSON L3210", "S/N: PHBL72941", "Error E-05")
LOGIN = screen("Serial Number: VNC3K12345", "Password: Rah4sia#9")
READ = "Terbaca dari foto: S/N PHBL72941; kode E-05"


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with opened_with_whatsapp(database_url, tmp_path, read_pictures=True) as world:
        yield world


async def notes(office: World) -> Sequence[str]:
    return [each.text for each in await office.notes() if each.text.startswith("Terbaca")]


async def repairing(reporter: Someone, ict_head: Someone, technician: Someone) -> None:
    await reporter.says("printer di ruang keuangan tidak bisa mencetak")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await technician.presses("Terima")


async def test_a_serial_number_becomes_a_note_by_one_tap(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await repairing(reporter, ict_head, technician)
    await technician.presses("Catatan")
    await technician.sends_photo(PLATE)
    technician.sees_last(READ)
    assert not await notes(office)
    await technician.presses("Masukkan catatan")
    technician.sees_last("Sudah masuk ke catatan")
    assert await notes(office) == [READ]
    reporter.sees_not("Terbaca")


async def test_a_photo_of_the_result_is_read_after_the_case_moved_on(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await repairing(reporter, ict_head, technician)
    await technician.presses("Selesai")
    await technician.says("Rol penarik aus")
    await technician.says("Rol diganti")
    await technician.sends_photo(LOGIN)
    technician.sees("Rol diganti")
    technician.sees_last("Terbaca dari foto: S/N VNC3K12345")
    technician.sees_not("Rah4sia")
    await technician.presses("Abaikan")
    technician.sees_last("Tidak dimasukkan ke catatan")
    assert not await notes(office)
    file = await office.case()
    assert "Terbaca" not in file.description


async def test_a_photo_of_nothing_adds_no_message(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await repairing(reporter, ict_head, technician)
    await technician.presses("Selesai")
    await technician.says("Rol penarik aus")
    await technician.says("Rol diganti")
    before = technician.count
    await technician.sends_photo(screen())
    assert technician.count == before
