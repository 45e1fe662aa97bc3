"""What was asked last is answered next, quoted or not."""

import pytest

from storage.desk import Desk
from tests.conversations.reports.stories import FAULT, approved, finish, report
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World

ASKED = "Lampu modem warna apa?"


async def asked(reporter: Someone, ict_head: Someone, technician: Someone) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Tanya pelapor")
    await technician.says(ASKED)
    await reporter.looks()
    reporter.sees_last(ASKED)


@pytest.mark.parametrize("phone", ["telegram", "whatsapp"])
async def test_the_next_words_answer_the_question_and_the_pause_ends(
    both: World, phone: str
) -> None:
    head = await both.official("Contoh Kepala Divisi", "ict_head")
    technician = await both.official("Contoh Petugas Satu", "ict_team")
    name = "Contoh Pelapor"
    reporter = (
        await on_whatsapp(both, name, "staff")
        if phone == "whatsapp"
        else await both.official(name, "staff")
    )
    await asked(reporter, head, technician)
    await reporter.says("merah pak")
    reporter.sees("sudah diteruskan kepada petugas G-2026-0001")
    technician.sees("Jawaban pelapor untuk G-2026-0001:\nmerah pak")
    assert "Lanjut" not in technician.message_with("Penugasan").labels
    await reporter.says("printer di aula rusak tidak mau mencetak")
    reporter.sees_not("Tambahan")
    technician.sees_not("printer di aula")


async def test_a_photo_or_a_place_answers_too(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await asked(reporter, ict_head, technician)
    await reporter.sends_photo(caption="ini lampunya pak")
    technician.sees("Jawaban pelapor untuk G-2026-0001:\nini lampunya pak")
    technician.sees("Bukti: 1 berkas")
    await technician.presses("Tanya pelapor")
    await technician.says("Di mana letaknya?")
    await reporter.sends(location={"latitude": -5.63, "longitude": 132.74})
    technician.sees("Jawaban pelapor untuk G-2026-0001:\n-5.63000, 132.74000")
    await technician.presses("Tanya pelapor")
    await technician.says("Fotonya ada?")
    await reporter.sends_photo()
    technician.sees("Jawaban pelapor untuk G-2026-0001:\n(berkas tanpa tulisan")
    assert "Lanjut" not in technician.message_with("Penugasan").labels


async def test_words_that_report_another_fault_are_asked_about(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await asked(reporter, ict_head, technician)
    await reporter.says("printer di ruang keuangan macet, kertasnya tersangkut")
    reporter.sees_last("Untuk laporan yang mana")
    reporter.sees_last(FAULT)
    await reporter.presses("Laporan baru")
    await reporter.presses("Kirim")
    ict_head.sees("G-2026-0002")
    await reporter.says("merah")
    technician.sees("Jawaban pelapor untuk G-2026-0001:\nmerah")


async def test_of_two_questions_it_is_asked_which_and_the_choice_ends_the_pause(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await asked(reporter, ict_head, technician)
    await reporter.says("/lapor website ppid tidak bisa dibuka sejak pagi")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await technician.presses("Terima")
    await technician.presses("Tanya pelapor")
    await technician.says("Muncul pesan galat apa?")
    await reporter.says("merah pak")
    reporter.sees_last("Untuk laporan yang mana")
    reporter.sees_last(f"G-2026-0001: Jaringan/internet – {FAULT}")
    reporter.sees_last("G-2026-0002: Website – website ppid tidak bisa dibuka")
    await reporter.presses("G-2026-0001")
    technician.sees("Jawaban pelapor untuk G-2026-0001:\nmerah pak")
    await reporter.says("galat 500")
    technician.sees("Jawaban pelapor untuk G-2026-0002:\ngalat 500")


async def test_a_question_asked_after_that_of_a_draft_is_answered_first(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await reporter.says("/lapor printer di aula rusak tidak mau mencetak")
    reporter.sees_last("Mohon diperiksa")
    await office.moves_on(minutes=1)
    await technician.presses("Tanya pelapor")
    await technician.says(ASKED)
    await reporter.says("merah pak")
    technician.sees("Jawaban pelapor untuk G-2026-0001:\nmerah pak")
    await reporter.presses("Kirim")
    ict_head.sees_last("printer di aula")
    ict_head.sees_not("merah pak")


async def test_still_broken_asks_what_and_what_is_said_goes_to_that_case(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Masih terganggu")
    reporter.sees_last("Apa yang masih terganggu?")
    await reporter.says("masih lambat pak")
    reporter.sees_last("sudah ditambahkan ke laporan G-2026-0001")
    technician.sees_last("masih lambat pak")
    await reporter.says("makasih banyak pak")
    technician.sees_not("makasih banyak pak")


async def test_what_is_still_broken_is_not_asked_of_whoever_said_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.says("masih mati di ruang belakang", answering="Pekerjaan selesai")
    await reporter.presses("Masih yang sama")
    reporter.sees_not("Apa yang masih terganggu?")
    technician.sees("dibuka kembali", "masih mati di ruang belakang")
    await office.moves_on(hours=9)
    reporter.sees_not("kami belum tahu")


@pytest.mark.parametrize(("answers", "times"), [(False, 2), (True, 1)], ids=["silent", "answered"])
async def test_an_open_question_is_repeated_once(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    answers: bool,
    times: int,
) -> None:
    await asked(reporter, ict_head, technician)
    if answers:
        await reporter.says("merah pak")
    await office.moves_to(23, "14.00")
    await office.moves_to(26, "14.00")
    assert sum(ASKED in message.words for message in reporter.chat) == times


async def test_a_returned_report_and_a_reopened_one_are_reminded_of(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Kembalikan")
    await ict_head.says("Di lantai berapa?")
    await office.moves_to(23, "14.00")
    reporter.sees_last("masih menunggu kelengkapan dari Pak Contoh Pelapor")
    reporter.sees_last("Yang ditanyakan: Di lantai berapa?")
    await reporter.says("lantai dua")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await finish(technician)
    await reporter.presses("Masih terganggu")
    await office.moves_to(24, "14.00")
    reporter.sees_last("kami belum tahu apa yang masih terganggu")
    await reporter.says("masih lambat pak")
    technician.sees_last("masih lambat pak")


async def test_a_technician_answers_the_reminder_without_quoting_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_to(23, "09.16")
    technician.sees("Bila ada kendala, mohon disampaikan")
    await technician.says("belum ada perbaikan, switch masih menunggu dari gudang")
    technician.sees_last("sudah ditambahkan ke laporan G-2026-0001")
    technician.sees_not("Mohon maaf atas lamanya penanganan")
    technician.sees_not("Untuk laporan yang mana")


async def test_not_repaired_yet_is_an_answer_and_no_complaint(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_head: Someone
) -> None:
    await asked(reporter, ict_head, technician)
    await reporter.says("belum ada perbaikan pak")
    technician.sees_last("Jawaban pelapor untuk G-2026-0001:\nbelum ada perbaikan pak")
    reporter.sees_not("Mohon maaf atas lamanya penanganan")


async def test_silence_files_nothing_that_is_asked_to_which_case_it_belongs(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await reporter.says("internet di ruang belakang putus lagi sejak tadi")
    reporter.sees_last("Untuk laporan yang mana")
    await office.moves_on(hours=2)
    reporter.sees_not("belum terkirim")
    async with office.app.database.unit() as unit:
        assert len(await Desk(unit).cases.standing()) == 1


async def test_tasks_to_choose_are_named_by_what_they_are_about(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await reporter.says("/lapor printer di aula rusak tidak mau mencetak")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await technician.says("selesai pukul 08.10")
    technician.sees_last(f"G-2026-0001: Jaringan/internet – {FAULT}")
    technician.sees_last("G-2026-0002: Perangkat – printer di aula rusak")
