"""Draw docs/images/tangkapan-panjang.png anew: python -m tests.browser.long_picture

A screenshot of 1,080 by 12,000 pixels, as phones make them, on the card of the head of division.
"""

import asyncio
import io

from PIL import Image
from playwright.async_api import Browser, ViewportSize

from tests.browser.desk import Desk
from tests.browser.drawing import IMAGES, STILL, drawn

PICTURE = IMAGES / "tangkapan-panjang.png"
PHONE = ViewportSize(width=360, height=4000)
SHARP = 3
WIDE = ViewportSize(width=1600, height=1000)
NARROW = ViewportSize(width=390, height=844)
COLORS = 200
ROWS = "".join(
    f"<p><b>{each:02d}.{minute:02d}</b> absensi.contoh.example<br>"
    f"{'Berhasil masuk' if each % 5 else '<i>Kesalahan 502: server tidak menjawab</i>'}</p>"
    for each, minute in ((number // 4 + 6, number % 4 * 15) for number in range(66))
)
PAGE = f"""<meta charset="utf-8"><style>body {{ font: 15px sans-serif; margin: 0; color: #223 }}
h1 {{ background: #1e5a8c; color: white; font-size: 18px; margin: 0; padding: 16px }}
p {{ border-bottom: 1px solid #ccd; margin: 0; padding: 10px 16px }} i {{ color: #b00020 }}</style>
<h1>Catatan Absensi</h1>{ROWS}"""


async def long_screenshot(browser: Browser) -> bytes:
    context = await browser.new_context(viewport=PHONE, device_scale_factor=SHARP)
    page = await context.new_page()
    await page.set_content(PAGE)
    return await page.screenshot()


async def draw(browser: Browser, address: str) -> None:
    """The reporter sends it with a line; the card shows it in legible pieces."""
    context = await browser.new_context(viewport=WIDE, locale="id-ID", device_scale_factor=1)
    desk = Desk(await context.new_page())
    await desk.opens(address)
    await desk.page.get_by_role("button", name="Mengerti").click()
    await desk.reporter.says("absensi error 502 sejak pagi")
    await desk.reporter.sees("Mohon diperiksa")
    shot = await long_screenshot(browser)
    chooser = desk.reporter.node.locator("input[multiple]")
    await chooser.set_input_files(
        {"name": "tangkapan.png", "mimeType": "image/png", "buffer": shot}
    )
    await desk.reporter.box.press("Enter")
    await desk.page.wait_for_timeout(STILL)
    await desk.reporter.presses("Kirim")
    await desk.ict_head.sees("Setujui")
    narrow = await browser.new_context(viewport=NARROW, locale="id-ID", device_scale_factor=2)
    phone = Desk(await narrow.new_page())
    await phone.opens(address)
    await phone.page.get_by_role("button", name="Mengerti").click()
    await phone.page.locator('#narrow [data-person="ict_head"]').click()
    await phone.page.wait_for_timeout(STILL)
    album = phone.ict_head.messages.locator("[class*=photos-]").last
    await album.evaluate("node => node.scrollIntoView({block: 'start', behavior: 'instant'})")
    await phone.page.wait_for_timeout(STILL)
    drawn = Image.open(io.BytesIO(await phone.page.screenshot())).convert("RGB")
    drawn.quantize(COLORS, dither=Image.Dither.NONE).save(PICTURE, optimize=True)


if __name__ == "__main__":
    asyncio.run(drawn(draw))
