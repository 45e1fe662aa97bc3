"""Weekly summary for the head of the agency, sent once on Monday."""

import io
from datetime import UTC, datetime

from PIL import Image

from bot.config.office_file import ROOT, read_office
from flows.worktime.week import next_telling, week_before
from tests.conversations.reports.stories import approved, finish, report
from tests.world import Someone, World


async def test_monday_morning_tells_the_week_with_its_numbers(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Sudah normal")
    await office.moves_to(27, "10.00")
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Kirim")
    await office.moves_to(30, "07.59")
    agency_head.sees_not("Ringkasan pekan")
    await office.moves_to(30, "08.00")
    agency_head.sees("Ringkasan pekan 23 November 2026 sampai 29 November 2026")
    agency_head.sees("Masuk: 2", "berjalan: 2")
    agency_head.sees("Persetujuan surat tugas: 1 dari 1", "Perbaikan: 1 dari 1")
    agency_head.sees("G-2026-0002 · Persetujuan surat tugas: Contoh Kepala Divisi")
    words = agency_head.last.words
    order = ("Perlu perhatian", "Sepekan ini", "Masuk: 2", "Selesai dalam waktu baku")
    assert [words.index(each) for each in order] == sorted(words.index(each) for each in order)
    agency_head.sees("langkah selesai tepat waktu. Kinerja yang baik.")
    await office.moves_to(7, "08.00", month=12)
    agency_head.sees("Pekan sebelumnya: 2 masuk, 0 selesai.")


async def test_a_quiet_week_is_told_too_and_no_week_twice(
    office: World, agency_head: Someone
) -> None:
    await office.moves_to(30, "08.00")
    await office.moves_to(30, "15.00")
    told = [m for m in agency_head.chat if "Ringkasan pekan" in m.words]
    assert len(told) == 1
    agency_head.sees("Nihil. Tidak ada laporan")
    await office.moves_to(7, "08.00", month=12)
    assert sum("Ringkasan pekan" in m.words for m in agency_head.chat) == 2


def test_a_holiday_on_monday_moves_the_telling_to_the_next_working_day() -> None:
    calendar = read_office(ROOT / "office.toml").office.calendar
    told = next_telling(calendar, datetime(2026, 8, 15, tzinfo=UTC))
    assert told.astimezone(calendar.zone).isoformat() == "2026-08-18T08:00:00+09:00"
    covered = week_before(calendar, told)
    assert (covered.first.day, covered.last.day) == (10, 16)


async def test_a_late_start_tells_the_week_that_was_meant(
    office: World, reporter: Someone, ict_head: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(2, "14.00", month=12)
    agency_head.sees("Ringkasan pekan 23 November 2026 sampai 29 November 2026", "Masuk: 1")


async def test_weeks_in_which_nothing_ran_are_told_late_and_each_once(
    office: World, reporter: Someone, ict_head: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(23, "14.00", month=12)
    for week in ("23 November", "30 November", "7 Desember", "14 Desember"):
        assert _told(agency_head, f"Ringkasan pekan {week} 2026") == 1, week
    await office.moves_to(28, "08.00", month=12)
    assert _told(agency_head, "Ringkasan pekan 21 Desember 2026") == 1
    assert _told(agency_head, "Ringkasan pekan") == 5


async def test_a_monday_that_becomes_a_day_off_after_the_telling_is_not_told_again(
    office: World, admin: Someone, agency_head: Someone
) -> None:
    await office.moves_to(30, "08.00")
    assert _told(agency_head, "Ringkasan pekan 23 November 2026") == 1
    await admin.says("/pengaturan")
    await admin.presses("Tambah libur")
    await admin.says("30 November 2026 Hari duka")
    await admin.presses("Simpan")
    await office.moves_to(1, "09.00", month=12)
    assert _told(agency_head, "Ringkasan pekan") == 1
    await office.moves_to(7, "09.00", month=12)
    assert _told(agency_head, "Ringkasan pekan 30 November 2026") == 1


def _told(head: Someone, words: str) -> int:
    return sum(words in message.words for message in head.chat)


async def test_the_week_comes_as_a_card_with_ways_to_what_is_behind_it(
    office: World, reporter: Someone, ict_head: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(30, "08.00")
    card = agency_head.message_with("Ringkasan pekan")
    with Image.open(io.BytesIO(card.file or b"")) as picture:
        assert (picture.format, picture.width) == ("PNG", 1080)
    await agency_head.presses("G-2026-0001")
    agency_head.sees_last("G-2026-0001")
    await agency_head.presses("Rincian")
    agency_head.sees("Rekap 23–29 November 2026", "Ringkasan pekan")


async def test_the_card_is_there_as_a_pdf_too(
    office: World, reporter: Someone, ict_head: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(30, "08.00")
    await agency_head.presses("PDF")
    assert (agency_head.last.file or b"").startswith(b"%PDF")
    agency_head.sees_last("sebagai PDF")


async def test_the_lists_behind_the_week_come_as_excel(
    office: World, reporter: Someone, ict_head: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(30, "08.00")
    await agency_head.presses("Daftar Excel")
    await agency_head.presses("Laporan Gangguan")
    await agency_head.presses("Excel")
    assert (agency_head.last.file or b"").startswith(b"PK")


async def test_a_summary_that_comes_late_says_so(office: World, agency_head: Someone) -> None:
    await office.moves_to(2, "14.00", month=12)
    agency_head.sees("semestinya terkirim", "08.00", "terlambat")
