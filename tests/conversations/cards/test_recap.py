"""/rekap: an official asks for the figures of a period, in words."""

import pytest

from tests.conversations.reports.stories import approved, finish, report
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World


async def test_the_head_asks_for_this_week_and_sees_it_by_sop_and_step(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Sudah normal")
    await office.moves_to(24, "10.00")
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Kirim")
    await office.moves_to(27, "10.00")
    await agency_head.says("/rekap")
    agency_head.sees_last("Rekap 23–29 November 2026")
    agency_head.sees_last("Masa ini masih berjalan; dihitung sampai Jumat 10.00.")
    agency_head.sees_last("Masuk: 2\nSelesai: 0\nMasih berjalan: 2\nMelewati waktu baku: 1")
    agency_head.sees_last("• Persetujuan surat tugas: 1 dari 1 dalam 15 menit, median kurang")
    agency_head.sees_last("• Ka. Divisi: 7 hari kerja 1 jam")
    agency_head.sees_last(
        "• G-2026-0002 · Persetujuan surat tugas: Contoh Kepala Divisi, sejak Selasa 10.00"
    )


async def test_another_period_takes_its_place_and_details_come_beside(
    office: World, reporter: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(1, "09.00", month=12)
    await agency_head.says("rekap")
    agency_head.sees_last("Rekap 30 November – 6 Desember 2026")
    agency_head.sees_last("Masuk: 0")
    shown = agency_head.count
    await agency_head.presses("Minggu lalu")
    assert agency_head.count == shown
    agency_head.sees_last("Rekap 23–29 November 2026\n\nMasuk: 1")
    agency_head.sees_last("Berjalan pada akhir masa: 1")
    await agency_head.presses("Rincian")
    agency_head.sees_last("Rincian rekap 23–29 November 2026")
    agency_head.sees_last("Masuk (dikirim dalam masa ini): 1\nG-2026-0001")
    await agency_head.presses("Dihitung dari apa?")
    agency_head.sees_last("Masuk: perkara yang dikirim dalam masa ini, apa pun akhirnya.")
    agency_head.sees_last("UPT TIK tidak punya waktu baku, jadi tidak pernah terlambat")


async def test_the_cases_behind_each_step_and_each_waiting_are_listed(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await office.moves_on(hours=1)
    await ict_head.presses("Setujui")
    await finish(technician)
    await agency_head.says("/rekap")
    await agency_head.presses("Rincian")
    await agency_head.presses("Per langkah")
    agency_head.sees_last("Persetujuan surat tugas: lewat waktu baku: 1\nG-2026-0001")
    agency_head.sees_last("Perbaikan: dalam waktu baku: 1\nG-2026-0001")
    await agency_head.presses("Menunggu siapa")
    agency_head.sees_last("Ka. Divisi, ditunggu 1 jam: 1\nG-2026-0001")
    agency_head.sees_last("Pelapor, ditunggu kurang dari 1 menit: 1")


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("/rekap minggu lalu", "16–22 November 2026"),
        ("rekap bulan lalu", "Oktober 2026"),
        ("Rekap 1-15 Nov", "1–15 November 2026"),
        ("/rekap Oktober", "Oktober 2026"),
        ("/rekap triwulan", "Oktober – Desember 2026"),
        ("rekap triwulan 3", "Juli – September 2026"),
        ("rekap tahun ini dong pak", "2026"),
        ("/rekap 28 Okt - 3 Nov", "28 Oktober – 3 November 2026"),
    ],
)
async def test_a_period_is_asked_for_in_words(
    office: World, ict_head: Someone, said: str, heading: str
) -> None:
    await ict_head.says(said)
    ict_head.sees_last(f"Rekap {heading}")
    ict_head.sees_last("Nihil")


async def test_what_cannot_be_told_says_why_and_what_to_write(
    office: World, agency_head: Someone
) -> None:
    await agency_head.says("/rekap semuanya")
    agency_head.sees_last("Masanya belum kami pahami")
    await agency_head.presses("Bulan lalu")
    agency_head.sees_last("Rekap Oktober 2026")
    await agency_head.says("/rekap minggu depan")
    agency_head.sees_last("Masa itu belum mulai")
    await agency_head.says("/rekap Januari 2024 sampai Juni 2025")
    agency_head.sees_last("paling lama satu tahun")


async def test_others_are_refused_kindly_and_a_delegate_is_not(
    office: World, reporter: Someone, technician: Someone, upt_head: Someone, admin: Someone
) -> None:
    for someone in (reporter, technician):
        await someone.says("/rekap minggu lalu")
        someone.sees_last("Rekap disediakan untuk Kadis, Ka. Divisi, Kepala UPT, dan admin")
        someone.sees_last("ketik status")
    for someone in (upt_head, admin):
        await someone.says("rekap")
        someone.sees_last("Rekap 23–29 November 2026")


async def test_a_role_that_is_gone_sees_no_more_at_the_old_button(
    office: World, agency_head: Someone
) -> None:
    await agency_head.says("/rekap")
    await office.withdraws("agency_head", agency_head)
    await agency_head.presses("Minggu lalu")
    agency_head.sees_last("Rekap disediakan untuk")


async def test_a_week_that_is_over_stays_as_it_was_told(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(30, "08.00")
    agency_head.sees("Masuk: 1 · selesai: 0 · berjalan: 1 · melewati waktu baku: 1")
    await agency_head.says("rekap minggu lalu")
    then = agency_head.last.words
    await ict_head.presses("Setujui")
    await office.moves_on(days=1)
    await agency_head.says("rekap minggu lalu")
    before, now = (
        words.partition("Perlu perhatian")[0] for words in (then, agency_head.last.words)
    )
    assert before == now
    agency_head.sees_last("G-2026-0001 · Persetujuan surat tugas: sudah ditangani")


async def test_on_whatsapp_the_same(both: World) -> None:
    head = await on_whatsapp(both, "Contoh Kadis", "agency_head")
    await head.says("rekap minggu lalu")
    head.sees_last("Rekap 16–22 November 2026")
    await head.presses("Bulan lalu")
    head.sees_last("Rekap Oktober 2026")
