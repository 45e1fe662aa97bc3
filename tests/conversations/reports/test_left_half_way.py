"""What is half-way when something else is begun: set aside, told, and taken up again."""

from tests.conversations.reports.stories import FAULT, approved, report
from tests.world import Someone, World

TAKE_UP = "Teruskan isian"


async def test_a_turn_of_duty_is_taken_up_where_it_was_left(
    office: World, reporter: Someone, ict_head: Someone, second_technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("/piket")
    await ict_head.presses("Piket baru")
    await ict_head.presses(second_technician.name)
    await ict_head.presses("Kembalikan")
    ict_head.sees("Isian piket belum selesai dan kami simpan")
    await ict_head.says("sebutkan ruangannya")
    reporter.sees("sebutkan ruangannya")
    await ict_head.presses(TAKE_UP)
    await ict_head.says("hari ini jam 4 sore")
    await ict_head.says("besok jam 7 pagi")
    ict_head.sees_last(f"Piket tercatat: {second_technician.name}")


async def test_a_delegation_is_taken_up_where_it_was_left(
    office: World, reporter: Someone, ict_head: Someone, upt_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("/delegasi")
    await ict_head.presses("Delegasi baru")
    await ict_head.says(upt_head.name)
    await ict_head.presses("Plh.")
    await ict_head.presses("Tolak")
    ict_head.sees("Isian delegasi belum selesai dan kami simpan")
    await ict_head.says("bukan gangguan")
    await ict_head.presses(TAKE_UP)
    await ict_head.presses("Hari ini")
    await ict_head.says("besok")
    await ict_head.presses("Lewati")
    ict_head.sees_last(upt_head.name)
    await ict_head.presses("Kirim")
    ict_head.sees("Delegasi tercatat")


async def test_an_unsent_report_is_kept_while_a_card_is_answered(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter)
    await ict_head.says("printer macet di ruang arsip sejak pagi")
    await ict_head.presses("Kembalikan")
    ict_head.sees("Laporan yang belum dikirim kami simpan")
    await ict_head.says("sebutkan ruangannya")
    await ict_head.presses(TAKE_UP)
    ict_head.sees_last("printer macet di ruang arsip")
    await ict_head.presses("Kirim")
    ict_head.sees("G-2026-0002")


async def test_a_report_that_was_taken_up_again_is_filed_after_silence(
    office: World, reporter: Someone, ict_head: Someone, upt_head: Someone
) -> None:
    await report(reporter)
    await ict_head.says("printer macet di ruang arsip sejak pagi")
    await ict_head.presses("Kembalikan")
    await ict_head.says("sebutkan ruangannya")
    await office.moves_on(minutes=45)
    ict_head.sees_not("G-2026-0002")
    await ict_head.presses(TAKE_UP)
    await office.moves_on(minutes=11)
    await office.moves_on(minutes=31)
    ict_head.sees("G-2026-0002")


async def test_start_sets_aside_what_is_half_way(office: World, reporter: Someone) -> None:
    await reporter.says(FAULT)
    await reporter.says("/start")
    reporter.sees("Laporan yang belum dikirim kami simpan")
    await reporter.presses(TAKE_UP)
    await reporter.presses("Kirim")
    reporter.sees("G-2026-0001")


async def test_a_second_report_sets_the_first_aside(office: World, reporter: Someone) -> None:
    await reporter.says(FAULT)
    await reporter.says("/lapor printer macet di ruang arsip")
    reporter.sees("Laporan yang belum dikirim kami simpan")


async def test_a_signed_page_that_is_awaited_is_told_of(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Unggah surat ber-TTD")
    await technician.presses("Selesai")
    technician.sees("Halaman bertanda tangan yang ditunggu belum kami terima")
    await technician.says("Kabel putus")
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")
    before = technician.count
    await technician.presses(TAKE_UP)
    assert technician.count == before + 1


async def test_what_holds_nothing_is_dropped_without_a_word(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("/piket")
    await ict_head.presses("Piket baru")
    await ict_head.presses("Kembalikan")
    ict_head.sees_not(TAKE_UP)
    ict_head.sees_not("kami simpan")


async def test_the_button_works_once(office: World, reporter: Someone) -> None:
    await reporter.says(FAULT)
    await reporter.says("/start")
    data = await reporter.offers(TAKE_UP)
    await reporter.presses(TAKE_UP)
    await reporter.presses("Kirim")
    await reporter.presses_data(data)
    assert reporter.toasts[-1].startswith("Pilihan ini sudah tidak berlaku")


async def test_a_form_of_a_step_is_kept_with_its_case(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Selesai")
    await technician.says("Kabel putus digigit tikus")
    await technician.says("/lapor printer macet di ruang arsip")
    assert sum("tetap kami simpan pada G-2026-0001" in each.words for each in technician.chat) == 1
