"""Draw docs/images/meja-*.png anew: python -m tests.browser.overview_pictures"""

import asyncio
import tempfile
from pathlib import Path

from aiohttp.test_utils import TestServer
from aiohttp.web import Application
from playwright.async_api import Browser, ViewportSize

from storage.database.migrate import migrate
from tests.browser.drawing import IMAGES, needed_chromium
from tests.browser.playground import chromium
from tests.conversations.reports.stories import finish
from tests.world import Someone, World, opened

ADDRESS = "https://sigap.example.go.id"
WIDTHS = {"ponsel": 390, "layar": 1440}
FAULTS = (
    ("Kecamatan Contoh", "wifi kantor kecamatan putus sejak pagi, pelayanan KTP terhenti"),
    ("Dinas Sosial Contoh", "printer di ruang bantuan macet, tulisannya paper jam"),
    ("Puskesmas Contoh", "aplikasi pendaftaran pasien error 502"),
    ("Dinas Pertanian Contoh", "website dinas tidak bisa dibuka, tulisannya koneksi tidak aman"),
    ("Badan Keuangan Contoh", "komputer bendahara tidak mau menyala"),
    ("Sekretariat Contoh", "jaringan LAN lantai dua lambat sekali"),
)


async def play(office: World) -> Someone:
    """A week in which some faults are repaired, one is late and two wait."""
    head = await office.official("Contoh Kepala Divisi", "ict_head")
    technician = await office.official("Contoh Petugas Satu", "ict_team")
    for place, (unit, words) in enumerate(FAULTS):
        reporter = await office.official(f"Contoh Pelapor {unit.split()[1]} {place + 1}", "staff")
        await reporter.says(words)
        await reporter.presses("Kirim")
        if place < 4:
            await office.moves_on(minutes=9)
            await head.presses("Setujui")
        if place < 2:
            await office.moves_on(minutes=5)
            await finish(technician)
            await head.presses("Terima")
        await office.moves_on(minutes=35)
    return head


async def draw(browser: Browser, office: World, site: str, head: Someone) -> None:
    for name, width in WIDTHS.items():
        await office.moves_on(seconds=1)
        await head.says("/meja")
        link = head.message_with("Meja").addresses["Buka di peramban"]
        context = await browser.new_context(
            viewport=ViewportSize(width=width, height=900), locale="id-ID", device_scale_factor=1
        )
        page = await context.new_page()
        await page.goto(link.replace(ADDRESS, site))
        await page.get_by_role("button", name="Buka meja").click()
        await page.get_by_role("heading", name="Meja Contoh").wait_for()
        await page.screenshot(path=IMAGES / f"meja-{name}.png", full_page=True)
        await page.goto(f"{site}/meja/perkara/G-2026-0004")
        await page.get_by_text("Bagan SOP dan kedudukan perkara ini").click()
        await page.screenshot(path=IMAGES / f"meja-perkara-{name}.png", full_page=True)
        await page.goto(f"{site}/meja/register/gangguan?masa=minggu+ini")
        await page.screenshot(path=IMAGES / f"meja-register-{name}.png", full_page=True)
        await context.close()


async def main() -> None:
    path = needed_chromium()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/sigap.db"
        await asyncio.to_thread(migrate, url)
        async with opened(url, Path(folder), public_url=ADDRESS) as office:
            head = await play(office)
            application = Application()
            application.add_routes(office.app.web_routes)
            async with TestServer(application) as server, chromium(path) as browser:
                await draw(browser, office, str(server.make_url("")).rstrip("/"), head)


if __name__ == "__main__":
    asyncio.run(main())
