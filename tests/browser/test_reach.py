"""Accessibility and safety: any screen or theme, keyboard only, no hostile script runs."""

import re

import pytest
from playwright.async_api import Browser, Page, expect

from bot.playground.stage.cast import CAST
from tests.browser.desk import PATIENCE, Desk

HOSTILE = '<img src=x onerror="document.title=1"><b>tebal</b><script>alert(1)</script>'
OVERFLOW = """document.documentElement.scrollWidth > innerWidth
    || [...document.querySelectorAll(".head *, .composer *, .case, .bubble")]
        .some((node) => node.getBoundingClientRect().right > innerWidth + 1)"""
ON_WHATSAPP = re.compile(r"\bon-whatsapp\b")
FOCUSED = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText"


async def test_a_hostile_message_stays_text(desk: Desk) -> None:
    await desk.reporter.says(HOSTILE)
    await desk.reporter.sees(HOSTILE)
    assert await desk.page.locator(".text img, .text b, .text script").count() == 0
    assert "Sigap" in await desk.page.title()


@pytest.mark.parametrize("address_of", ["javascript:alert(1)", "data:text/html,x", "tg://user"])
async def test_only_web_addresses_become_links(desk: Desk, address_of: str) -> None:
    safe = "async a => (await import('/page/entities.js')).safeAddress(a)"
    assert await desk.page.evaluate(safe, address_of) is None
    assert await desk.page.evaluate(safe, "contoh.go.id") == "https://contoh.go.id/"


async def test_styles_nest_and_overlap_by_utf_16_units(desk: Desk) -> None:
    html = await desk.page.evaluate(
        """async ([text, entities]) => {
            const { styled } = await import("/page/entities.js");
            const box = document.createElement("div");
            box.append(styled(text, entities));
            return box.innerHTML;
        }""",
        [
            "😀 tebal miring <i>",
            [
                {"type": "bold", "offset": 3, "length": 12},
                {"type": "italic", "offset": 9, "length": 6},
            ],
        ],
    )
    assert html == "😀 <strong>tebal <em>miring</em></strong> &lt;i&gt;"


async def _tabs_to(page: Page, words: str, *, back: bool = False) -> None:
    for _ in range(120):
        if words in (await page.evaluate(FOCUSED) or ""):
            return
        await page.keyboard.press("Shift+Tab" if back else "Tab")
    raise AssertionError(f"the keyboard does not reach {words!r}")


async def test_the_keyboard_alone_reports_and_approves(desk: Desk) -> None:
    await _tabs_to(desk.page, "Tulis pesan, Contoh Pelapor")
    await desk.page.keyboard.type("wifi mati di ruang depan")
    await desk.page.keyboard.press("Enter")
    await desk.reporter.sees("Mohon diperiksa")
    await _tabs_to(desk.page, "Kirim", back=True)
    await desk.page.keyboard.press("Enter")
    await desk.ict_head.sees("wifi mati di ruang depan")
    await _tabs_to(desk.page, "Tulis pesan, Contoh Kepala Divisi")
    await _tabs_to(desk.page, "Setujui", back=True)
    await desk.page.keyboard.press("Enter")
    await desk.ict_head.sees("Disetujui oleh")


async def test_dark_is_the_systems_choice_and_can_be_switched(
    browser: Browser, address: str
) -> None:
    context = await browser.new_context(color_scheme="dark")
    desk = Desk(await context.new_page())
    await desk.opens(address)
    root = desk.page.locator("html")
    await expect(root).to_have_attribute("data-theme", "dark")
    await desk.page.locator("#theme").click()
    await expect(root).to_have_attribute("data-theme", "light")
    await desk.page.reload()
    await expect(root).to_have_attribute("data-theme", "light")
    await context.close()


async def test_a_small_screen_shows_one_phone_and_never_scrolls_sideways(
    browser: Browser, address: str
) -> None:
    context = await browser.new_context(viewport={"width": 360, "height": 740})
    desk = Desk(await context.new_page())
    await desk.opens(address)
    await desk.reporter.says("wifi mati di ruang depan")
    await desk.reporter.presses("Kirim")
    assert await desk.page.locator(".phone:visible").count() == 1
    for tab in await desk.page.locator("#narrow .tab").all():
        await tab.click()
        assert not await desk.page.evaluate(OVERFLOW)
    await expect(desk.page.locator("#ledger")).to_be_visible()
    await desk.page.locator('#narrow [data-person="ict_head"]').click()
    await desk.ict_head.presses("Setujui")
    await desk.ict_head.sees("Disetujui oleh")
    assert desk.troubles == []
    await context.close()


async def test_on_a_phone_everybody_is_reached_and_switched_to_whatsapp(
    browser: Browser, address: str
) -> None:
    context = await browser.new_context(viewport={"width": 390, "height": 844})
    desk = Desk(await context.new_page())
    await desk.opens(address)
    for player in CAST:
        await desk.page.locator(f'#narrow [data-person="{player.key}"]').click()
        await expect(desk.page.locator(f"#phone-{player.key}")).to_be_visible()
        await expect(desk.page.locator('#narrow [data-person="panel"]')).to_be_in_viewport()
    last = desk.page.locator(f"#phone-{CAST[-1].key}")
    await last.get_by_role("button", name="Pindah ke WhatsApp").click()
    await expect(last).to_have_class(ON_WHATSAPP, timeout=PATIENCE)
    assert not await desk.page.evaluate(OVERFLOW)
    await last.get_by_role("button", name="Pindah ke Telegram").click()
    await expect(last).not_to_have_class(ON_WHATSAPP, timeout=PATIENCE)
    await context.close()


@pytest.mark.parametrize("width", [390, 1280])
async def test_a_replay_brings_into_view_whoever_acts(
    browser: Browser, address: str, width: int
) -> None:
    context = await browser.new_context(viewport={"width": width, "height": 844})
    desk = Desk(await context.new_page())
    await desk.opens(address)
    for player in reversed(CAST):
        replay = {"name": "contoh", "title": "Contoh", "at": 1, "steps": 3, "next": "lanjut"}
        await desk.comes(type="replay", replay=replay | {"actor": player.key})
        await expect(desk.page.locator(f"#phone-{player.key}")).to_be_in_viewport()
    await context.close()


async def test_the_page_speaks_english_too(desk: Desk) -> None:
    await desk.page.get_by_role("button", name="English").click()
    await expect(desk.page.locator(".strip")).to_have_text(
        "Rehearsal: no message is really sent", timeout=PATIENCE
    )
    await expect(desk.page.locator("html")).to_have_attribute("lang", "en")
