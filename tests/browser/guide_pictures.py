"""Draw docs/images/panduan-*.png anew: python -m tests.browser.guide_pictures"""

import asyncio

from playwright.async_api import Browser, ViewportSize

from tests.browser.desk import Desk
from tests.browser.drawing import IMAGES, STILL, drawn

SIZE = ViewportSize(width=1600, height=820)
SHARP = 2
"""Pixels a point, for a picture that is also printed."""
PLAIN = ".samples, .channel, .message-more { visibility: hidden }"


async def draw(browser: Browser, address: str) -> None:
    """A report as the person sees it who makes it, from the photo to *Sudah normal*."""
    context = await browser.new_context(
        viewport=SIZE,
        color_scheme="light",
        locale="id-ID",
        device_scale_factor=SHARP,
        bypass_csp=True,  # PLAIN is a style of ours
    )
    desk = Desk(await context.new_page())
    await desk.opens(address)
    await desk.page.get_by_role("button", name="Mengerti").click()
    await desk.reporter.sends_sample()
    await desk.reporter.sees("Gangguannya pada bagian")
    await _keep(desk, "panduan-1-foto", above=True)
    await desk.reporter.presses("Jaringan/internet")
    await desk.reporter.sees("Mohon dijelaskan singkat")
    await desk.reporter.says("wifi mati dari tadi pagi di ruang depan")
    await desk.reporter.sees("Mohon diperiksa")
    await _keep(desk, "panduan-2-kirim")
    await desk.reporter.presses("Kirim")
    await desk.reporter.sees("kami terima pada")
    await _keep(desk, "panduan-3-nomor")
    await desk.ict_head.presses("Setujui")
    await desk.repairs()
    await desk.reporter.sees("Sudah normal")
    await _keep(desk, "panduan-4-selesai")


async def _keep(desk: Desk, name: str, *, above: bool = False) -> None:
    """`above`: the beginning of the conversation in place of its end."""
    await desk.page.add_style_tag(content=PLAIN)
    await desk.reporter.node.locator(".chat-head .mark").click()  # read, and nothing has the focus
    await desk.page.evaluate("document.activeElement.blur()")
    await desk.page.mouse.move(0, 0)
    await desk.page.wait_for_timeout(STILL)
    if above:
        await desk.reporter.messages.evaluate(
            "node => node.scrollTo({top: 0, behavior: 'instant'})"
        )
    await desk.reporter.node.locator(".frame").screenshot(path=IMAGES / f"{name}.png")


if __name__ == "__main__":
    asyncio.run(drawn(draw))
