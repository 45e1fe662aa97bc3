"""Writing on a phone: files, voice notes, and refusals by the server."""

import json

from playwright.async_api import FilePayload, Route, expect

from tests.browser.desk import PATIENCE, Desk
from tests.world import picture


async def test_two_pictures_go_as_one_album(desk: Desk) -> None:
    files = [
        FilePayload(name=f"{colour}.png", mimeType="image/png", buffer=picture(colour))
        for colour in ("navy", "teal")
    ]
    await desk.reporter.node.locator("input[multiple]").set_input_files(files)
    await expect(desk.reporter.node.locator(".picked li")).to_have_count(2)
    await desk.reporter.says("website dinas tidak bisa dibuka")
    await desk.reporter.presses("Kirim")
    await desk.ict_head.sees("Bukti: 2 berkas")
    await expect(desk.reporter.messages.locator(".photos-2 img")).to_have_count(2)


async def test_a_voice_note_is_recorded_and_sent(desk: Desk) -> None:
    await desk.page.context.grant_permissions(["microphone"])
    await desk.reporter.node.get_by_role("button", name="Rekam pesan suara").click()
    await expect(desk.reporter.node.locator(".recording")).to_contain_text(
        "0:01", timeout=PATIENCE
    )
    await desk.reporter.node.get_by_role("button", name="Selesai dan kirim").click()
    await expect(desk.reporter.messages.locator(".from-person .voice")).to_be_visible(
        timeout=PATIENCE
    )
    await desk.reporter.sees("Gangguannya pada bagian mana?")


async def test_a_refusal_is_told_keeps_the_words_and_can_be_tried_again(desk: Desk) -> None:
    async def refuse(route: Route) -> None:
        await route.fulfill(status=400, body=json.dumps({"error": "Server sedang sibuk."}))

    await desk.page.route("**/api/say", refuse)
    await desk.reporter.says("wifi mati di ruang depan")
    await expect(desk.page.get_by_role("alert")).to_contain_text("Server sedang sibuk.")
    await expect(desk.reporter.box).to_have_value("wifi mati di ruang depan")
    await desk.page.unroute("**/api/say")
    await desk.page.get_by_role("button", name="Coba lagi").click()
    await desk.reporter.sees("Mohon diperiksa")
    await expect(desk.reporter.box).to_have_value("")


async def test_a_line_break_does_not_send(desk: Desk) -> None:
    await desk.reporter.box.fill("baris satu")
    await desk.reporter.box.press("Shift+Enter")
    await desk.reporter.box.press_sequentially("baris dua")
    await expect(desk.reporter.box).to_have_value("baris satu\nbaris dua")
    await desk.reporter.box.press("Enter")
    await desk.reporter.sees("baris satu\nbaris dua")


async def test_a_draft_outlives_a_reload(desk: Desk) -> None:
    await desk.reporter.box.fill("belum selesai")
    await desk.page.reload()
    await expect(desk.reporter.box).to_have_value("belum selesai", timeout=PATIENCE)


async def test_a_phone_is_put_on_the_desk_taken_off_and_maximised(desk: Desk) -> None:
    await desk.page.locator("#people [data-person=agency_head]").click()
    await expect(desk.page.locator("#phone-agency_head")).to_be_in_viewport(ratio=0.9)
    await desk.page.reload()
    await expect(desk.page.locator("#phone-agency_head")).to_be_visible(timeout=PATIENCE)
    await desk.page.get_by_role("button", name="Turunkan dari meja, Contoh Kadis").click()
    await expect(desk.page.locator("#phone-agency_head")).to_be_hidden()
    await desk.ict_head.node.get_by_role("button", name="Perbesar ponsel").click()
    await expect(desk.ict_head.node).to_have_class("phone grown")
    await desk.page.keyboard.press("Escape")
    await expect(desk.ict_head.node).to_have_class("phone")
