"""A case's ledger: in chat, as PDF, and its permitted readers."""

from tests.conversations.reports.stories import approved, finish, report
from tests.pdf import pdf_text
from tests.registers import register_text
from tests.world import Someone, World


async def _paused(office: World, technician: Someone) -> None:
    await technician.presses("Terima")
    await technician.presses("Kendala")
    await technician.presses("Listrik padam")
    await office.moves_on(minutes=30)
    await technician.presses("Lanjut")
    await office.moves_on(minutes=90)


async def test_the_ledger_tells_every_step_against_its_standard(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await office.moves_on(minutes=5)
    await ict_head.presses("Setujui")
    await _paused(office, technician)
    await technician.presses("Selesai")
    await technician.says("Kabel putus")
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")
    await ict_head.says("/riwayat G-2026-0001")
    for words in (
        "Riwayat G-2026-0001 · Berjalan",
        "Persetujuan surat tugas\nKa. Divisi · waktu baku 15 menit, dipakai 5 menit · sesuai",
        "Contoh Petugas Satu · waktu baku 1 jam, dipakai 1 jam 30 menit · melewati 30 menit",
        "Jeda: Listrik padam, Senin 08.20 sampai Senin 08.50",
        "– penyebab: Kabel putus",
        "Selesai, Contoh Petugas Satu, Senin 10.20",
        "Penerimaan hasil perbaikan\nKa. Divisi",
    ):
        ict_head.sees_last(words)
    ict_head.sees_not("electricity")
    await ict_head.presses("Unduh PDF")
    text = pdf_text(ict_head.message_with("Riwayat G-2026-0001.").file)
    for words in (
        "RIWAYAT PENANGANAN",
        "Melewati 30 menit",
        "Jeda: Listrik padam",
    ):
        assert words in text
    assert "Alasan:" not in text


async def test_the_button_on_a_card_opens_it_and_a_bare_word_takes_the_newest(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Riwayat")
    technician.sees_last("Riwayat G-2026-0001")
    await technician.says("riwayat")
    technician.sees_last("Riwayat G-2026-0001")
    await ict_head.says("riwayat g-2026-1")
    ict_head.sees_last("Riwayat G-2026-0001")


async def test_a_reporter_reads_the_times_but_not_what_officials_wrote(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.says("riwayat G-2026-0001")
    reporter.sees_last("Perbaikan\nContoh Petugas Satu")
    assert "penyebab" not in reporter.last.words


async def test_it_is_for_those_who_take_part_their_superiors_and_the_admin(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    upt_head: Someone,
    admin: Someone,
) -> None:
    other = await office.official("Contoh Pelapor Lain", "staff")
    colleague = await office.official("Contoh Petugas Lain", "ict_team")
    await approved(reporter, ict_head)
    for someone in (upt_head, admin):
        await someone.says("/riwayat G-2026-0001")
        someone.sees_last("Riwayat G-2026-0001 ·")
    for someone in (other, colleague):
        await someone.says("/riwayat G-2026-0001")
        someone.sees_last("hanya untuk yang terlibat")
    await other.says("/riwayat G-2026-9999")
    other.sees_last("tidak ditemukan")
    await other.says("/riwayat")
    other.sees_last("Riwayat laporan yang mana?")


async def test_the_register_of_faults_fills_itself_and_counts_what_comes_back(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await ict_head.presses("Terima")
    await reporter.presses("Sudah normal")
    await reporter.says("=wifi di ruang depan mati lagi sejak pagi")
    await reporter.presses("Masalah baru")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await finish(technician)
    assert "1 kali di unit ini dalam 90 hari: G-2026-0001" in pdf_text(
        ict_head.message_with("Perbaikan G-2026-0002").file
    )
    text = await register_text(office, "analisis")
    first, second = text.splitlines()[2:]
    assert first.startswith('"G-2026-0001"')
    assert first.endswith(';"Kabel putus";"Kabel diganti";"Internal";0;0;0;""')
    assert second.endswith(';"Kabel putus";"Kabel diganti";"Internal";0;"";1;"G-2026-0001"')
    assert text.startswith('sep=;\r\n"Nomor";"Masuk";"Ditutup";"Jenis";')
    assert """;"'=wifi di ruang depan""" in text
