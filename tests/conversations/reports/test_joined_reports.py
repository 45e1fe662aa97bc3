"""Many reports of one fault: the question, one letter for all, and news for everybody."""

import pytest

from storage.office.journal_check import verify
from tests.conversations.reports.stories import finish, report
from tests.pdf import pdf_text
from tests.world import Someone, World

SAME = "wifi mati total di kantor"
JOINED = "Gangguan pada laporan G-2026-0002 sama dengan G-2026-0001"


@pytest.fixture
async def neighbour(office: World) -> Someone:
    """Another person of the same unit."""
    return await office.official("Contoh Tetangga", "staff")


async def follows(reporter: Someone, neighbour: Someone) -> None:
    await report(reporter)
    await neighbour.says(SAME)
    await neighbour.presses("Ya, sama")


async def test_a_report_that_is_alike_is_asked_about_without_a_name(
    reporter: Someone, ict_head: Someone, neighbour: Someone
) -> None:
    await report(reporter)
    await neighbour.says(SAME)
    neighbour.sees_last("Ada laporan serupa dari Dinas Komunikasi dan Informatika (G-2026-0001")
    assert reporter.name not in neighbour.last.words
    neighbour.sees_last("Mohon diperiksa")
    await neighbour.presses("Berbeda")
    assert "Ya, sama" not in neighbour.last.labels
    await neighbour.presses("Kirim")
    neighbour.sees("Laporan G-2026-0002 kami terima")


async def test_a_whole_office_without_network_follows_its_first_report(
    office: World, reporter: Someone
) -> None:
    await report(reporter)
    for number in range(21):
        colleague = await office.official(f"Contoh Rekan {number}", "staff")
        await colleague.says(SAME)
        await colleague.presses("Ya, sama")
        colleague.sees_last(f"laporan G-2026-{number + 2:04} sama dengan G-2026-0001")


async def test_whoever_sends_all_the_same_reports_a_fault_of_its_own(
    reporter: Someone, ict_head: Someone, neighbour: Someone
) -> None:
    await report(reporter)
    await neighbour.says(SAME)
    await neighbour.says("kirim")
    neighbour.sees("Laporan G-2026-0002 kami terima")
    ict_head.sees_last("Persetujuan Surat Tugas — G-2026-0002")


async def test_the_same_fault_follows_and_needs_no_approval_of_its_own(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, neighbour: Someone
) -> None:
    await follows(reporter, neighbour)
    neighbour.sees_last(JOINED)
    assert not any(
        "Setujui" in m.labels
        for m in ict_head.chat
        if "G-2026-0002" in m.words and "G-2026-0001" not in m.words
    )
    ict_head.sees("Diikuti laporan lain: G-2026-0002")
    await ict_head.presses("Setujui")
    neighbour.sees("Laporan G-2026-0002 disetujui. Petugas: Contoh Petugas Satu")
    letter = technician.message_with("Surat tugas nomor 800.1.11.1/001")
    assert "G-2026-0001, G-2026-0002" in pdf_text(letter.file)
    await finish(technician)
    neighbour.sees_last("G-2026-0002 dilaporkan selesai")
    neighbour.sees_last("Kabel diganti")
    await neighbour.presses("Sudah normal")
    neighbour.sees("Laporan G-2026-0002 dinyatakan selesai")
    await reporter.presses("Sudah normal")
    await ict_head.presses("Terima")
    reporter.sees("Laporan G-2026-0001 dinyatakan selesai")
    assert (await verify(office.app.database, None))[1] == []


async def test_one_tap_approves_all_that_are_alike_with_one_letter(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, neighbour: Someone
) -> None:
    await report(reporter)
    await neighbour.says(SAME)
    await neighbour.presses("Berbeda")
    await neighbour.presses("Kirim")
    ict_head.sees_last("Mungkin gangguan yang sama: G-2026-0001")
    await ict_head.presses("Setujui 2 laporan")
    ict_head.sees("G-2026-0001 disetujui dengan satu surat tugas")
    neighbour.sees(JOINED)
    assert sum("terlampir" in m.words or m.kind == "document" for m in technician.chat) >= 1
    assert await office.letter("G-2026-0002") is None
    await finish(technician)
    neighbour.sees_last("G-2026-0002 dilaporkan selesai")


async def test_still_broken_for_one_of_them_goes_its_own_way(
    reporter: Someone, ict_head: Someone, technician: Someone, neighbour: Someone
) -> None:
    await follows(reporter, neighbour)
    await ict_head.presses("Setujui")
    await finish(technician)
    await reporter.presses("Sudah normal")
    await neighbour.presses("Masih terganggu")
    ict_head.sees_last("Persetujuan Surat Tugas — G-2026-0002")
    await ict_head.presses("Setujui")
    technician.sees("G-2026-0002")


async def test_where_the_first_is_rejected_the_others_are_decided_by_themselves(
    reporter: Someone, ict_head: Someone, technician: Someone, neighbour: Someone
) -> None:
    await follows(reporter, neighbour)
    await ict_head.presses("Tolak")
    await ict_head.says("Bukan kewenangan kami")
    ict_head.sees_last("Persetujuan Surat Tugas — G-2026-0002")
    await ict_head.presses("Setujui")
    neighbour.sees("Laporan G-2026-0002 disetujui")


async def test_the_reporter_may_say_later_that_it_is_another_fault(
    reporter: Someone, ict_head: Someone, neighbour: Someone
) -> None:
    await follows(reporter, neighbour)
    await neighbour.presses("Berbeda")
    ict_head.sees_last("Persetujuan Surat Tugas — G-2026-0002")


async def test_the_head_parts_one_from_the_list(
    reporter: Someone, ict_head: Someone, neighbour: Someone
) -> None:
    await follows(reporter, neighbour)
    await ict_head.presses("Laporan serupa")
    ict_head.sees_last("Laporan yang mengikuti G-2026-0001: G-2026-0002")
    await ict_head.presses("Pisahkan 2026-0002")
    ict_head.sees_last("Persetujuan Surat Tugas — G-2026-0002")


async def test_silence_closes_those_who_follow_as_well(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, neighbour: Someone
) -> None:
    await follows(reporter, neighbour)
    await ict_head.presses("Setujui")
    await finish(technician)
    await office.moves_to(27, "07.31")
    neighbour.sees("G-2026-0002")
    child = await office.case("G-2026-0002")
    assert child.case.state == "done"


@pytest.mark.parametrize(
    "words", ["printer macet di ruang 12", "wifi mati di ruang 7", "laptop blue screen"]
)
async def test_another_fault_is_not_asked_about(
    reporter: Someone, ict_head: Someone, neighbour: Someone, words: str
) -> None:
    await reporter.says("wifi mati di ruang 5")
    await reporter.presses("Kirim")
    await neighbour.says(words)
    neighbour.sees_not("Ada laporan serupa")


async def test_the_week_counts_one_decision_for_one_letter(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, neighbour: Someone
) -> None:
    kadis = await office.official("Contoh Kepala Dinas", "agency_head")
    await follows(reporter, neighbour)
    await ict_head.presses("Setujui")
    await office.moves_to(30, "08.01")
    kadis.sees("Masuk: 2", "Persetujuan surat tugas: 1 dari 1")
