"""Draw docs/images/playground*.png anew: python -m tests.browser.screenshots"""

import asyncio

from playwright.async_api import Browser, ViewportSize

from tests.browser.desk import Desk
from tests.browser.drawing import IMAGES, STILL, drawn

WIDE = ViewportSize(width=1600, height=1000)
NARROW = ViewportSize(width=390, height=844)
ANEW = """fetch("/api/reset", {method: "POST", body: "{}",
                             headers: {"Content-Type": "application/json"}})"""


async def draw(browser: Browser, address: str) -> None:
    """A fault that was approved too late, reported to the superior, and is now under repair."""
    desk = await _opened(browser, address, WIDE, dark=False)
    await desk.reports()
    for _ in range(3):
        await desk.moves_clock("1h")
    await desk.ict_head.presses("Setujui")
    await desk.technician.presses("Terima")
    await desk.reporter.sees("mulai ditangani")
    await desk.technician.presses("Selesai")
    await desk.technician.sees("Apa penyebab gangguannya?")
    await _keep(desk, "playground")
    narrow = await _opened(browser, address, NARROW, dark=False)
    await narrow.page.locator('#narrow [data-person="ict_head"]').click()
    await _keep(narrow, "playground-phone")
    await _keep(await _opened(browser, address, WIDE, dark=True), "playground-dark")
    await _on_whatsapp(await _opened(browser, address, WIDE, dark=False))


async def _on_whatsapp(desk: Desk) -> None:
    """Two people on WhatsApp in a fresh office, and the list behind "Lainnya"."""
    await desk.page.evaluate(ANEW)
    await desk.page.reload()
    for phone in (desk.reporter, desk.ict_head):
        await phone.node.get_by_role("button", name="Pindah ke WhatsApp").click()
    await desk.reporter.says("wifi mati dari tadi pagi di ruang depan")
    await desk.reporter.presses("Kirim")
    await desk.ict_head.presses("Lainnya")
    await desk.ict_head.presses("Pilih")
    await _keep(desk, "playground-whatsapp")


async def draw_reading(browser: Browser, address: str) -> None:
    """A screenshot alone, the draft that it became, and the card after one tap."""
    desk = await _opened(browser, address, WIDE, dark=False)
    await desk.reporter.sends_sample()
    await desk.reporter.sees("Terbaca dari gambar")
    await desk.reporter.presses("Kirim")
    await desk.ict_head.sees("Terbaca dari gambar")
    await _keep(desk, "playground-screenshot")


async def _opened(browser: Browser, address: str, size: ViewportSize, *, dark: bool) -> Desk:
    context = await browser.new_context(
        viewport=size, color_scheme="dark" if dark else "light", locale="id-ID"
    )
    desk = Desk(await context.new_page())
    await desk.opens(address)
    await desk.page.get_by_role("button", name="Mengerti").click()
    return desk


async def _keep(desk: Desk, name: str) -> None:
    await desk.page.mouse.move(0, 0)
    await desk.page.wait_for_timeout(STILL)
    await desk.page.screenshot(path=IMAGES / f"{name}.png")


async def main() -> None:
    await drawn(draw)
    await drawn(draw_reading, reads=True)


if __name__ == "__main__":
    asyncio.run(main())
