"""Standard times in office hours: reminders, superiors, nights, and reasons of due times."""

from tests.conversations.reports.stories import approved, report
from tests.world import Someone, World


async def test_the_approver_is_reminded_at_the_due_time(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await office.moves_on(minutes=14)
    ict_head.sees_not("Batas waktu")
    await office.moves_on(minutes=2)
    ict_head.sees_last("Batas waktu persetujuan G-2026-0001 sudah tiba")
    ict_head.sees("15 menit", "Mohon diputuskan: Setujui atau Kembalikan.")
    assert ict_head.last.labels == ("Setujui", "Kembalikan")
    await ict_head.presses_data(ict_head.last.data["Setujui"])
    technician.sees("Surat tugas")


async def test_the_technician_is_asked_for_what_hinders_not_for_a_decision(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_to(23, "09.16")
    technician.sees_last("Bila ada kendala, mohon disampaikan")
    assert technician.last.labels == ()


async def test_the_superior_is_told_two_working_hours_later(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(23, "10.29")
    upt_head.sees_not("melewati waktu baku")
    await office.moves_to(23, "10.31")
    upt_head.sees("melewati waktu baku", "Pelaksana: Contoh Kepala Divisi")


async def test_the_technician_is_reminded_at_four_fifths_and_at_the_due_time(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_to(23, "09.04")
    technician.sees("Perbaikan G-2026-0001 mencapai 80% waktu baku")
    await office.moves_to(23, "09.16")
    technician.sees("Perbaikan G-2026-0001 mencapai batas waktu baku")


async def test_reminders_that_fall_due_together_name_a_step_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    before = technician.count
    await office.moves_to(23, "09.16")
    assert technician.count == before + 1
    technician.sees_last("Perbaikan G-2026-0001 mencapai batas waktu baku")


async def test_reminders_of_several_cases_are_one_list_without_repeats(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await technician.presses("Terima")
    await office.moves_to(23, "09.20")
    technician.sees_last("2 tugas perlu perhatian")
    assert technician.last.words.count("G-2026-0001") == 1
    assert technician.last.words.count("G-2026-0002") == 1


async def test_a_paused_step_is_left_in_peace_until_its_moved_due_time(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Kendala")
    await technician.presses("Menunggu barang")
    await office.moves_to(23, "10.30")
    technician.sees_not("waktu baku)")
    technician.sees_not("sampai pada batas")
    await technician.presses("Lanjut")
    await office.moves_to(23, "11.31")
    technician.sees("mencapai batas waktu baku (1 jam)")


async def test_a_report_at_night_says_when_work_begins_and_waits_till_then(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await office.moves_to(21, "20.00")
    await report(reporter)
    reporter.sees("di luar jam kerja", "Senin, 23 November 2026 pukul 07.30 WIT")
    ict_head.sees("sebelum Senin, 23 November 2026 pukul 07.45 WIT")
    await office.moves_to(23, "07.29")
    ict_head.sees_not("pagi ini")
    await office.moves_to(23, "07.31")
    ict_head.sees("Menunggu Pak Contoh Kepala Divisi pagi ini", "G-2026-0001")


async def test_why_is_it_due_then(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await office.moves_to(27, "16.20")
    await report(reporter)
    await ict_head.says("tugas")
    ict_head.sees_last("15 menit kerja dari Jumat 16.20: Senin 07.35")
    await ict_head.presses("Mengapa tenggat?")
    ict_head.sees_last("15 menit kerja dari Jumat 16.20: Senin 07.35")


async def test_what_falls_due_together_is_told_in_one_message(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await office.moves_to(21, "20.00")
    await report(reporter)
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Kirim")
    await office.moves_to(23, "07.46")
    ict_head.sees("2 tugas perlu perhatian")


async def test_a_late_clock_still_reminds_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await office.moves_to(23, "15.00")
    await office.moves_on(minutes=1)
    told = [m for m in ict_head.chat if "perlu perhatian" in m.words or "Batas waktu" in m.words]
    assert len(told) == 1


async def test_a_long_list_of_tasks_is_one_message_with_the_soonest_first(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    for number in range(17):
        await reporter.says(f"/lapor printer macet di ruang {number}")
        await reporter.presses("Kirim")
        await office.moves_on(minutes=1)
    await ict_head.says("tugas")
    assert "ruang 0" in ict_head.last.words
    assert "ruang 15" not in ict_head.last.words
    ict_head.sees_last("2 tugas lagi")
