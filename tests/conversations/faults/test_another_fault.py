"""Somebody with an open report tells of another fault, or answers to which report it belongs."""

import pytest

from storage.database.statement import Statement
from storage.database.tables import cases
from tests.conversations.reports.stories import report
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World

FIRST_FAULT = "wifi mati di ruang A1 dari tadi pagi"
ASKED = "Untuk laporan yang mana"
APART = "laporan baru, terpisah dari laporan"
OLD = "Untuk laporan lama"


@pytest.fixture(params=["telegram", "whatsapp"])
async def member(request: pytest.FixtureRequest, both: World) -> Someone:
    """A member of the office on one of the channels, whose first report is open."""
    name = "Contoh Pelapor"
    if request.param == "whatsapp":
        someone: Someone = await on_whatsapp(both, name, "staff")
    else:
        someone = await both.official(name, "staff")
    await report(someone, FIRST_FAULT)
    return someone


async def filed(office: World) -> list[str]:
    """Descriptions of all cases, oldest first."""
    rows = await office.app.database.read(Statement(cases.select().order_by(cases.c.id)))
    return [row["description"] for row in rows]


def asked(someone: Someone) -> int:
    """How often it was asked to which report something belongs."""
    return sum(ASKED in message.words for message in someone.chat)


async def test_another_fault_is_a_new_report_at_kirim(both: World, member: Someone) -> None:
    await member.says("printer di ruang TU macet kertas")
    member.sees_last("Mohon diperiksa")
    member.sees_last(APART)
    await member.sends_photo()
    assert await filed(both) == [FIRST_FAULT]
    await member.says("kirim")
    assert await filed(both) == [FIRST_FAULT, "printer di ruang TU macet kertas"]
    assert len(await both.evidence("G-2026-0002")) == 1
    assert asked(member) == 0
    member.sees("Laporan G-2026-0002 kami terima")


@pytest.mark.parametrize(
    "said",
    [
        *("komputer di ruang keuangan layarnya biru, tdk bisa dipakai", "wifi mati di ruang B2"),
        *("cctv di pos jaga rusak dari kemarin sore", "scanner di loket tdk bisa dipakai"),
        *("website ppid diretas, muncul gambar judi", "simpeg error 500 waktu login"),
    ],
)
async def test_what_plainly_differs_goes_straight_to_the_summary(
    both: World, member: Someone, said: str
) -> None:
    await member.says(said)
    member.sees_last("Mohon diperiksa")
    member.sees_last(APART)


@pytest.mark.parametrize(
    "said",
    [
        *("wifi mati lagi pak dari tadi", "wifi di ruang A1 lemot sekali", "internet mati total"),
        *("printer di ruang TU juga macet kertas", "printer masih macet kertas"),
        *("website ppid tidak bisa dibuka", "printer tidak bisa konek ke jaringan"),
        *("printer macet, sudah saya laporkan tadi", "server di ruang server mati"),
        *("listrik padam di ruang TU dan printer mati", "wifi mati di ruang sebelah"),
        *("wifi mati di ruang A1 dan printer macet", "komputer tidak bisa browsing"),
    ],
)
async def test_what_may_be_the_same_fault_is_asked_about(
    both: World, member: Someone, said: str
) -> None:
    await member.says(said)
    member.sees_last(ASKED)
    for minutes in (11, 20, 89):
        await both.moves_on(minutes=minutes)
    assert await filed(both) == [FIRST_FAULT]


async def test_a_summary_of_another_fault_may_still_join_the_first(
    both: World, member: Someone
) -> None:
    await member.says("printer di ruang TU macet kertas")
    await member.presses(OLD)
    member.sees_last(ASKED)
    await member.sends_photo()
    await member.says("yang wifi")
    member.sees_last("sudah ditambahkan ke laporan G-2026-0001")
    assert await filed(both) == [FIRST_FAULT]
    assert len(await both.evidence()) == 1
    assert asked(member) == 1


async def test_a_picture_with_words_of_another_fault_is_a_new_report(
    both: World, member: Someone
) -> None:
    await member.sends_photo(caption="printer di ruang TU macet kertas")
    member.sees_last(APART)
    await member.says("kirim")
    assert len(await both.evidence("G-2026-0002")) == 1


async def test_words_of_another_fault_tell_what_a_picture_before_them_is(
    both: World, member: Someone
) -> None:
    await member.sends_photo()
    member.sees_last(ASKED)
    await member.says("printer di ruang TU macet kertas")
    member.sees_last(APART)
    await member.says("kirim")
    assert len(await both.evidence("G-2026-0002")) == 1
    assert asked(member) == 1


async def test_silence_files_another_fault_as_it_files_a_first(
    both: World, member: Someone
) -> None:
    await member.says("printer di ruang TU macet kertas")
    await both.moves_on(minutes=11)
    member.sees("belum terkirim")
    await both.moves_on(minutes=20)
    assert await filed(both) == [FIRST_FAULT, "printer di ruang TU macet kertas"]


@pytest.mark.parametrize(
    "answer",
    [
        *("G-2026-0001", "1", "yang wifi", "wifi pak", "untuk yg wifi", "untuk g-0001"),
        *("tambahan untuk yang tadi pak", "untuk laporan yang wifi ruang A1 pak", "laporan lama"),
    ],
)
async def test_one_word_puts_all_that_was_sent_to_the_case(
    both: World, member: Someone, answer: str
) -> None:
    await member.says("masih mati juga di sini, sampai siang ini tidak ada sinyal")
    await member.sends_photo()
    await member.says("tadi sudah dicoba mati hidup beberapa kali sama saja hasilnya")
    await member.sends_voice()
    assert asked(member) == 1
    await member.says(answer)
    member.sees_last("sudah ditambahkan ke laporan G-2026-0001")
    told = " ".join(note.text for note in await both.notes())
    assert "masih mati juga" in told
    assert "dicoba mati hidup" in told
    assert answer not in told
    assert len(await both.evidence()) == 2
    assert await filed(both) == [FIRST_FAULT]


@pytest.mark.parametrize("answer", ["2", "baru", "yang baru", "laporan baru pak", "kirim", "beda"])
async def test_one_word_makes_a_new_report_of_all_that_was_sent(
    both: World, member: Someone, answer: str
) -> None:
    await member.says("wifi di ruang A1 lemot lagi sekali")
    await member.sends_photo()
    assert asked(member) == 1
    await member.says(answer)
    member.sees_last("Mohon diperiksa")
    await member.says("kirim")
    assert await filed(both) == [FIRST_FAULT, "wifi di ruang A1 lemot lagi sekali"]
    assert len(await both.evidence("G-2026-0002")) == 1


async def test_sending_what_is_no_sure_fault_is_asked_about_again(
    both: World, member: Someone
) -> None:
    await member.sends_photo()
    await member.says("kirim")
    member.sees_last(ASKED)
    assert asked(member) == 2
    await member.says("baru")
    member.sees_last("Gangguannya pada bagian mana?")
    assert await filed(both) == [FIRST_FAULT]


async def test_words_that_may_mean_two_reports_are_no_answer(both: World, member: Someone) -> None:
    await member.says("printer di ruang TU macet kertas")
    await member.says("kirim")
    await member.sends_photo()
    member.sees_last(ASKED)
    for vague in ("yang di ruang", "di ruang A1"):
        await member.says(vague)
        member.sees_last(ASKED)
    await member.says("yang printer")
    member.sees_last("sudah ditambahkan ke laporan G-2026-0002")


async def test_whoever_works_on_a_case_is_asked(both: World) -> None:
    head = await both.official("Contoh Kepala Divisi", "ict_head")
    technician = await both.official("Contoh Petugas Satu", "ict_team")
    reporter = await both.official("Contoh Pelapor", "staff")
    await report(reporter, FIRST_FAULT)
    await head.presses("Setujui")
    await technician.presses("Terima")
    await technician.says("printer di ruang TU macet kertas")
    technician.sees_last(ASKED)
