"""Work done without signal: reported later with its time, which is kept beside ours."""

import pytest

from flows.engine.ledger import ledger
from flows.office.cases.stated_times import runs
from storage.desk import Desk
from tests.conversations.reports.stories import approved, report
from tests.world import Someone, World


async def complete(technician: Someone) -> None:
    await technician.says("Kabel putus")
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")


@pytest.mark.parametrize(
    "words",
    [
        "selesai G-0001 pukul 08.50",
        "Selesai g-2026-0001 jam 8.50 tadi",
        "sudah selesai jam 8.50",
        "selesai pukul 08.50",
    ],
)
async def test_both_times_are_kept_and_the_ledger_says_whose_word_it_is(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, words: str
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_to(23, "11.00")
    await technician.says(words)
    technician.sees("selesai Senin 08.50 menurut petugas, kami terima Senin 11.00")
    await complete(technician)
    technician.sees("Menurut petugas selesai Senin 08.50; diterima Senin 11.00")
    reporter.sees_last("Kabel diganti")
    file = office.app.current.office
    async with office.app.database.unit() as unit:
        found = await runs(Desk(unit), 1)
    lines = ledger(found, file.procedures.latest("gangguan"), file.calendar, office.clock())
    line = next(each for each in lines if each.run.step == "repair")
    assert line.by_statement
    assert line.spent.total_seconds() == 35 * 60
    assert line.run.closed_at == office.clock()


async def test_a_time_still_to_come_is_asked_about(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_to(23, "09.00")
    await technician.says("selesai G-0001 pukul 10.20")
    technician.sees_last("belum tiba")
    await technician.says("8.40")
    technician.sees("selesai Senin 08.40 menurut petugas")
    await complete(technician)
    technician.sees("Menurut petugas selesai Senin 08.40")


async def test_a_time_before_terima_is_asked_about_and_now_may_be_taken(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_to(23, "09.00")
    await technician.says("selesai kemarin 15.30")
    technician.sees_last("baru diterima petugas pada Senin 08.15, sesudah waktu yang ditulis")
    await technician.says("nanti")
    technician.sees_last("Waktu itu belum kami pahami")
    await technician.presses("Pakai waktu sekarang")
    await complete(technician)
    technician.sees_not("menurut petugas")


async def test_of_several_tasks_the_number_is_asked_for(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await technician.says("selesai jam 8.10")
    technician.sees_last("Tugas yang mana?")
    await technician.says("selesai G-0009 jam 8.10")
    technician.sees_last("Tidak ada tugas perbaikan G-2026-0009")


async def test_one_that_was_not_accepted_or_is_another_persons_is_refused(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.says("selesai G-0001 jam 8.10")
    technician.sees_last("Tugas ini belum diterima; pilih Terima dahulu")
    await reporter.says("selesai G-0001 jam 8.10")
    reporter.sees_last("Keputusan ini hanya untuk")


async def test_others_who_write_that_something_is_done_are_not_held_up(
    office: World, reporter: Someone
) -> None:
    await reporter.says("selesai jam 8.10")
    reporter.sees_not("Tugas yang mana")


async def complaints(office: World) -> int:
    entries = await office.entries()
    return sum(entry.code == "case.complained" for entry in entries)


@pytest.mark.parametrize(
    "words",
    ["sudah 3 hari belum ada tindak lanjut", "kok lama", "kenapa belum diperbaiki", "kok lama ya"],
)
async def test_a_complaint_shows_where_it_stands_and_reaches_the_superior_once(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    upt_head: Someone,
    words: str,
) -> None:
    await report(reporter)
    await reporter.says(words)
    reporter.sees_last("Menunggu persetujuan")
    reporter.sees_last("Pada: Contoh Kepala Divisi")
    reporter.sees_last("Tenggat: Senin, 23 November 2026 pukul 08.30 WIT")
    upt_head.sees("Contoh Pelapor menanyakan kelanjutan G-2026-0001 (Menunggu persetujuan)")
    await reporter.says(words, answering="G-2026-0001")
    assert await complaints(office) == 1
    assert sum("menanyakan kelanjutan" in message.words for message in upt_head.chat) == 1


async def test_a_complaint_about_a_repair_reaches_the_head(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await reporter.says("kok lama")
    reporter.sees_last("Pada: Contoh Petugas Satu")
    ict_head.sees_last("menanyakan kelanjutan G-2026-0001 (Ditugaskan)")


async def test_a_complaint_of_somebody_without_a_case_is_a_report(
    office: World, reporter: Someone
) -> None:
    await reporter.says("internet lambat, kok lama diperbaiki")
    reporter.sees_last("Mohon diperiksa")


async def test_whoever_may_not_see_the_case_learns_nothing_of_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    other = await office.official("Contoh Pelapor Lain", "staff")
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await other.says("selesai G-9999 pukul 08.50")
    unknown = other.last.words
    await other.says("selesai G-0001 pukul 08.50")
    assert other.last.words == unknown.replace("9999", "0001")
