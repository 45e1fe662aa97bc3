"""What is no report: answered from what the office knows, and never a case."""

import pytest

from storage.database.statement import Statement
from storage.database.tables import cases
from tests.conversations.reports.stories import approved, finish, report
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World


async def filed(office: World) -> list[str]:
    rows = await office.app.database.read(Statement(cases.select().order_by(cases.c.id)))
    return [row["description"] for row in rows]


@pytest.fixture(params=["telegram", "whatsapp"])
async def member(request: pytest.FixtureRequest, both: World) -> Someone:
    """A member of staff on each channel."""
    if request.param == "whatsapp":
        return await on_whatsapp(both, "Contoh Pelapor", "staff")
    return await both.official("Contoh Pelapor", "staff")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("makasih banyak pak", "Sama-sama, Pak Contoh Pelapor"),
        ("assalamualaikum", "Waalaikumsalam, Pak Contoh Pelapor. Ini layanan laporan gangguan"),
        ("Assalamu'alaikum wr wb pak", "Waalaikumsalam, Pak Contoh Pelapor. Ini layanan"),
        ("waalaikumsalam", "Selamat pagi, Pak Contoh Pelapor. Ini layanan"),
        ("wa'alaikumussalam wr wb", "Selamat pagi, Pak Contoh Pelapor. Ini layanan"),
        ("selamat pagi", "Selamat pagi, Pak Contoh Pelapor. Ini layanan"),
        ("tes", "Ini layanan laporan gangguan"),
        ("sdh normal pak trima kasih", "Syukurlah"),
        ("siapa yg piket hari ini?", "belum ada petugas piket yang tercatat"),
        ("kadis kominfo tu sapa e?", "Kadis: belum tercatat"),
        ("kantor kominfo buka jam brp", "Senin–Kamis: 07.30–12.00, 13.00–16.00"),
        ("cara lapor gangguan gimana ya", "Cukup tulis gangguannya di sini"),
        ("mo tanya, kapan server diperbaiki?", "Belum ada laporan"),
        ("G-2026-0001", "Laporan G-2026-0001 tidak ada"),
        ("nomor surat G-2026-0001", "Laporan G-2026-0001 tidak ada"),
        ("min minta password wifi kantor dong", "Sandi WiFi kantor diberikan langsung"),
        ("mohon dibuatkan subdomain utk dinas perikanan", "diminta dengan surat kepala unit"),
        ("minta link zoom utk rapat besok", "Ruang rapat daring"),
        ("ini hoax ya? katanya bantuan dihentikan", "tidak dapat kami pastikan"),
        ("sayang nanti jemput anak jam 4 ya", "bukan untuk layanan gangguan"),
    ],
)
async def test_it_is_answered_in_one_message_and_makes_no_case(
    both: World, member: Someone, text: str, answer: str
) -> None:
    await member.says(text)
    member.sees_last(answer)
    before = member.count
    told_apart = member.channel == "telegram"  # on WhatsApp it is one message with the notice
    assert before == 1 + ("Ini layanan" in answer and told_apart)
    for minutes in (11, 20, 89):
        await both.moves_on(minutes=minutes)
    assert await filed(both) == []
    assert member.count == before


@pytest.mark.parametrize("text", ["👍", "siap pak", "ok"])
async def test_an_acknowledgement_is_not_answered(
    office: World, reporter: Someone, text: str
) -> None:
    await reporter.says(text)
    assert reporter.count == 0


async def test_a_wrong_guess_is_one_tap_to_change(both: World, member: Someone) -> None:
    await member.says("minta sandi wifi, di loket selalu ditolak")
    member.sees_last("Sandi WiFi kantor")
    await member.presses("Bukan, ini laporan")
    member.sees_last("Jaringan/internet (WiFi) – minta sandi wifi, di loket selalu ditolak")
    await member.presses("Kirim")
    assert await filed(both) == ["minta sandi wifi, di loket selalu ditolak"]


async def test_a_fault_behind_a_greeting_or_thanks_is_a_fault(
    office: World, reporter: Someone
) -> None:
    await reporter.says("selamat pagi pak, makasih kemarin sudah dibantu tapi wifi mati lagi")
    reporter.sees_last("Mohon diperiksa")


async def test_thanks_that_name_a_fault_are_thanks(office: World, reporter: Someone) -> None:
    await reporter.says("terima kasih sudah memperbaiki printer yang rusak")
    reporter.sees_last("Sama-sama")


@pytest.mark.parametrize("text", ["sdh normal pak trima kasih", "su bae", "aman pak"])
async def test_it_works_again_confirms_the_one_repair(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, text: str
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.says(text)
    reporter.sees("Bagaimana penanganannya?")


async def test_of_several_repairs_it_is_asked_which_works(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.says("printer di ruang keuangan macet")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await finish(technician)
    await reporter.says("su bae kaka")
    reporter.sees_last("untuk yang mana?")
    await reporter.presses("2. G-2026-0002")
    reporter.sees("G-2026-0002")


async def test_where_a_case_stands_is_told_with_whom_and_until_when(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await reporter.says("status G-2026-0001")
    reporter.sees_last("Pada: Contoh Petugas Satu. Tenggat:")
    await ict_head.says("kenapa G-2026-0001 belum selesai?")
    ict_head.sees_last("Pada: Contoh Petugas Satu. Tenggat:")
    await office.moves_on(hours=3)
    await ict_head.says("G-2026-0001")
    ict_head.sees_last("melewati tenggat, dihitung dalam jam kerja")


async def test_the_reason_of_a_pause_is_told(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Kendala")
    await technician.says("1")
    await technician.says("menunggu suku cadang")
    await reporter.says("kapan wifi normal pak?")
    reporter.sees_last("Tertunda karena:")


async def test_strangers_to_a_case_learn_nothing_of_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    other = await office.official("Contoh Lain", "staff")
    for text in ("G-2026-0001", "nomor surat G-2026-0001", "sudah sampai mana G-2026-0001?"):
        await other.says(text)
        other.sees_last("tidak ada, atau bukan laporan yang dapat")


async def test_a_question_about_a_fault_of_others_shows_what_is_known(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter)
    await ict_head.says("/gangguan_massal listrik kantor bupati padam")
    await ict_head.presses("Umumkan")
    other = await office.official("Contoh Lain", "staff")
    await other.says("kapan internet diperbaiki?")
    other.sees_last("Gangguan massal sudah diketahui")
    other.sees_last("G-2026-0001")
    other.sees_not(reporter.name)


async def test_the_letter_is_handed_to_those_who_may_have_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("nomor surat G-2026-0001")
    ict_head.sees_last("belum terbit")
    await ict_head.presses("Setujui")
    await ict_head.says("nomor surat G-2026-0001")
    ict_head.sees("Surat tugas G-2026-0001 bernomor")
    await technician.says("surat tugas sy nomor brp ya")
    technician.sees("Surat tugas G-2026-0001 bernomor")


async def test_the_officer_on_duty_is_named_to_everybody(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.says("/piket")
    await ict_head.presses("Piket baru")
    for text in ("Petugas Satu", "hari ini 08.00", "besok 07.30"):
        await ict_head.says(text)
    await reporter.says("sapa yang piket skarang kaka?")
    reporter.sees_last("Petugas piket sekarang: Contoh Petugas Satu")


async def test_officials_hear_what_is_late_and_the_recap(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    head = await office.official("Contoh Kadis", "agency_head")
    await head.says("siapa yang terlambat?")
    head.sees_last("Tidak ada tahap yang melewati waktu baku")
    await approved(reporter, ict_head)
    await office.moves_on(hours=3)
    await head.says("siapa yang terlambat?")
    head.sees_last("Contoh Petugas Satu")
    await head.says("rekap minggu lalu mana")
    head.sees_last("Rekap 16–22 November 2026")
    await head.says("berapa laporan minggu ini pak?")
    head.sees_last("Masuk: 1")
    await reporter.says("siapa yang terlambat?")
    reporter.sees_not("Contoh Petugas Satu, sejak")


async def test_an_absence_opens_the_delegation_filled_in(
    office: World, ict_head: Someone, upt_head: Someone
) -> None:
    await ict_head.says(
        "besok sy dinas luar ke ambon 3 hari, tolong diwakili pak kepala UPT sbg plh"
    )
    ict_head.sees_last("dasarnya")
    await ict_head.presses("Lewati")
    ict_head.sees_last("Contoh Kepala UPT")
    ict_head.sees_last("24 November 2026")
    ict_head.sees_last("26 November 2026")


async def test_a_request_is_passed_on_with_one_tap_and_on_record(
    both: World, member: Someone
) -> None:
    technician = await both.official("Contoh Petugas Satu", "ict_team")
    await member.says("min minta password wifi kantor dong")
    pass_on = await member.offers("Teruskan")
    for _ in range(2):
        await member.phone.presses_data(pass_on)
    await both.settle()
    technician.sees_last("min minta password wifi kantor dong")
    member.sees("Sudah kami teruskan kepada Tim TI")
    assert await filed(both) == []
    entries = await both.office_entries()
    passed = [entry.data for entry in entries if entry.code == "request.passed_on"]
    assert [(each["request"], each["role"]) for each in passed] == [("wifi", "ict_team")]


async def test_a_request_that_nobody_can_take_says_so(office: World, reporter: Someone) -> None:
    await reporter.says("min minta password wifi kantor dong")
    await reporter.presses("Teruskan")
    reporter.sees_last("belum diteruskan")


async def test_english_is_answered_in_english(office: World, reporter: Someone) -> None:
    await reporter.says("The internet in our office has been down since this morning")
    reporter.sees("From now on we write in English")
    reporter.sees_last("Please check")
    await reporter.says("/batal")
    await reporter.says("who is on duty today?")
    reporter.sees_last("Nobody is on record as on duty")
    await reporter.presses("Bahasa Indonesia")
    await reporter.says("siapa piket")
    reporter.sees_last("belum ada petugas piket")


async def test_thanks_in_a_draft_are_no_part_of_it(office: World, reporter: Someone) -> None:
    await reporter.says("wifi mati di ruang depan")
    await reporter.says("makasih banyak pak")
    await reporter.says("siapa yang piket hari ini?")
    for minutes in (11, 20, 89):
        await office.moves_on(minutes=minutes)
    assert await filed(office) == ["wifi mati di ruang depan"]


async def test_what_works_again_before_it_is_sent_is_not_sent(
    office: World, reporter: Someone
) -> None:
    await reporter.says("wifi mati di ruang depan")
    await reporter.says("sudah normal pak, maaf")
    for minutes in (11, 20, 89):
        await office.moves_on(minutes=minutes)
    assert await filed(office) == []


async def test_an_answer_in_a_form_is_never_taken_for_something_else(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Selesai")
    await technician.says("terima kasih, sudah normal")
    await technician.says("siapa yang piket")
    await technician.presses("Lewati")
    reporter.sees("dilaporkan selesai: terima kasih, sudah normal — siapa yang piket")
