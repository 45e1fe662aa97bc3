"""Lisan dulu, surat menyusul: only if the office allows it, and only for a critical fault."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conversations.absence.stories import on_duty
from tests.conversations.reports.stories import HACKED, finish, report
from tests.world import Someone, World, opened


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """An office that allows verbal orders."""
    async with opened(database_url, tmp_path, allows=["verbal_first"]) as world:
        yield world


async def test_the_team_is_sent_at_once_and_the_letter_must_follow(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter, HACKED)
    await ict_head.presses("Lisan dulu")
    technician.sees("Perintah lisan dari Contoh Kepala Divisi; surat tugas menyusul")
    ict_head.sees(
        "Surat tugas menyusul — G-2026-0001", "Petugas sudah dikirim atas perintah lisan"
    )
    await finish(technician)
    await reporter.presses("Sudah normal")
    await ict_head.presses("Terima")
    file = await office.case()
    assert [each.key for each in file.case.open_steps] == ["letter"]
    await ict_head.presses("Terbitkan surat")
    ict_head.sees("Surat tugas diterbitkan oleh Contoh Kepala Divisi")
    technician.sees("800.1.11.1/001/DISKOMINFO/XI/2026")
    file = await office.case()
    assert file.case.state == "done"


async def test_the_letter_has_its_own_standard_and_the_card_of_the_repair_names_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter, HACKED)
    await ict_head.presses("Lisan dulu")
    await office.moves_on(minutes=16)
    ict_head.sees("Batas waktu keputusan G-2026-0001 sudah tiba (Surat tugas menyusul, 15 menit")
    await ict_head.presses("Terbitkan surat")
    assert "surat tugas nomor 800.1.11.1/001" in technician.message_with("Penugasan —").words


async def test_the_officer_on_duty_may_send_them_and_each_use_is_on_record(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    second_technician: Someone,
) -> None:
    agency_head = await office.official("Contoh Kadis", "agency_head")
    await on_duty(ict_head, "petugas dua", "sekarang", "besok 07.30")
    await report(reporter, HACKED)
    card = second_technician.message_with("Persetujuan Surat Tugas")
    assert card.labels[0] == "Lisan dulu"
    assert "Setujui" not in card.labels
    await second_technician.says("riwayat G-2026-0001")
    second_technician.sees_last("Riwayat G-2026-0001 ·")
    await second_technician.presses("Lisan dulu")
    ict_head.sees("Disetujui lisan, surat menyusul oleh Contoh Petugas Dua")
    await ict_head.presses("Terbitkan surat")
    await ict_head.says("/riwayat G-2026-0001")
    ict_head.sees_last("Disetujui lisan, surat menyusul")
    ict_head.sees_last("Surat tugas menyusul")
    entries = await office.entries()
    assert "verbal" in [entry.data.get("outcome") for entry in entries]
    await office.moves_to(30, "08.00")
    agency_head.sees_last("lisan, surat menyusul: 1")


async def test_an_ordinary_fault_has_no_such_button_until_it_becomes_critical(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    assert "Lisan dulu" not in ict_head.last.labels
    await ict_head.presses("Ubah prioritas")
    await ict_head.presses("Kritis")
    assert "Lisan dulu" in ict_head.message_with("Persetujuan Surat Tugas").labels


async def test_a_task_handed_back_goes_to_an_ordinary_approval_and_owes_no_second_letter(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter, HACKED)
    await ict_head.presses("Lisan dulu")
    await technician.presses("Kembalikan tugas")
    await technician.says("Sedang tugas luar")
    file = await office.case()
    assert [each.key for each in file.case.open_steps] == ["approve"]
