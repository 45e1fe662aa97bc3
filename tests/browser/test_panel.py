"""Events shown on the page: the replay bar, lateness in words, unread phones."""

import re

from playwright.async_api import expect

from tests.browser.desk import Desk

REPLAY = {"name": "contoh", "title": "Contoh skenario", "steps": 3}
STEP = {
    "key": "approve",
    "number": "3",
    "title": "Persetujuan surat tugas",
    "holder": "Contoh Kepala Divisi",
    "opened": "2026-11-23T08:15:00+09:00",
    "due": "2026-11-23T08:30:00+09:00",
    "closed": None,
    "overdue": True,
    "paused": False,
    "standard": "15 menit",
    "actual": None,
    "outcome": None,
}
CASE = {
    "id": 99,
    "number": "G-2026-0099",
    "sop": "gangguan",
    "title": "<i>Contoh</i>",
    "state": "open",
    "state_name": "Menunggu persetujuan",
    "steps": [STEP],
}
MESSAGE = {
    "id": 999_999,
    "from": "bot",
    "channel": "telegram",
    "at": "2026-11-23T08:15:00+09:00",
    "text": "Kabar",
    "entities": [],
    "caption": False,
    "photos": [],
    "file": None,
    "album": None,
    "buttons": [],
    "keyboard": None,
    "reply_to": None,
    "edited": False,
    "silent": True,
    "force_reply": False,
}


async def test_a_replay_says_what_comes_next_and_when_it_is_over(desk: Desk) -> None:
    bar = desk.page.locator("#replay")
    await desk.comes(type="replay", replay=REPLAY | {"at": 1, "next": "Contoh Teknisi: Terima"})
    await expect(bar).to_contain_text("Langkah 1 dari 3")
    await expect(bar).to_contain_text("Selanjutnya: Contoh Teknisi: Terima")
    await desk.comes(type="replay", replay=REPLAY | {"at": 3, "next": None})
    await expect(bar).to_contain_text("Skenario selesai")
    await expect(bar.get_by_role("button", name="Berikutnya")).to_be_disabled()
    await desk.comes(type="replay", replay=None)
    await expect(bar).to_be_hidden()


async def test_an_overdue_step_is_told_in_words(desk: Desk) -> None:
    await desk.comes(type="cases", cases=[CASE])
    case = desk.page.locator("#ledger .case.open")
    await expect(case.locator(".step-state")).to_have_text("Melewati waktu baku")
    await expect(case.locator(".step-title")).to_contain_text("Langkah 3: Persetujuan")
    await expect(case.locator(".case-title")).to_have_text("<i>Contoh</i>")
    await expect(desk.page.locator("#ledger-count")).to_contain_text("1 melewati waktu baku")
    await case.locator(".case-head").click()
    await expect(desk.page.locator("#ledger .case.open")).to_have_count(0)


async def test_the_panels_tabs_follow_the_arrows(desk: Desk) -> None:
    await desk.page.get_by_role("tab", name="Perjalanan").focus()
    await desk.page.keyboard.press("ArrowRight")
    await expect(desk.page.locator("#pane-sop")).to_be_visible()
    await desk.page.keyboard.press("ArrowRight")
    await expect(desk.page.locator("#pane-transcripts")).to_be_visible()
    await expect(desk.page.locator("#pane-ledger")).to_be_hidden()


async def test_a_message_to_a_phone_off_the_desk_is_counted_and_announced(desk: Desk) -> None:
    chip = desk.page.locator("#people [data-person=agency_head]")
    await desk.comes(type="message", person="agency_head", message=MESSAGE)
    await expect(chip.locator(".badge")).to_have_text("1")
    await expect(chip).to_have_attribute(
        "aria-label", re.compile("^Contoh Kadis, .*, 1 pesan baru$")
    )
    await expect(desk.page.locator("#announcer")).to_contain_text("Contoh Kadis: Kabar")
    await chip.click()
    await expect(desk.page.locator("#phone-agency_head .messages")).to_contain_text("Kabar")
    await expect(chip.locator(".badge")).to_be_hidden()


async def test_an_event_that_comes_twice_changes_nothing(desk: Desk) -> None:
    for _ in range(2):
        await desk.comes(type="message", person="upt_head", message=MESSAGE)
    await expect(desk.upt_head.messages.get_by_text("Kabar")).to_have_count(1)
    await desk.comes(type="delete", person="upt_head", id=MESSAGE["id"])
    await expect(desk.upt_head.messages.get_by_text("Kabar")).to_have_count(0)
