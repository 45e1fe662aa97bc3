"""Unsent reports: kept, reminded of once, filed as they are."""

from pathlib import Path

from storage.desk import Desk
from tests.world import Someone, World, opened


async def test_an_abandoned_draft_is_nudged_once_and_then_filed_as_it_stands(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_photo()
    await office.moves_on(minutes=9)
    reporter.sees_not("belum terkirim")
    await office.moves_on(minutes=2)
    reporter.sees("belum terkirim", "Bila tidak ada jawaban sampai 08.45 WIT")
    await office.moves_on(minutes=20)
    reporter.sees("Laporan Pak Contoh Pelapor kami kirimkan seperti adanya", "G-2026-0001")
    ict_head.sees("belum lengkap")
    assert sum("belum terkirim" in message.words for message in reporter.chat) == 1


async def test_a_draft_that_goes_on_is_left_in_peace(office: World, reporter: Someone) -> None:
    await reporter.sends_photo()
    await office.moves_on(minutes=8)
    await reporter.presses("Website")
    await office.moves_on(minutes=8)
    reporter.sees_not("belum terkirim")


async def test_an_abandoned_draft_of_a_stranger_is_filed_too(
    office: World, stranger: Someone, ict_head: Someone, technician: Someone
) -> None:
    await stranger.sends_photo()
    await office.moves_on(minutes=31)
    ict_head.sees("Persetujuan Surat Tugas — G-2026-0001", "belum lengkap")


async def test_a_draft_survives_a_restart(database_url: str, tmp_path: Path) -> None:
    async with opened(database_url, tmp_path) as before:
        reporter = await before.official("Contoh Pelapor", "staff")
        await reporter.sends_photo()
        number = reporter.phone.id
    async with opened(database_url, tmp_path) as after:
        again = Someone(after, after.double.person(number, "Contoh Pelapor"), "Contoh Pelapor")
        await again.says("website dinas tidak bisa dibuka")
        again.sees_last("Bukti: 1 berkas")


async def test_batal_ends_it_and_nothing_is_sent(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await reporter.says("wifi mati dari tadi pagi")
    await reporter.presses("Batal")
    reporter.sees_last("Tidak ada yang dikirim")
    await office.moves_on(minutes=40)
    ict_head.sees_not("G-2026-0001")


async def test_batal_can_be_typed_anywhere(office: World, reporter: Someone) -> None:
    await reporter.sends_photo()
    await reporter.says("batal")
    reporter.sees_last("Dibatalkan")
    await reporter.says("/batal")
    reporter.sees_last("Tidak ada yang sedang diisi")


async def test_kirim_can_be_typed(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.says("wifi mati dari tadi pagi")
    await reporter.says("Kirim")
    ict_head.sees("G-2026-0001")


async def test_ubah_asks_what_and_changes_only_that(office: World, reporter: Someone) -> None:
    await reporter.says("wifi mati dari tadi pagi")
    await reporter.presses("Ubah")
    await reporter.presses("Jenis gangguan")
    await reporter.presses("Website")
    reporter.sees_last("Website – wifi mati dari tadi pagi")


async def test_a_button_of_an_older_draft_is_harmless(office: World, reporter: Someone) -> None:
    await reporter.says("wifi mati dari tadi pagi")
    old = reporter.last.data["Kirim"]
    await reporter.presses("Batal")
    await reporter.says("printer macet di ruang arsip")
    await reporter.phone.presses_data(old)
    await office.settle()
    assert "sudah tidak berlaku" in reporter.toasts[-1]
    reporter.sees_not("G-2026-0001")


async def test_the_time_from_first_touch_to_kirim_is_on_record(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_photo()
    await office.moves_on(minutes=3)
    await reporter.presses("Website")
    await reporter.says("halaman depan kosong")
    await reporter.presses("Kirim")
    async with office.app.database.unit() as unit:
        runs = await Desk(unit).cases.runs(1)
    reporting = next(run for run in runs if run.step == "report")
    assert reporting.closed_at is not None
    assert (reporting.closed_at - reporting.opened_at).total_seconds() == 180


async def test_two_faults_of_one_message_are_seen_and_filed_with_one_tap(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.says("internet mati dan printer di ruang keuangan rusak jg")
    reporter.sees_last("Kami melihat dua gangguan: internet mati dan printer di ruang keuangan")
    await reporter.presses("Kirim keduanya")
    reporter.sees("Laporan G-2026-0001", "Laporan G-2026-0002")
    assert "printer" not in ict_head.message_with("Persetujuan Surat Tugas — G-2026-0001").words
    second = ict_head.message_with("Persetujuan Surat Tugas — G-2026-0002").words
    assert "Perangkat" in second
    assert "printer di ruang keuangan rusak jg" in second


async def test_two_faults_may_still_be_sent_as_one_report(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.says("internet mati dan printer di ruang keuangan rusak jg")
    await reporter.presses("Kirim")
    ict_head.sees("internet mati dan printer di ruang keuangan rusak jg")
    reporter.sees_not("G-2026-0002")
