"""After silence a clear report is filed; unclear words lapse, later ones are judged afresh."""

import json
from collections.abc import Awaitable, Callable

import pytest

from storage.database.statement import Statement
from storage.database.tables import cases, conversations
from tests.conversations.reports.stories import report
from tests.whatsapp_world import new_on_whatsapp, on_whatsapp
from tests.world import Someone, World

UNCLEAR = {
    "staff": (
        *("👍", "ok makasih", "makasih banyak pak", "assalamualaikum", "P", "tes"),
        *("siapa yg piket hari ini?", "ini hoax ya? katanya bantuan dihentikan bulan depan"),
        *("sebarkan!! info valid dari grup sebelah", "sayang nanti jemput anak jam 4 ya"),
        *("sdh normal pak trima kasih", "merah pak", "masih lambat pak", "G-2026-0001"),
        *("status G-2026-0001", "kenapa G-2026-0001 belum selesai?", "tolong pak"),
        *("kartu nama dan profil", "Tamu pak Yosep dr kantor camat 2 org"),
    ),
    "ict_team": ("siap, otw ke lokasi", "setuju"),
    "ict_head": (
        *("nomor surat G-2026-0001", "siapa yang terlambat?"),
        "besok sy dinas luar ke ambon 3 hari, tolong diwakili pak kepala UPT",
    ),
    "agency_head": ("terima kasih laporannya", "rekap", "rekap minggu lalu mana"),
    "upt_tik": ("besok jam 10",),
}
PIN = {"latitude": -5.6, "longitude": 132.7}
DOCUMENT = b"%PDF-1.4\n%%EOF"
Makes = Callable[..., Awaitable[Someone]]


@pytest.fixture(params=["telegram", "whatsapp"])
def member(request: pytest.FixtureRequest, both: World) -> Makes:
    """Make a member of the office with these roles, on one of the channels."""

    async def make(*roles: str, name: str = "Contoh Pelapor") -> Someone:
        if request.param == "whatsapp":
            return await on_whatsapp(both, name, *roles)
        return await both.official(name, *roles)

    return make


@pytest.fixture(params=["telegram", "whatsapp"])
def unknown(request: pytest.FixtureRequest, both: World) -> Someone:
    return new_on_whatsapp(both) if request.param == "whatsapp" else both.stranger()


async def descriptions(office: World) -> list[str]:
    """Descriptions of all cases, oldest first."""
    rows = await office.app.database.read(Statement(cases.select().order_by(cases.c.id)))
    return [row["description"] for row in rows]


async def two_hours_of_silence(office: World) -> None:
    for minutes in (11, 20, 89):
        await office.moves_on(minutes=minutes)


async def as_an_earlier_build_left_it(office: World) -> None:
    """Drafts without the key that records a confirmation."""
    for row in await office.app.database.read(Statement(conversations.select())):
        data = json.loads(row["data"])
        if "draft" in data:
            del data["draft"]["confirmed"]
            left = conversations.update().where(conversations.c.chat == row["chat"])
            async with office.app.database.unit() as unit:
                await unit.run(Statement(left.values(data=json.dumps(data))))


async def test_what_is_unclear_makes_no_case_and_nobody_hears_of_it(
    both: World, member: Makes
) -> None:
    said = [(role, text) for role, texts in UNCLEAR.items() for text in texts]
    people = [await member(role, name=f"Contoh {place}") for place, (role, _) in enumerate(said)]
    for person, (_, text) in zip(people, said, strict=True):
        await person.says(text)
    before = [person.count for person in people]
    await two_hours_of_silence(both)
    assert await descriptions(both) == []
    assert [person.count for person in people] == before


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("ok", "Ini layanan laporan gangguan"),
        ("siapa yg piket hari ini?", "belum ada petugas piket"),
        ("kinerja tim TI", "Apakah ini laporan gangguan?"),
    ],
)
async def test_a_strangers_unclear_words_make_no_case(
    both: World, unknown: Someone, text: str, answer: str
) -> None:
    await unknown.says(text)
    unknown.sees_last(answer)
    unknown.sees_not("nama lengkap")
    before = unknown.count
    await two_hours_of_silence(both)
    assert await descriptions(both) == []
    assert unknown.count == before


async def test_a_place_alone_makes_no_case(both: World, member: Makes) -> None:
    reporter = await member("staff")
    kind = {"kind": "location"} if reporter.channel == "whatsapp" else {}
    await reporter.sends(location=PIN, **kind)
    reporter.sees_last("Gangguannya pada bagian mana?")
    await two_hours_of_silence(both)
    assert await descriptions(both) == []


async def test_which_report_it_belongs_to_may_stay_unanswered(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await reporter.says("nanti sore saya ke kantor lagi ya")
    reporter.sees_last("Untuk laporan yang mana")
    before = reporter.count
    await two_hours_of_silence(office)
    assert len(await descriptions(office)) == 1
    assert reporter.count == before


@pytest.mark.parametrize("command", ["/lapor", "/konten"])
async def test_a_command_without_a_word_makes_no_case(
    office: World, reporter: Someone, command: str
) -> None:
    await reporter.says(command)
    await reporter.says("ok makasih")
    await two_hours_of_silence(office)
    assert await descriptions(office) == []


async def test_a_recognised_fault_is_filed(both: World, member: Makes) -> None:
    reporter = await member("staff")
    await reporter.says("wifi mati di ruang depan")
    await both.moves_on(minutes=11)
    reporter.sees("belum terkirim")
    await both.moves_on(minutes=20)
    reporter.sees("kami kirimkan seperti adanya", "G-2026-0001")
    assert await descriptions(both) == ["wifi mati di ruang depan"]


@pytest.mark.parametrize("what", ["photo", "voice", "document"])
async def test_evidence_alone_is_filed(both: World, member: Makes, what: str) -> None:
    reporter = await member("staff")
    send: dict[str, Callable[[], Awaitable[None]]] = {
        "photo": reporter.sends_photo,
        "voice": reporter.sends_voice,
        "document": lambda: reporter.sends_document(DOCUMENT, "surat.pdf"),
    }
    await send[what]()
    await two_hours_of_silence(both)
    assert await descriptions(both) == [""]


@pytest.mark.parametrize("says_yes", [True, False])
async def test_unclear_words_and_ya_are_filed(both: World, member: Makes, says_yes: bool) -> None:
    reporter = await member("staff")
    await reporter.says("tolong pak")
    await (reporter.says("ya") if says_yes else reporter.presses("Ya, laporkan"))
    reporter.sees_last("Gangguannya pada bagian mana?")
    await reporter.says("yang di loket kedip terus")
    await two_hours_of_silence(both)
    reporter.sees("kami kirimkan seperti adanya")
    assert await descriptions(both) == ["tolong pak\nyang di loket kedip terus"]


async def test_a_strangers_ya_leads_to_name_and_unit(both: World, unknown: Someone) -> None:
    await unknown.says("layar di loket kedip terus pak")
    await unknown.presses("Ya, laporkan")
    unknown.sees_last("nama lengkap")
    await unknown.says("Contoh Pelapor")
    await unknown.says("dukcapil")
    await two_hours_of_silence(both)
    assert await descriptions(both) == ["layar di loket kedip terus pak"]


@pytest.mark.parametrize("command", ["/lapor layar di loket kedip terus", "/lapor"])
async def test_lapor_with_words_is_filed(office: World, reporter: Someone, command: str) -> None:
    await reporter.says(command)
    if command == "/lapor":
        await reporter.says("layar di loket kedip terus")
    await two_hours_of_silence(office)
    assert await descriptions(office) == ["layar di loket kedip terus"]


async def test_words_of_a_new_report_are_filed(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await reporter.says("layar di loket kedip terus pak")
    await reporter.presses("Laporan baru")
    await two_hours_of_silence(office)
    assert (await descriptions(office))[1:] == ["layar di loket kedip terus pak"]


async def test_whoever_confirms_late_is_reminded_before_it_is_filed(
    office: World, reporter: Someone
) -> None:
    await reporter.says("tolong pak")
    await office.moves_on(minutes=25)
    reporter.sees_not("belum terkirim")
    await reporter.presses("Ya, laporkan")
    await office.moves_on(minutes=11)
    reporter.sees("Bila tidak ada jawaban sampai 09.10 WIT")
    await office.moves_on(minutes=20)
    assert await descriptions(office) == ["tolong pak"]


@pytest.mark.parametrize(
    "first", ["kinerja tim TI", "siapa yg piket hari ini?", "makasih banyak pak"]
)
async def test_the_next_message_is_judged_afresh(both: World, member: Makes, first: str) -> None:
    reporter = await member("staff")
    await reporter.says(first)
    await reporter.says("printer di ruang keuangan macet")
    reporter.sees_last("– printer di ruang keuangan macet")
    await two_hours_of_silence(both)
    assert await descriptions(both) == ["printer di ruang keuangan macet"]


async def test_unclear_words_one_after_another_are_asked_about_each(
    both: World, member: Makes
) -> None:
    reporter = await member("staff")
    for text in ("👍", "ok makasih", "siapa yg piket hari ini?", "kinerja tim TI"):
        await reporter.says(text)
    reporter.sees_last("Apakah ini laporan gangguan?")
    await reporter.says("Selamat pagi pak")
    reporter.sees_last("Selamat pagi, Pak Contoh Pelapor")
    await two_hours_of_silence(both)
    assert await descriptions(both) == []


async def test_a_thing_that_is_named_answers_which_part_is_faulty(
    office: World, reporter: Someone
) -> None:
    await reporter.says("dari kemarin tidak bisa masuk pak")
    reporter.sees_last("Gangguannya pada bagian mana?")
    await reporter.says("di wifi pak")
    reporter.sees_last("Jaringan/internet (WiFi) – dari kemarin tidak bisa masuk pak")


async def test_a_photo_shows_what_was_told_and_nothing_of_what_was_no_report(
    office: World, reporter: Someone
) -> None:
    await reporter.says("layar di loket kedip terus pak")
    await reporter.sends_photo()
    await two_hours_of_silence(office)
    await reporter.says("ok makasih")
    await reporter.sends_photo()
    await reporter.presses("Laporan baru")
    await two_hours_of_silence(office)
    assert await descriptions(office) == ["layar di loket kedip terus pak", ""]


async def test_a_place_stays_with_the_words_after_it(office: World, reporter: Someone) -> None:
    await reporter.sends(location=PIN)
    await reporter.says("printer di ruang keuangan macet")
    await reporter.presses("Kirim")
    rows = await office.app.database.read(Statement(cases.select()))
    assert [row["place"] for row in rows] == ["-5.60000, 132.70000"]


async def test_unclear_words_keep_no_card_from_being_decided(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("kinerja tim TI")
    await ict_head.says("setuju", answering="Persetujuan Surat Tugas")
    reporter.sees("G-2026-0001 disetujui")


@pytest.mark.parametrize("text", ["bukan", "tidak pak", "bukan laporan"])
async def test_bukan_ends_it(office: World, reporter: Someone, text: str) -> None:
    await reporter.says("kinerja tim TI")
    await reporter.says(text)
    reporter.sees_last("Tidak ada laporan yang kami buat")
    await reporter.says("/batal")
    reporter.sees_last("Tidak ada yang sedang diisi")


async def test_a_ya_that_comes_too_late_says_what_to_do(office: World, reporter: Someone) -> None:
    await reporter.says("kinerja tim TI")
    await two_hours_of_silence(office)
    await reporter.presses("Ya, laporkan")
    assert "silakan tulis keluhannya" in reporter.toasts[-1]
    assert await descriptions(office) == []


@pytest.mark.parametrize(
    ("said", "pressed", "filed"),
    [
        ("kinerja tim TI", "", []),
        ("siapa yg piket hari ini?", "", []),
        ("tolong pak", "Ya, laporkan", ["tolong pak"]),
        ("wifi mati di loket", "", ["wifi mati di loket"]),
    ],
)
async def test_a_draft_of_an_earlier_build_is_judged_the_same(
    office: World, reporter: Someone, said: str, pressed: str, filed: list[str]
) -> None:
    await reporter.says(said)
    if pressed:
        await reporter.presses(pressed)
    await as_an_earlier_build_left_it(office)
    await two_hours_of_silence(office)
    assert await descriptions(office) == filed


async def test_after_words_that_an_earlier_build_kept_the_next_message_is_judged_afresh(
    office: World, reporter: Someone
) -> None:
    await reporter.says("siapa yg piket hari ini?")
    await as_an_earlier_build_left_it(office)
    await reporter.says("printer di ruang keuangan macet")
    await reporter.presses("Kirim")
    assert await descriptions(office) == ["printer di ruang keuangan macet"]
