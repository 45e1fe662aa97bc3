"""SOP A, steps 5 to 7, for an external fault: UPT TIK on the bot, and UPT TIK on paper."""

import pytest

from storage.office.journal_check import verify
from tests.conversations.reports.stories import approved, report
from tests.pdf import pdf_text
from tests.world import Someone, World, picture

CAUSE = "Serat optik penyedia putus di Elat"


@pytest.fixture
async def upt_tik(office: World) -> Someone:
    return await office.official("Contoh Staf UPT TIK", "upt_tik")


async def passed_on(reporter: Someone, ict_head: Someone, technician: Someone) -> None:
    """From the report to the head's card of step 5."""
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Eksternal")
    await technician.says(CAUSE)


async def sent(ict_head: Someone) -> None:
    await ict_head.presses("Kirim")
    await ict_head.presses("Lewati")


async def test_upt_tik_receives_estimates_reports_and_is_sent_back_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_tik: Someone
) -> None:
    await passed_on(reporter, ict_head, technician)
    reporter.sees(f"di luar kewenangan Tim TI ({CAUSE})")
    reporter.sees_not("sudah diteruskan ke UPT TIK")
    ict_head.sees_last("Laporan gangguan eksternal — G-2026-0001")
    ict_head.sees_last("sebelum Kamis, 26 November 2026 pukul 16.00 WIT")
    await ict_head.presses("Kirim")
    await ict_head.says("Mohon penyambungan serat optik")

    reporter.sees("Laporan G-2026-0001 sudah diteruskan ke UPT TIK")
    text = pdf_text(upt_tik.message_with("Laporan Gangguan Eksternal G-2026-0001").file)
    for words in (
        "LAPORAN GANGGUAN EKSTERNAL",
        "UPT TIK",
        CAUSE,
        "menurut Contoh Petugas Satu",
        "Mohon penyambungan serat optik",
        "Diterima UPT TIK",
    ):
        assert words in text
    upt_tik.sees_last(CAUSE)
    assert "Serah terima" not in upt_tik.last.labels
    await upt_tik.presses("Terima")
    technician.sees("sudah diterima UPT TIK, dikonfirmasi oleh Contoh Staf UPT TIK")
    await upt_tik.presses("Perkiraan selesai")
    await upt_tik.says("nanti kalau sempat")
    upt_tik.sees_last("Tanggalnya belum kami pahami")
    await upt_tik.says("besok")
    for someone in (reporter, technician, ict_head, upt_tik):
        someone.sees("G-2026-0001 diperkirakan selesai pada Selasa, 24 November 2026")
    await upt_tik.presses("Catatan")
    await upt_tik.says("Tim sudah di lokasi")
    technician.sees("Perkembangan G-2026-0001 dari Contoh Staf UPT TIK: Tim sudah di lokasi")
    await upt_tik.presses("Selesai")
    await upt_tik.says("Serat disambung")

    technician.sees_last("Pengecekan hasil UPT TIK")
    await technician.presses("Belum berfungsi")
    await technician.says("Masih putus-putus")
    upt_tik.sees_last("Masih putus-putus")
    reports = [m for m in upt_tik.chat if "Laporan Gangguan Eksternal G-2026-0001" in m.words]
    assert len(reports) == 1, "the same report is in the chat already"
    await upt_tik.presses("Terima")
    await upt_tik.presses("Selesai")
    await upt_tik.says("Konektor diganti")
    await technician.presses("Sudah berfungsi")
    reporter.sees("G-2026-0001 dilaporkan selesai: Konektor diganti")
    await reporter.presses("Sudah normal")
    reporter.sees("dinyatakan selesai")
    assert (await verify(office.app.database, None))[1] == []


async def test_tim_ti_asks_a_day_after_the_estimate_passed(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_tik: Someone
) -> None:
    await passed_on(reporter, ict_head, technician)
    await sent(ict_head)
    await upt_tik.presses("Terima")
    await upt_tik.presses("Perkiraan selesai")
    await upt_tik.says("Rabu")
    await upt_tik.presses("Perkiraan selesai")
    await upt_tik.says("3 hari kerja")
    technician.sees("diperkirakan selesai pada Kamis, 26 November 2026")
    await office.moves_to(26, "16.00")
    technician.sees_not("sudah lewat")
    await office.moves_to(27, "07.31")
    technician.sees_last("Perkiraan selesai G-2026-0001 (Kamis, 26 November 2026) sudah lewat")
    upt_tik.sees_not("sudah lewat")


async def test_the_hour_of_an_estimate_is_kept_and_shown(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_tik: Someone
) -> None:
    await passed_on(reporter, ict_head, technician)
    await sent(ict_head)
    await upt_tik.presses("Terima")
    await upt_tik.presses("Perkiraan selesai")
    await upt_tik.says("hari ini jam 7")
    upt_tik.sees_last("belum kami pahami, atau sudah lewat")
    await upt_tik.says("besok jam 10")
    for someone in (reporter, technician, ict_head, upt_tik):
        someone.sees("diperkirakan selesai pada Selasa, 24 November 2026 pukul 10.00 WIT")
    await ict_head.says("/riwayat G-2026-0001")
    ict_head.sees_last("Selasa, 24 November 2026 pukul 10.00 WIT")
    await ict_head.presses("Unduh PDF")
    assert "Selasa, 24 November 2026 pukul 10.00 WIT" in pdf_text(ict_head.last.file)
    await office.moves_to(24, "16.00")
    technician.sees_not("sudah lewat")
    await office.moves_to(25, "07.31")
    technician.sees_last("(Selasa, 24 November 2026 pukul 10.00 WIT) sudah lewat")


async def test_the_repair_outside_is_never_overdue(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_tik: Someone
) -> None:
    await passed_on(reporter, ict_head, technician)
    await sent(ict_head)
    await office.moves_on(days=14)
    for someone in (upt_tik, technician, ict_head):
        someone.sees_not("melewati waktu baku")
        someone.sees_not("batas waktu baku (3 hari")


async def test_with_nobody_of_upt_tik_tim_ti_delivers_and_records_in_its_name(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await passed_on(reporter, ict_head, technician)
    await sent(ict_head)
    technician.sees("Laporan Gangguan Eksternal G-2026-0001")
    technician.sees_last("UPT TIK belum terhubung")
    assert "Terima" not in technician.last.labels
    assert "Perbaikan oleh UPT TIK" not in ict_head.last.words
    await technician.presses("Serah terima")
    await technician.says("Contoh Staf, bagian jaringan")
    await technician.says("besok")
    technician.sees_last("belum terjadi")
    await technician.says("hari ini")
    await technician.sends_photo(picture("gray"))
    ict_head.sees_last("diserahkan kepada Contoh Staf, bagian jaringan pada Senin, 23 November")
    ict_head.sees_last("dicatat oleh Contoh Petugas Satu untuk UPT TIK")
    await technician.presses("Perkiraan selesai")
    await technician.says("12 Des")
    reporter.sees("Sabtu, 12 Desember 2026, menurut Contoh Petugas Satu untuk UPT TIK")
    await technician.presses("Selesai")
    await technician.says("Serat disambung")
    technician.sees("Selesai oleh Contoh Petugas Satu untuk UPT TIK")
    await technician.presses("Sudah berfungsi")
    await reporter.presses("Sudah normal")
    entries = await office.entries()
    receipt = await office.evidence()
    assert {e.channel for e in entries if e.data.get("step") == "upt_repair"} >= {"for:upt_tik"}
    assert [each.step for each in receipt] == ["upt_repair"]


async def test_once_somebody_of_upt_tik_is_there_nobody_records_for_them(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await passed_on(reporter, ict_head, technician)
    await sent(ict_head)
    upt_tik = await office.official("Contoh Staf UPT TIK", "upt_tik")
    await technician.presses("Serah terima")
    assert "hanya untuk UPT TIK" in technician.toasts[-1]
    await upt_tik.says("tugas")
    upt_tik.sees_last("Perbaikan oleh UPT TIK")


async def test_external_at_approval_and_sent_back_as_our_own(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_tik: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Eksternal")
    await ict_head.says(CAUSE)
    await ict_head.presses("Kembalikan")
    await ict_head.says("Ternyata kabel di ruang kami")
    ict_head.sees("Catatan: Ternyata kabel di ruang kami")
    await ict_head.presses("Eksternal")
    await ict_head.says(CAUSE)
    await sent(ict_head)
    assert CAUSE in pdf_text(upt_tik.message_with("Laporan Gangguan Eksternal").file)


async def test_a_central_application_is_known_as_outside(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter, "SIPD tidak bisa login dari tadi pagi")
    ict_head.sees_last("Aplikasi pusat: dikelola di luar kewenangan Tim TI")
    await ict_head.presses("Setujui")
    await technician.presses("Terima")
    await office.moves_on(hours=3)
    await ict_head.says("/riwayat G-2026-0001")
    ict_head.sees_last("tidak diperhitungkan")
    assert "melewati" not in ict_head.last.words
