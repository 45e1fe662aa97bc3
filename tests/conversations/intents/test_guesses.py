"""Words that no list knows, taken for what they are like; nothing is decided by it."""

from flows.faults.trouble import reports_fault
from flows.language.intents.understanding import intent_of
from flows.language.learned.likely import doubted, likely
from tests.conversations.intents.test_intents import filed
from tests.conversations.reports.stories import approved, finish
from tests.whatsapp_world import new_on_whatsapp
from tests.world import Someone, World

WEAK_SIGNAL = "sinyal wifi cuma 1 bar di ruang bidang perencanaan"
WELL_AGAIN = "internet su kancang lai pak mantap"
WISHED = "minta dibuatkan akun email karena email lama rusak"


async def silence(office: World) -> None:
    for minutes in (11, 20, 89):
        await office.moves_on(minutes=minutes)


def test_the_words_here_are_in_no_list() -> None:
    for text in (WEAK_SIGNAL, WELL_AGAIN):
        assert intent_of(text) is None
        assert not reports_fault(text)
    assert likely(WEAK_SIGNAL) == "fault"
    assert likely(WELL_AGAIN) == "confirm"
    assert reports_fault(WISHED)
    assert doubted(WISHED)


async def test_a_likely_report_is_read_back_and_filed_by_kirim_alone(
    office: World, reporter: Someone
) -> None:
    await reporter.says(WEAK_SIGNAL)
    reporter.sees_last(f"– {WEAK_SIGNAL}")
    before = reporter.count
    await silence(office)
    assert await filed(office) == []
    assert reporter.count == before
    await reporter.says(WEAK_SIGNAL)
    await reporter.presses("Kirim")
    assert await filed(office) == [WEAK_SIGNAL]


async def test_what_is_added_may_make_it_sure(office: World, reporter: Someone) -> None:
    await reporter.says(WEAK_SIGNAL)
    await reporter.says("wifi di ruang kami mati sejak pagi")
    await silence(office)
    assert await filed(office) == [f"{WEAK_SIGNAL}\nwifi di ruang kami mati sejak pagi"]


async def test_a_category_that_is_chosen_makes_it_sure(office: World, reporter: Someone) -> None:
    await reporter.says("tolong dicek, dashboard monitoring tidak menampilkan data sejak pagi")
    await reporter.presses("Aplikasi")
    await silence(office)
    assert len(await filed(office)) == 1


async def test_words_that_are_more_like_a_wish_are_filed_by_kirim_alone(
    office: World, reporter: Someone
) -> None:
    await reporter.says(WISHED)
    reporter.sees_last(f"– {WISHED}")
    await silence(office)
    assert await filed(office) == []


async def test_a_stranger_is_asked_first(both: World) -> None:
    stranger = new_on_whatsapp(both)
    await stranger.says("dashboard kami tidak menampilkan apa apa pak")
    stranger.sees_last("Apakah ini laporan gangguan?")


async def test_a_likely_question_is_answered(office: World, reporter: Someone) -> None:
    await reporter.says("ini bot bisa apa aja")
    reporter.sees_last("Cukup tulis gangguannya di sini")
    await silence(office)
    assert await filed(office) == []


async def test_a_repair_is_not_confirmed_by_a_guess(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.says(WELL_AGAIN)
    reporter.sees_last("G-2026-0001")
    reporter.sees_not("Terima kasih atas konfirmasi")


async def test_a_likely_wish_for_content_is_read_back(office: World, reporter: Someone) -> None:
    await reporter.says("ini naskah berita panen raya, mohon dinaikan ke website")
    reporter.sees_last("Mohon diperiksa")
    await silence(office)
    assert await filed(office) == []
