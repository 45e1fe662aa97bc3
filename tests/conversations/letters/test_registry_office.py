"""Letter numbers typed by the registry office."""

from dataclasses import replace

import pytest

from tests.conversations.reports.stories import approved
from tests.world import Someone, World


@pytest.fixture
async def clerk(office: World) -> Someone:
    settings = office.app.current.office
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
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await clerk.says("094/125", answering="G-2026-0002 menunggu nomor")
    clerk.sees_last("tidak dapat dipakai")


async def test_the_registry_is_reminded_until_the_letter_has_its_number(
    office: World, clerk: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await office.moves_to(23, "12.30")
    clerk.sees_not("masih menunggu nomor")
    await office.moves_to(23, "13.30")
    clerk.sees_last("Surat tugas G-2026-0001 masih menunggu nomor sejak Senin, 23 November 2026")
    await office.moves_to(24, "11.00")
    assert sum("masih menunggu nomor" in message.words for message in clerk.chat) == 2
    await clerk.says("094/125/SPT/2026", answering="masih menunggu nomor")
    clerk.sees_last("094/125/SPT/2026 untuk G-2026-0001 dicatat")
    await office.moves_to(25, "15.00")
    assert sum("masih menunggu nomor" in message.words for message in clerk.chat) == 2


async def test_nobody_is_reminded_of_a_letter_that_was_taken_back(
    office: World, clerk: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await ict_head.presses("Batalkan persetujuan")
    await ict_head.says("salah petugas")
    await office.moves_to(24, "11.00")
    clerk.sees_not("masih menunggu nomor")


async def test_a_number_needs_no_quote_if_one_letter_waits(
    office: World, clerk: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await clerk.says("094/125/SPT/2026")
    clerk.sees_last("094/125/SPT/2026 untuk G-2026-0001 dicatat")


async def test_a_number_without_a_quote_is_asked_about_if_two_letters_wait(
    office: World, clerk: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await clerk.says("094/125/SPT/2026")
    clerk.sees_last("untuk surat tugas yang mana? Yang menunggu nomor: G-2026-0001, G-2026-0002")
    await clerk.says("094/125/SPT/2026", answering="G-2026-0002 menunggu nomor")
    clerk.sees_last("094/125/SPT/2026 untuk G-2026-0002 dicatat")


async def test_the_admin_hears_that_nobody_can_give_the_number(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, admin: Someone
) -> None:
    settings = office.app.current.office
    letter = replace(settings.letter, registry="operator")
    object.__setattr__(settings, "letter", letter)
    await approved(reporter, ict_head)
    admin.sees("G-2026-0001")


async def test_words_without_a_number_are_none(
    office: World, clerk: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await clerk.says("siap, terima kasih", answering="menunggu nomor")
    clerk.sees_not("siap, terima kasih untuk G-2026-0001 dicatat")
    await clerk.says("094/125/SPT/2026", answering="menunggu nomor")
    clerk.sees_last("094/125/SPT/2026 untuk G-2026-0001 dicatat")
