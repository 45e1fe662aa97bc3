"""The office's page in a real Chromium: each role, each bad link, and what axe finds."""

from collections.abc import AsyncIterator
from datetime import timedelta
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from aiohttp.web import Application
from playwright.async_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.browser.desk import PATIENCE
from tests.conversations.reports.stories import approved, report
from tests.databases import SQLiteFiles
from tests.world import Someone, World, opened

PHONE, SCREEN = ViewportSize(width=390, height=844), ViewportSize(width=1440, height=900)


@pytest.fixture
async def office(sqlite_files: SQLiteFiles, tmp_path: Path) -> AsyncIterator[World]:
    url = await sqlite_files.fresh()
    async with opened(url, tmp_path, public_url="https://sigap.example.go.id") as world:
        yield world


@pytest.fixture
async def site(office: World) -> AsyncIterator[str]:
    application = Application()
    application.add_routes(office.app.web_routes)
    async with TestServer(application) as server:
        yield str(server.make_url("")).rstrip("/")


@pytest.fixture
async def phone(browser: Browser) -> AsyncIterator[BrowserContext]:
    context = await browser.new_context(viewport=PHONE, locale="id-ID")
    context.set_default_timeout(PATIENCE)
    yield context
    await context.close()


async def link_of(office: World, someone: Someone, site: str) -> str:
    await office.moves_on(seconds=1)
    await someone.says("meja")
    address = someone.message_with("Meja").addresses["Buka di peramban"]
    return address.replace("https://sigap.example.go.id", site)


async def enters(office: World, someone: Someone, site: str, context: BrowserContext) -> Page:
    page = await context.new_page()
    await page.goto(await link_of(office, someone, site))
    await page.get_by_role("button", name="Buka meja").click()
    await expect(page.get_by_role("heading", name=f"Meja {someone.name}")).to_be_visible()
    return page


async def sound(page: Page) -> None:
    """Nothing sticks out of a narrow screen, and axe finds nothing serious."""
    wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    if find_spec("axe_playwright_python") is None:
        return  # an environment from before it was needed
    axe = import_module("axe_playwright_python.async_playwright").Axe()
    found = await axe.run(page)
    serious = [
        (each["id"], [node["html"][:120] for node in each["nodes"]])
        for each in found.response["violations"]
        if each["impact"] in ("serious", "critical")
    ]
    assert serious == []


@pytest.fixture
async def people(office: World) -> dict[str, Someone]:
    """Everybody, and a case in each state."""
    found = {
        role: await office.official(f"Contoh {name}", role)
        for role, name in (
            ("ict_head", "Kepala Divisi"),
            ("ict_team", "Petugas Satu"),
            ("agency_head", "Kadis"),
            ("upt_head", "Kepala UPT"),
            ("operator", "Operator"),
            ("designer", "Desainer"),
            ("admin", "Admin"),
            ("staff", "Pelapor"),
        )
    }
    await approved(found["staff"], found["ict_head"])
    await office.moves_on(minutes=90)
    await report(
        await office.official("Contoh Pelapor Dua", "staff"), "printer macet di ruang arsip"
    )
    await office.moves_on(minutes=20)
    return found


@pytest.mark.parametrize("role", ["ict_head", "ict_team", "agency_head", "upt_head", "admin"])
async def test_those_who_work_on_it_see_and_find_it(
    office: World, site: str, phone: BrowserContext, people: dict[str, Someone], role: str
) -> None:
    page = await enters(office, people[role], site, phone)
    await sound(page)
    await page.get_by_role("searchbox").fill("printer")
    await page.keyboard.press("Enter")
    await page.get_by_role("link", name="G-2026-0002").click()
    await expect(page.get_by_role("heading", name="G-2026-0002")).to_be_visible()
    await page.get_by_text("Bagan SOP dan kedudukan perkara ini").click()
    await expect(page.get_by_role("img", name="G-2026-0002 berada pada")).to_be_visible()
    await sound(page)
    await page.get_by_role("link", name="Register").click()
    await sound(page)
    await page.get_by_role("link", name="Triwulan ini").first.click()
    await expect(page.get_by_role("link", name="Excel")).to_be_visible()
    await sound(page)
    await page.goto(f"{site}/meja/layanan")
    shown = "Layanan, untuk admin" if role == "admin" else "Tidak ditemukan"
    await expect(page.get_by_role("heading", name=shown).first).to_be_visible()
    await sound(page)


@pytest.mark.parametrize("role", ["operator", "designer"])
async def test_others_find_nothing_of_it(
    office: World, site: str, phone: BrowserContext, people: dict[str, Someone], role: str
) -> None:
    page = await enters(office, people[role], site, phone)
    await sound(page)
    await page.goto(f"{site}/meja/cari?q=printer")
    await expect(page.get_by_text("Tidak ada perkara yang cocok")).to_be_visible()
    await page.goto(f"{site}/meja/perkara/G-2026-0002")
    await expect(page.get_by_role("heading", name="Tidak ditemukan")).to_be_visible()


async def test_a_reporter_sees_their_own_on_a_dark_screen(
    office: World, site: str, browser: Browser, people: dict[str, Someone]
) -> None:
    context = await browser.new_context(viewport=SCREEN, color_scheme="dark", locale="id-ID")
    page = await enters(office, people["staff"], site, context)
    await expect(page.get_by_role("link", name="G-2026-0001").first).to_be_visible()
    await sound(page)
    await page.get_by_role("button", name="Tutup halaman ini").click()
    await expect(page.get_by_role("heading", name="Halaman ditutup")).to_be_visible()
    await page.goto(f"{site}/meja")
    await expect(page.get_by_role("heading", name="Buka dari obrolan")).to_be_visible()
    await sound(page)
    await context.close()


async def test_every_bad_link_says_what_to_do(
    office: World, site: str, browser: Browser, phone: BrowserContext, people: dict[str, Someone]
) -> None:
    gone = "Tautan tidak berlaku lagi"
    page = await phone.new_page()
    for forged in ("0" * 40, "x"):
        await page.goto(f"{site}/meja/{forged}")
        await expect(page.get_by_role("heading", name=gone)).to_be_visible()
    expired = await link_of(office, people["ict_head"], site)
    await page.goto(expired)
    office.clock.at += timedelta(minutes=6)
    await page.get_by_role("button", name="Buka meja").click()
    await expect(page.get_by_role("heading", name=gone)).to_be_visible()
    link = await link_of(office, people["ict_head"], site)
    await page.goto(link)
    await page.get_by_role("button", name="Buka meja").click()
    await expect(page.get_by_role("heading", name="Meja Contoh Kepala Divisi")).to_be_visible()
    other = await browser.new_context(viewport=PHONE)
    forwarded = await other.new_page()
    await forwarded.goto(link)
    await expect(forwarded.get_by_role("heading", name="no longer valid")).to_be_visible()
    await sound(forwarded)
    await other.close()


async def test_the_page_reads_without_scripts_and_by_keyboard(
    office: World, site: str, browser: Browser, people: dict[str, Someone]
) -> None:
    context = await browser.new_context(viewport=PHONE, java_script_enabled=False, locale="id-ID")
    page = await enters(office, people["ict_head"], site, context)
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Langsung ke isi")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="G-2026-0002").first).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="G-2026-0002")).to_be_visible()
    await context.close()


async def test_the_file_is_as_good_as_the_page(
    office: World, browser: Browser, people: dict[str, Someone], tmp_path: Path
) -> None:
    await people["ict_head"].says("meja")
    await office.moves_on(seconds=1)
    await people["ict_head"].presses("Kirim berkas")
    file = tmp_path / "meja.html"
    file.write_bytes(people["ict_head"].last.file or b"")
    context = await browser.new_context(viewport=PHONE, offline=True)
    page = await context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    await page.goto(file.as_uri())
    await page.locator("summary", has_text="G-2026-0002").click()
    opened_case = page.locator("#G-2026-0002")
    await opened_case.get_by_text("Bagan SOP dan kedudukan perkara ini").click()
    await expect(page.get_by_role("img", name="G-2026-0002 berada pada")).to_be_visible()
    assert troubles == []
    await sound(page)
    await context.close()
