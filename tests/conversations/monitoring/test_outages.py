"""Lost connections and declared outages: credited, announced once, nothing lost."""

from datetime import timedelta

from storage.desk import Desk
from storage.office.journal_check import verify
from tests.conversations.reports.stories import approved, finish, report
from tests.world import Someone, World


async def gap(office: World, **length: float) -> None:
    """Take the service away for so long, and bring it back."""
    office.app.polling.last_success = office.clock()
    await office.app.heartbeat.beat()
    await office.moves_on(**length)
    office.app.polling.last_success = office.clock()
    await office.app.heartbeat.beat()
    await office.settle()


async def test_a_gap_in_the_heartbeat_is_on_record_and_credited(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, admin: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await gap(office, hours=2)
    admin.sees_last("Layanan ini sempat tidak terhubung, Senin 08.15 sampai Senin 10.15")
    await technician.presses("Selesai")
    for words in ("Kabel putus", "Kabel diganti"):
        await technician.says(words)
    await technician.presses("Lewati")
    await ict_head.says("/riwayat G-2026-0001")
    ict_head.sees_last("Tidak dihitung karena layanan terganggu: 2 jam")
    assert "melewati" not in ict_head.last.words
    assert (await verify(office.app.database, None))[1] == []


async def test_a_short_gap_is_none_and_a_clock_that_steps_back_is_none(
    office: World, admin: Someone
) -> None:
    await gap(office, minutes=5)
    await gap(office, hours=-3)
    await gap(office, minutes=5)
    async with office.app.database.unit() as unit:
        at = office.clock()
        assert await Desk(unit).outages.touching(at - timedelta(days=9), at) == []


async def test_a_deaf_service_does_not_beat(office: World, admin: Someone) -> None:
    office.app.polling.last_success = office.clock()
    await office.app.heartbeat.beat()
    await office.moves_on(hours=1)
    office.app.polling.last_success = office.clock() - timedelta(minutes=50)
    await office.app.heartbeat.beat()
    admin.sees_not("sempat tidak terhubung")


async def test_whoevers_messages_waited_gets_one_summary(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await reporter.phone.sends_text("wifi mati di ruang depan sejak pagi")
    await reporter.phone.sends_text("tolong dibantu pak")
    office.clock.at += timedelta(hours=2)
    await office.settle()
    await office.moves_on(minutes=2)
    reporter.sees_last("2 pesan Pak Contoh Pelapor (Senin 08.15 sampai Senin 08.15)")
    assert sum("sempat terputus" in m.words for m in reporter.chat) == 1
    await reporter.presses("Kirim")
    ict_head.sees("wifi mati di ruang depan")


async def test_an_official_declares_a_fault_everywhere_and_its_end(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    kadis = await office.official("Contoh Kepala Dinas", "agency_head")
    await report(reporter)
    await ict_head.says("/gangguan_massal")
    await ict_head.says("Kabel laut putus")
    await ict_head.presses("Umumkan")
    ict_head.sees_last("Gangguan massal berlaku sejak Senin, 23 November 2026 pukul 08.15")
    await office.moves_on(minutes=45)
    await ict_head.presses("Mengapa tenggat?")
    ict_head.sees_last("Tidak dihitung karena layanan terganggu: 45 menit")
    await ict_head.presses("Akhiri gangguan")
    ict_head.sees("Gangguan massal selesai: Senin 08.15 sampai Senin 09.00")
    await ict_head.presses("Setujui")
    await finish(technician)
    await office.moves_to(30, "08.01")
    kadis.sees("Persetujuan surat tugas: 1 dari 1", "1 langkah yang terlambat hanya karena")


async def test_what_is_declared_is_shown_first_and_told_to_all_whom_it_concerns(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    kadis = await office.official("Contoh Kepala Dinas", "agency_head")
    other = await office.official("Contoh Pelapor Dua", "staff")
    await report(reporter)
    await report(other, "printer macet di ruang arsip")
    before = (reporter.count, technician.count, kadis.count)
    await ict_head.says("/gangguan_massal Kabel laut putus, internet mati sampai jam 14.00")
    ict_head.sees_last("Yang akan diumumkan: gangguan massal")
    ict_head.sees_last("Layanan: Jaringan/internet")
    ict_head.sees_last("Diperkirakan sampai: Senin 14.00")
    ict_head.sees_last("1 pelapor, Tim TI, dan Kadis")
    assert (reporter.count, technician.count, kadis.count) == before
    await ict_head.presses("Umumkan")
    ict_head.sees_last("Sudah kami beri tahu: 1 pelapor dan 2 orang")
    reporter.sees_last("Ini berkaitan dengan laporan Pak Contoh Pelapor (G-2026-0001)")
    technician.sees_last("Diperkirakan sampai Senin 14.00")
    kadis.sees_last("Gangguan massal sejak")
    other.sees_not("Gangguan massal")
    await office.moves_on(hours=1)
    await ict_head.says("/gangguan_massal")
    await ict_head.presses("Akhiri gangguan")
    reporter.sees_last("Bila masih terganggu, silakan tulis di sini; laporan G-2026-0001")
    technician.sees_last("Gangguan massal selesai: Kabel laut putus")
    kadis.sees_last("Gangguan massal selesai")
    other.sees_not("Gangguan massal")


async def test_a_declaration_can_be_said_again_or_dropped_and_then_nobody_hears_of_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("/gangguan_massal internet mati")
    ict_head.sees_last("Diperkirakan sampai: belum disebutkan")
    await ict_head.says("internet mati sampai besok jam 10")
    ict_head.sees_last("Diperkirakan sampai: Selasa 10.00")
    await ict_head.presses("Jangan umumkan")
    ict_head.sees_last("tidak diumumkan")
    technician.sees_not("internet mati")
    reporter.sees_not("Gangguan massal")


async def test_whoever_reports_it_next_reads_that_it_is_known_and_hears_its_end(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.says("/gangguan_massal internet mati semua kantor sampai jam 14.00")
    await ict_head.presses("Umumkan")
    await reporter.says("internet di kantor kami mati total sejak tadi")
    reporter.sees_last("Gangguan ini sudah diketahui")
    reporter.sees_last("Diperkirakan sampai Senin 14.00")
    assert reporter.last.labels == ("Laporkan yang lain",)
    await reporter.says("ok makasih")
    await office.moves_on(hours=2)
    assert not await cases(office)
    await ict_head.presses("Akhiri gangguan")
    reporter.sees_last("Gangguan massal selesai: internet mati semua kantor")
    await reporter.says("internet di kantor kami mati total sejak tadi")
    reporter.sees_last("Sudah benar?")


async def test_silence_after_it_is_known_files_nothing(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.says("/gangguan_massal internet mati semua kantor")
    await ict_head.presses("Umumkan")
    await reporter.says("internet di kantor kami mati total sejak tadi")
    await office.moves_on(hours=2)
    assert not await cases(office)
    reporter.sees_not("belum terkirim")


async def test_something_else_is_one_tap_away_and_other_faults_are_reported_as_ever(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.says("/gangguan_massal internet mati semua kantor")
    await ict_head.presses("Umumkan")
    await reporter.says("internet di kantor kami mati total sejak tadi")
    await reporter.presses("Laporkan yang lain")
    reporter.sees_last("internet di kantor kami mati total sejak tadi")
    await reporter.presses("Kirim")
    assert await cases(office) == ["G-2026-0001"]
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Kirim")
    assert await cases(office) == ["G-2026-0001", "G-2026-0002"]


async def test_another_fault_said_after_it_is_known_becomes_the_report(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.says("/gangguan_massal internet mati semua kantor")
    await ict_head.presses("Umumkan")
    await reporter.says("internet di kantor kami mati total sejak tadi")
    await reporter.says("printer di ruang arsip macet tidak mau mencetak")
    reporter.sees_last("Sudah benar?")
    assert "internet" not in reporter.last.words
    await reporter.presses("Kirim")
    ict_head.sees("printer di ruang arsip macet")


async def cases(office: World) -> list[str]:
    async with office.app.database.unit() as unit:
        standing = await Desk(unit).cases.standing()
    return [file.case.number for file in standing]


async def test_a_second_declaration_shows_the_first_and_others_may_not(
    office: World, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.says("/gangguan_massal Kabel laut putus")
    await ict_head.presses("Umumkan")
    await ict_head.says("/gangguan_massal Lagi")
    ict_head.sees_last("Kabel laut putus")
    old = ict_head.last.data["Akhiri gangguan"]
    await ict_head.presses("Akhiri gangguan")
    await ict_head.presses_data(old)
    await technician.says("/gangguan_massal Kabel laut putus")
    technician.sees_last("Gangguan massal ditetapkan oleh Ka. Divisi")
