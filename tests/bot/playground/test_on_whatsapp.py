"""A phone of the rehearsal switched to WhatsApp: the real channel against a played Meta."""

import pytest

from bot.playground.stage.sample_files import picture
from tests.bot.playground.conftest import Json, Page

HEAD = "ict_head"


async def bubbles(page: Page, person: str) -> list[Json]:
    """The messages on the phone now."""
    chats = (await page.state())["chats"]
    return [each for each in chats[person] if each["channel"] == "whatsapp"]


async def choices(page: Page, person: str) -> list[str]:
    newest = next(each for each in reversed(await bubbles(page, person)) if each["buttons"])
    return [button["text"] for row in newest["buttons"] for button in row]


async def report(page: Page) -> None:
    await page.post("say", person="reporter", text="wifi mati dari tadi pagi di ruang depan")
    await page.presses("reporter", "Kirim")


@pytest.fixture
async def switched(page: Page) -> Page:
    for person in ("reporter", HEAD):
        await page.post("channel", person=person, channel="whatsapp")
    return page


async def test_a_fault_goes_its_way_with_both_on_whatsapp(switched: Page) -> None:
    await report(switched)
    shown = await bubbles(switched, HEAD)
    assert "wifi mati dari tadi pagi" in shown[-1]["text"]
    assert await choices(switched, HEAD) == ["Setujui", "Kembalikan", "Lainnya"]
    await switched.presses(HEAD, "Setujui")
    assert not any(each["edited"] for each in await bubbles(switched, HEAD))
    await switched.presses("technician", "Terima")
    await switched.post("clock", to="15m")
    news = [each["text"] for each in await bubbles(switched, "reporter")]
    assert any("disetujui" in each for each in news)
    assert any("mulai ditangani" in each for each in news)


async def test_what_has_no_room_under_a_message_stands_behind_lainnya(switched: Page) -> None:
    await report(switched)
    await switched.presses(HEAD, "Lainnya")
    newest = (await bubbles(switched, HEAD))[-1]
    rows = newest["buttons"][0][0]["rows"]
    assert "Ganti petugas" in [row["text"] for row in rows]
    more = next(row for row in rows if row["text"] == "Ganti petugas")
    await switched.post("press", person=HEAD, message=newest["id"], data=more["data"])
    assert "petugas" in (await bubbles(switched, HEAD))[-1]["text"].lower()


async def test_after_a_day_the_template_comes_and_the_card_when_it_is_opened(
    switched: Page,
) -> None:
    await switched.post("channel", person="reporter", channel="telegram")
    await switched.post("clock", to="day")
    await report(switched)
    assert await choices(switched, HEAD) == ["Lihat"]
    assert "Setujui" not in await choices(switched, HEAD)
    await switched.presses(HEAD, "Lihat")
    assert (await choices(switched, HEAD))[0] == "Setujui"


async def test_files_come_and_go(switched: Page) -> None:
    await switched.sends("reporter", "photo", ("contoh.png", picture(), "image/png"))
    await switched.post("say", person="reporter", text="wifi mati di ruang depan")
    await switched.presses("reporter", "Kirim")
    await switched.presses(HEAD, "Setujui")
    files = [each["file"]["name"] for each in await bubbles(switched, HEAD) if each["file"]]
    assert any(name.endswith(".pdf") for name in files)


async def test_back_on_telegram_the_chat_is_as_it_was(switched: Page) -> None:
    await switched.post("channel", person=HEAD, channel="telegram")
    await report(switched)
    assert await bubbles(switched, HEAD) == []
    await switched.sees(HEAD, "wifi mati dari tadi pagi")


async def test_a_channel_that_nobody_knows_is_told(page: Page) -> None:
    body = {"person": HEAD, "channel": "faks"}
    async with page.session.post(f"{page.address}/api/channel", json=body) as answer:
        assert answer.status == 400
        assert "faks" in (await answer.json())["error"]
