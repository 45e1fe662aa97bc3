"""After a repair: the same fault or a new one, and the rating."""

import pytest

from storage.desk import Desk
from tests.conversations.reports.stories import FAULT, approved, finish
from tests.world import Someone, World


@pytest.mark.parametrize(
    ("words", "answering"),
    [
        ("masih mati di ruang belakang", "Pekerjaan selesai"),
        ("G-0001 masih mati juga", None),
        ("wifi mati lagi di ruang depan", None),
    ],
)
async def test_words_after_done_are_asked_about_and_the_same_opens_the_case_again(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    words: str,
    answering: str | None,
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.says(words, answering=answering)
    reporter.sees_last("masih terganggu yang sama, atau masalah baru?")
    await reporter.presses("Masih yang sama")
    technician.sees("G-2026-0001 dibuka kembali", words)
    reporter.sees("Laporan G-2026-0001 dibuka kembali")
    await office.moves_on(minutes=40)
    ict_head.sees_not("G-2026-0002")


async def test_a_new_problem_becomes_a_report_of_its_own(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.says("wifi di aula mati, ini access point yang lain")
    await reporter.presses("Masalah baru")
    await reporter.presses("Kirim")
    ict_head.sees("G-2026-0002")


async def close(reporter: Someone, ict_head: Someone, technician: Someone) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Sudah normal")
    await ict_head.presses("Terima")


async def test_after_closing_the_same_fault_is_a_report_that_names_the_first(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await close(reporter, ict_head, technician)
    await reporter.says(FAULT)
    await reporter.presses("Masih yang sama")
    await reporter.presses("Kirim")
    ict_head.sees_last(f"Uraian: (G-2026-0001) {FAULT}")


async def test_after_three_working_days_it_is_simply_a_report(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await close(reporter, ict_head, technician)
    await office.moves_to(27, "08.00")
    await reporter.says(FAULT)
    reporter.sees_last("Mohon diperiksa")


async def test_an_old_button_of_the_question_is_harmless(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.says(FAULT)
    old = reporter.last.data["Masih yang sama"]
    await reporter.presses("Masalah baru")
    await reporter.presses_data(old)
    assert "sudah tidak berlaku" in reporter.toasts[-1]


async def test_one_tap_rates_it_and_the_first_counts(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Sudah normal")
    worst = reporter.last.data["🙁 Kurang"]
    await ict_head.presses_data(worst)
    assert "sudah tidak berlaku" in ict_head.toasts[-1]
    await reporter.presses("🙂 Puas")
    reporter.sees_last("Penilaian Pak Contoh Pelapor sudah dicatat: 🙂 Puas")
    await reporter.presses_data(worst)
    assert "sudah tidak berlaku" in reporter.toasts[-1]
    async with office.app.database.unit() as unit:
        assert await Desk(unit).opinions.of_case(1) == {"rating": 3}


async def test_a_typed_word_rates_like_its_button(
    reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Sudah normal")
    await reporter.says("puas")
    reporter.sees_last("Penilaian Pak Contoh Pelapor sudah dicatat: 🙂 Puas")
