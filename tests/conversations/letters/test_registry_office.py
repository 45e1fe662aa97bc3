"""Letter numbers typed by the registry office."""

from dataclasses import replace

import pytest

from tests.conversations.reports.stories import approved
from tests.world import Someone, World


@pytest.fixture
async def clerk(office: World) -> Someone:
    settings = office.app.office_file.office
    letter = replace(settings.letter, registry="operator")
    object.__setattr__(settings, "letter", letter)
    return await office.official("Contoh Agendaris", "operator")


async def test_the_letter_waits_for_the_registry_and_is_then_sent(
    office: World, clerk: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    technician.sees_not("terlampir")
    await clerk.says("094/125/SPT/2026", answering="menunggu nomor")
    clerk.sees_last("094/125/SPT/2026 untuk G-2026-0001 dicatat")
    technician.sees("Surat tugas nomor 094/125/SPT/2026 untuk G-2026-0001 terlampir")


async def test_a_number_is_never_used_twice(
    office: World, clerk: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await clerk.says("094/125", answering="menunggu nomor")
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Laporan baru")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await clerk.says("094/125", answering="G-2026-0002 menunggu nomor")
    clerk.sees_last("tidak dapat dipakai")
