"""Tanyakan: the head of the agency asks whoever holds a late step, and is answered."""

import pytest

from tests.conversations.reports.stories import approved, report
from tests.world import Someone, World

QUESTION = "menanyakan G-2026-0001"


def _asks(someone: Someone) -> bool:
    return any("Tanyakan" in each.data for each in someone.chat)


@pytest.fixture
async def late(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    """A repair that is late on Friday, seen by the head of the agency."""
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_to(27, "10.00")
    await agency_head.says("/riwayat G-2026-0001")
    await agency_head.presses("Tanyakan")


async def test_the_holder_is_asked_and_the_answer_comes_back(
    late: None, technician: Someone, agency_head: Someone
) -> None:
    agency_head.sees_last("sudah kami sampaikan kepada Contoh Petugas")
    technician.sees_last("Apa kendalanya, dan kapan kira-kira selesai?")
    await technician.says("menunggu modem baru dari Ambon, datang besok")
    agency_head.sees_last("Contoh Petugas Satu menjawab tentang G-2026-0001 (Perbaikan)")
    agency_head.sees_last("menunggu modem baru dari Ambon, datang besok")
    technician.sees_last("sudah kami teruskan kepada Contoh Kadis")
    await agency_head.presses("Riwayat")
    agency_head.sees_last("penjelasan: menunggu modem baru dari Ambon")


async def test_one_tap_answers_and_counts_once(
    late: None, technician: Someone, agency_head: Someone
) -> None:
    button = await technician.offers("Menunggu pihak lain")
    await technician.presses_data(button)
    agency_head.sees_last("Menunggu pihak lain.")
    await technician.presses_data(button)
    assert technician.toasts[-1] == "Pertanyaan ini sudah dijawab."
    await agency_head.says("/riwayat G-2026-0001")
    agency_head.sees_last("penjelasan: Menunggu pihak lain.")


async def test_a_quoted_answer_counts_after_other_messages(
    late: None, office: World, reporter: Someone, technician: Someone, agency_head: Someone
) -> None:
    await technician.says("/tugas")
    await technician.says("listrik di gudang padam", answering=QUESTION)
    agency_head.sees_last("listrik di gudang padam")


async def test_a_button_that_is_spelled_is_pressed_and_no_answer(
    late: None, technician: Someone, agency_head: Someone
) -> None:
    await technician.says("selesai")
    technician.sees_last("penyebab")
    agency_head.sees_last("sudah kami sampaikan")


async def test_asking_twice_puts_one_question_and_silence_one_more(
    late: None, office: World, technician: Someone, agency_head: Someone
) -> None:
    await agency_head.says("/riwayat G-2026-0001")
    await agency_head.presses("Tanyakan")
    agency_head.sees_last("belum dijawab. Begitu ada jawaban")
    assert sum(QUESTION in each.words for each in technician.chat) == 1
    await office.moves_to(30, "15.00")
    technician.sees("Contoh Kadis masih menunggu kabar tentang G-2026-0001")
    agency_head.sees("belum dijawab oleh Contoh Petugas Satu. Kami sudah mengingatkan sekali lagi")
    await technician.says("ya", answering="masih menunggu kabar")
    agency_head.sees("Contoh Petugas Satu menjawab tentang G-2026-0001")


async def test_only_those_who_read_the_figures_ask(
    late: None, reporter: Someone, technician: Someone
) -> None:
    await reporter.says("/riwayat G-2026-0001")
    assert not _asks(reporter)
    await technician.says("/riwayat G-2026-0001")
    assert not _asks(technician)


async def test_a_step_in_time_is_not_asked_about(
    office: World, reporter: Someone, ict_head: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await agency_head.says("/riwayat G-2026-0001")
    assert not _asks(agency_head)


async def test_whoever_decides_late_is_asked_too(
    office: World, reporter: Someone, ict_head: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(25, "10.00")
    await agency_head.says("/riwayat G-2026-0001")
    await agency_head.presses("Tanyakan")
    ict_head.sees_last("Persetujuan surat tugas")
    await ict_head.presses("Selesai hari ini")
    agency_head.sees_last("Selesai hari ini.")
