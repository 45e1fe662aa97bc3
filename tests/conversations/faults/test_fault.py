"""SOP A from the first photo to "Sudah normal", for all its people."""

from storage.office.journal_check import verify
from tests.conversations.reports.stories import finish, report
from tests.world import Someone, World


async def test_a_photo_becomes_a_repaired_fault(
    office: World, stranger: Someone, ict_head: Someone, technician: Someone
) -> None:
    await stranger.sends_photo()
    stranger.sees("server Telegram", "Bukti sudah kami terima")
    await stranger.says("Contoh Pelapor")
    await stranger.says("dukcapil")
    stranger.sees("Tercatat: Contoh Pelapor, Dinas Kependudukan dan Pencatatan Sipil")
    await stranger.presses("Jaringan/internet")
    await stranger.says("wifi mati dari tadi pagi di ruang depan")
    stranger.sees_last("Mohon diperiksa")
    await stranger.presses("Kirim")
    stranger.sees("Laporan G-2026-0001 kami terima pada Senin, 23 November 2026 pukul 08.15 WIT")

    ict_head.sees("Persetujuan Surat Tugas — G-2026-0001", "pelapor belum diverifikasi")
    assert ict_head.last.kind == "photo"
    ict_head.sees_last("sebelum Senin, 23 November 2026 pukul 08.30 WIT")
    await office.moves_on(minutes=5)
    await ict_head.presses("Setujui")
    ict_head.sees("✓ Disetujui oleh Contoh Kepala Divisi pada Senin 08.20")
    stranger.sees("Laporan G-2026-0001 disetujui. Petugas: Contoh Petugas Satu.")

    letter = technician.message_with("Surat tugas nomor 800.1.11.1/001/DISKOMINFO/XI/2026")
    assert letter.kind == "document"
    assert (letter.file or b"").startswith(b"%PDF")
    await technician.presses("Terima")
    stranger.sees("mulai ditangani oleh Contoh Petugas Satu pukul 08.20 WIT")
    await office.moves_on(minutes=30)
    await technician.presses("Selesai")
    await technician.says("Kabel putus digigit tikus")
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")
    stranger.sees_last("Kabel diganti")
    await stranger.presses("Sudah normal")
    stranger.sees("✓ Sudah normal", "dinyatakan selesai")

    entries, troubles = await verify(office.app.database, None)
    assert entries > 10
    assert troubles == []


async def test_words_alone_are_a_whole_report(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.says("wifi lemot pak dari td pagi")
    reporter.sees_last("Jaringan/internet")
    assert {"Website", "Aplikasi", "Perangkat"} <= set(reporter.last.labels)
    await reporter.presses("Kirim")
    ict_head.sees("wifi lemot pak dari td pagi")


async def test_a_wrong_guess_is_one_tap_to_change(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.says("wifi lemot pak dari td pagi")
    before = reporter.count
    await reporter.presses("Website")
    assert reporter.count == before
    reporter.sees_last("Website")
    await reporter.presses("Kirim")
    ict_head.sees("Website")


async def test_a_voice_note_tells_what_happened(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_voice()
    await reporter.presses("Perangkat")
    reporter.sees_last("(pesan suara)")
    await reporter.presses("Kirim")
    assert any(message.kind == "voice" for message in ict_head.chat)
    ict_head.sees("(pesan suara)")


async def test_an_album_is_one_report_and_a_late_part_joins_it_after_it_was_sent(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_album(3, caption="website ppid 404 semua link beritanya")
    await reporter.presses("Kirim")
    ict_head.sees("Bukti: 3 berkas")
    assert sum(message.kind == "photo" for message in ict_head.chat) == 3
    await reporter.sends_album(1)
    assert len(await office.evidence()) == 4


async def test_sent_back_completed_and_approved(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Kembalikan")
    await ict_head.says("Di lantai berapa?")
    reporter.sees_last("Di lantai berapa?")
    await reporter.says("Lantai dua, ruang arsip")
    reporter.sees("sudah ditambahkan ke laporan G-2026-0001")
    await reporter.presses("Kirim")
    ict_head.sees_last("Lantai dua, ruang arsip")
    await ict_head.presses("Setujui")
    technician.sees("Penugasan — G-2026-0001")


async def test_rejected_with_a_reason(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Tolak")
    await ict_head.says("Sudah ditangani penyedia")
    reporter.sees("tidak dapat ditindaklanjuti: Sudah ditangani penyedia")
    ict_head.sees("Ditolak oleh Contoh Kepala Divisi")


async def test_other_people_are_sent(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    second_technician: Someone,
) -> None:
    await report(reporter)
    await ict_head.presses("Ganti petugas")
    await ict_head.presses("Contoh Petug (0)")
    await ict_head.presses("Setujui petugas ini")
    assert "Penugasan" in "".join(m.words for m in (*technician.chat, *second_technician.chat))
    reporter.sees("disetujui")


async def test_an_approval_can_be_taken_back_until_it_is_accepted(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")
    await ict_head.presses("Batalkan persetujuan")
    await ict_head.says("Salah petugas")
    technician.sees("tidak berlaku lagi")
    await ict_head.presses("Setujui")
    technician.sees("800.1.11.1/002/DISKOMINFO/XI/2026")
    await technician.presses("Terima")
    await ict_head.presses("Batalkan persetujuan")
    assert "sudah diterima" in ict_head.toasts[-1]


async def test_obstacle_pauses_the_clock_and_moves_the_due_time(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")
    await technician.presses("Terima")
    await technician.presses("Kendala")
    await technician.presses("Listrik padam")
    technician.sees("Dijeda sejak 08.15 WIT: Listrik padam")
    reporter.sees("Penanganan G-2026-0001 dijeda: Listrik padam")
    await office.moves_on(minutes=30)
    await technician.presses("Lanjut")
    await technician.says("/tugas")
    technician.sees_last("1 jam kerja dari Senin 08.15: Senin 09.45; jeda 30 menit")


async def test_a_question_reaches_the_reporter_and_the_answer_comes_back(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")
    await technician.presses("Terima")
    await technician.presses("Tanya pelapor")
    await technician.says("Lampu modem warna apa?")
    await reporter.says("Merah", answering="Lampu modem warna apa?")
    technician.sees("Jawaban pelapor untuk G-2026-0001:\nMerah")
    assert "Lanjut" not in technician.message_with("Penugasan").labels


async def test_still_broken_reopens_the_same_case_for_the_same_team(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")
    await finish(technician)
    await reporter.presses("Masih terganggu")
    reporter.sees("dibuka kembali")
    technician.sees("G-2026-0001 dibuka kembali")
    assert "Disetujui oleh Contoh Kepala Divisi;" in technician.message_with("Penugasan").words
    technician.sees_not("Disetujui oleh Contoh Pelapor")
    await finish(technician)
    await reporter.presses("Sudah normal")
    reporter.sees("dinyatakan selesai")


async def test_silence_closes_after_three_working_days(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")
    await finish(technician)
    await office.moves_to(26, "16.01")
    reporter.sees("kami tutup karena tidak ada jawaban")


async def test_a_new_message_of_somebody_with_an_open_case_is_asked_about(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await reporter.sends_photo()
    reporter.sees_last("Untuk laporan yang mana")
    await reporter.presses("G-2026-0001")
    reporter.sees_last("sudah ditambahkan ke laporan G-2026-0001")
    ict_head.sees("Tambahan untuk G-2026-0001")
    await reporter.says("printer di ruang kami macet")
    await reporter.presses("Kirim")
    ict_head.sees("G-2026-0002")


async def test_tim_ti_files_for_somebody_who_called(
    office: World, ict_head: Someone, technician: Someone
) -> None:
    await technician.says("internet putus di kantor camat")
    await technician.presses("Pelapor lain")
    await technician.says("Contoh Penelepon")
    await technician.says("Kecamatan Kei Besar")
    await technician.presses("Kirim")
    ict_head.sees("Pelapor: Contoh Penelepon, Kecamatan Kei Besar", "dicatat oleh Contoh Petugas")


async def test_whoever_filed_for_a_caller_confirms_for_them(
    office: World, ict_head: Someone, technician: Someone
) -> None:
    await technician.says("printer macet di ruang tamu")
    await technician.presses("Pelapor lain")
    await technician.says("Contoh Penelepon")
    await technician.says("Kecamatan Kei Besar")
    await technician.presses("Kirim")
    await ict_head.presses("Setujui")
    await finish(technician)
    await technician.presses("Sudah normal")
    technician.sees("dinyatakan selesai")
