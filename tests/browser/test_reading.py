"""A screenshot in the rehearsal: read after the answer, and sent with one tap."""

from pathlib import Path

from playwright.async_api import Browser

from tests.browser.desk import Desk
from tests.browser.playground import playground
from tests.screens import needs_tesseract


@needs_tesseract
async def test_a_photo_and_one_tap(browser: Browser, tmp_path: Path) -> None:
    async with playground(tmp_path, reads=True) as address:
        page = await browser.new_page(viewport={"width": 1600, "height": 1000}, locale="id-ID")
        desk = Desk(page)
        await desk.opens(address)
        await desk.reporter.sends_sample()
        await desk.reporter.sees("Perangkat tidak tersambung ke internet", "Terbaca dari gambar")
        await desk.reporter.presses("Kirim")
        await desk.reporter.sees("kami terima pada")
        await desk.ict_head.sees("Terbaca dari gambar")
        await page.close()
        assert desk.troubles == []
