"""The page on the web: links, sessions, rights and searches, over real HTTP."""

import hashlib
import hmac
import json
import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode

import aiohttp
import pytest
from aiohttp.test_utils import TestServer
from aiohttp.web import Application
from multidict import CIMultiDictProxy

from bot.overview.web.routes import COOKIE
from storage.desk import Desk
from tests.conversations.reports.stories import approved, report
from tests.world import Someone, World, opened

ADDRESS = "https://sigap.example.go.id"
LARGEST_VIEW = 60_000


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with opened(database_url, tmp_path, public_url=ADDRESS) as world:
        yield world


class Browser:
    """A browser that keeps the page's cookie."""

    def __init__(self, server: TestServer, name: str = "Peramban Contoh/1.0") -> None:
        self._server = server
        self.name = name
        self.cookie = ""
        self.status = 0
        self.page = ""
        self.headers: CIMultiDictProxy[str]

    async def gets(self, path: str, **more: str) -> str:
        return await self._asks("GET", path, params=more)

    async def posts(self, path: str, **fields: str) -> str:
        return await self._asks("POST", path, data=fields)

    async def downloads(self, path: str, **more: str) -> bytes:
        headers = {"User-Agent": self.name, "Cookie": f"{COOKIE}={self.cookie}"}
        url = self._server.make_url(path)
        async with (
            aiohttp.ClientSession() as session,
            session.get(url, headers=headers, params=more) as answer,
        ):
            self.status, self.headers = answer.status, answer.headers
            return await answer.read()

    async def _asks(self, method: str, path: str, **what: dict[str, str]) -> str:
        headers = {"User-Agent": self.name} | (
            {"Cookie": f"{COOKIE}={self.cookie}"} if self.cookie else {}
        )
        url = self._server.make_url(path)
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, url, headers=headers, allow_redirects=False, **what) as answer,  # type: ignore[arg-type]
        ):
            self.status, self.headers = answer.status, answer.headers
            self.page = await answer.text()
            if COOKIE in answer.cookies:
                self.cookie = answer.cookies[COOKIE].value
        return self.page


@pytest.fixture
async def server(office: World) -> AsyncIterator[TestServer]:
    site = Application()
    site.add_routes(office.app.web_routes)
    async with TestServer(site) as server:
        yield server


@pytest.fixture
def browser(server: TestServer) -> Browser:
    return Browser(server)


async def link_of(office: World, someone: Someone) -> str:
    """The path of a new link that somebody gets by /meja."""
    await office.moves_on(seconds=1)
    await someone.says("/meja")
    message = someone.message_with("Meja")
    assert message.addresses["Buka meja"] == f"{ADDRESS}/meja/telegram"
    address = message.addresses["Buka di peramban"]
    assert address.startswith(f"{ADDRESS}/meja/")
    return address.removeprefix(ADDRESS)


async def enters(office: World, browser: Browser, someone: Someone) -> str:
    """Follow a new link to the page."""
    link = await link_of(office, someone)
    await browser.posts(link)
    assert browser.status == 303
    return await browser.gets("/meja")


async def test_a_link_opens_the_page_on_one_device(
    office: World, browser: Browser, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter)
    link = await link_of(office, ict_head)
    offer = await browser.gets(link)
    assert "Buka meja" in offer
    assert "Contoh" not in offer
    assert browser.cookie == ""
    await browser.posts(link)
    set_cookie = browser.headers["Set-Cookie"]
    for part in ("HttpOnly", "Secure", "SameSite=Strict", "Path=/meja", "Max-Age=3600"):
        assert part in set_cookie
    page = await browser.gets("/meja")
    assert "Meja Contoh Kepala Divisi" in page
    assert "wifi mati dari tadi pagi" in page
    assert len(page.encode()) <= LARGEST_VIEW
    case = await browser.gets("/meja/perkara/G-2026-0001")
    assert "Persetujuan surat tugas" in case
    assert "<use href=" in case


async def test_previews_spend_nothing_and_a_press_spends_the_link(
    office: World, server: TestServer, browser: Browser, ict_head: Someone
) -> None:
    link = await link_of(office, ict_head)
    for _ in range(3):
        assert "Buka meja" in await Browser(server, "TelegramBot (like TwitterBot)").gets(link)
    await browser.posts(link)
    assert browser.status == 303
    thief = Browser(server, "Peramban Lain/2.0")
    assert "Tautan tidak berlaku lagi" in await thief.gets(link)
    assert thief.status == 410
    await thief.posts(link)
    assert (thief.status, thief.cookie) == (410, "")


async def test_a_link_lives_five_minutes_and_a_session_an_hour(
    office: World, browser: Browser, ict_head: Someone
) -> None:
    link = await link_of(office, ict_head)
    await office.moves_on(minutes=5)
    await browser.posts(link)
    assert browser.status == 410
    await enters(office, browser, ict_head)
    await office.moves_on(minutes=59)
    await browser.gets("/meja")
    assert browser.status == 200
    await office.moves_on(minutes=1)
    assert "Tautan tidak berlaku lagi" in await browser.gets("/meja")


async def test_a_newer_link_takes_the_place_of_the_older_one(
    office: World, browser: Browser, ict_head: Someone
) -> None:
    older = await link_of(office, ict_head)
    newer = await link_of(office, ict_head)
    await browser.posts(older)
    assert browser.status == 410
    await browser.posts(newer)
    assert browser.status == 303


async def test_the_session_belongs_to_its_browser_and_to_one_device(
    office: World, server: TestServer, browser: Browser, ict_head: Someone
) -> None:
    await enters(office, browser, ict_head)
    other = Browser(server, "Peramban Lain/2.0")
    other.cookie = browser.cookie
    assert "Bukan peramban yang membuka" in await other.gets("/meja")
    second = Browser(server)
    await enters(office, second, ict_head)
    await browser.gets("/meja")
    assert browser.status == 410


async def test_a_role_taken_while_the_page_is_open_shuts_it(
    office: World, browser: Browser, ict_head: Someone
) -> None:
    await enters(office, browser, ict_head)
    person = await office.person(ict_head)
    await office.withdraws("ict_head", ict_head)
    assert "Wewenang berubah" in await browser.gets("/meja")
    assert browser.status == 403
    link = await link_of(office, ict_head)
    async with office.app.database.unit() as unit:
        await Desk(unit).people.change(person.id, ended=1)
    await browser.posts(link)
    assert browser.status == 403


async def test_forged_and_broken_addresses_say_what_to_do(
    office: World, browser: Browser, ict_head: Someone
) -> None:
    for path in ("/meja/" + "0" * 40, "/meja/x", "/meja/..%2f", "/meja/" + "a" * 3000):
        await browser.gets(path)
        assert browser.status in (404, 410), path
        await browser.posts(path)
        assert browser.status in (404, 410), path
    assert "Buka dari obrolan" in await browser.gets("/meja")
    assert browser.status == 401
    browser.cookie = "f" * 40
    assert "Tautan tidak berlaku lagi" in await browser.gets("/meja")


async def test_closing_ends_the_session(
    office: World, browser: Browser, ict_head: Someone
) -> None:
    await enters(office, browser, ict_head)
    kept = browser.cookie
    assert "Halaman ditutup" in await browser.posts("/meja/keluar")
    browser.cookie = kept
    await browser.gets("/meja")
    assert browser.status == 410


async def test_only_hashes_are_kept(office: World, browser: Browser, ict_head: Someone) -> None:
    link = await link_of(office, ict_head)
    token = link.rpartition("/")[2]
    await browser.posts(link)
    async with office.app.database.unit() as unit:
        from sqlalchemy import select

        from storage.database.statement import Statement
        from storage.database.tables import outbox, page_sessions

        rows = [*await unit.fetch(Statement(select(page_sessions)))]
        rows += [*await unit.fetch(Statement(select(outbox)))]
    kept = json.dumps([dict(row) for row in rows], default=str)
    assert rows
    assert token not in kept
    assert browser.cookie not in kept


async def test_a_search_finds_by_number_unit_words_and_date(
    office: World, browser: Browser, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter)
    await enters(office, browser, ict_head)
    for asked in (
        "g-2026-1",
        "G-2026-0001",
        "wif ruang",
        "WIFI",
        "komunikasi",
        "23 November",
        "wifi minggu ini",
        "hari ini",
        '"wifi" * OR \'x',
    ):
        page = await browser.gets("/meja/cari", q=asked)
        found = "/meja/perkara/G-2026-0001" in page
        assert found or asked.endswith("'x"), asked
        await office.moves_on(seconds=30)
    assert "Tidak ada perkara yang cocok" in await browser.gets("/meja/cari", q="printer")


async def test_a_search_for_nothing_sensible_gets_a_clear_word(
    office: World, browser: Browser, ict_head: Someone
) -> None:
    await enters(office, browser, ict_head)
    for asked, told in (
        ("", "Tulis yang dicari"),
        ("   ", "Tulis yang dicari"),
        ("%", "Tidak ada huruf atau angka"),
        ("*", "Tidak ada huruf atau angka"),
        ("\"'*%_()", "Tidak ada huruf atau angka"),
        ("a" * 5000, "terlalu panjang"),
        ("NEAR(wifi, 3)", "Tidak ada perkara yang cocok"),
        ("words:wifi AND", "Tidak ada perkara yang cocok"),
        ("\x00\ufffe wifi", "Tidak ada perkara yang cocok"),
        ("<script>alert(1)</script>", "Tidak ada perkara yang cocok"),
    ):
        page = await browser.gets("/meja/cari", q=asked)
        assert browser.status == 200, asked
        assert told in page, asked
        assert "<script" not in page
        await office.moves_on(seconds=30)


async def test_what_the_chat_refuses_is_not_found(
    office: World, browser: Browser, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter)
    other = await office.official("Contoh Staf Lain", "staff")
    page = await enters(office, browser, other)
    assert "G-2026-0001" not in page
    for path in ("/meja/perkara/G-2026-0001", "/meja/perkara/G-2026-9999", "/meja/layanan"):
        assert "Tidak ditemukan" in await browser.gets(path)
        assert browser.status == 404
    for asked in ("g-2026-1", "wifi", "hari ini"):
        found = await browser.gets("/meja/cari", q=asked)
        assert "/meja/perkara/" not in found


async def test_the_admin_has_a_page_of_the_service(office: World, browser: Browser) -> None:
    admin = await office.official("Contoh Admin", "admin")
    assert "/meja/layanan" in await enters(office, browser, admin)
    assert "Libur berikutnya" in await browser.gets("/meja/layanan")


async def test_every_answer_forbids_what_it_does_not_need(
    office: World, browser: Browser, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter)
    await enters(office, browser, ict_head)
    for path in ("/meja", "/meja/cari?q=wifi", "/meja/perkara/G-2026-0001", "/meja/x"):
        page = await browser.gets(path)
        policy = browser.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert browser.headers["Cache-Control"] == "no-store"
        assert browser.headers["Referrer-Policy"] == "no-referrer"
        assert not re.search(r"<script|https?://|\bstyle=|\bon\w+=", page)


async def test_too_many_requests_have_to_wait(office: World, browser: Browser) -> None:
    for _ in range(25):
        await browser.gets("/meja")
    assert browser.status == 429
    assert "Mohon tunggu" in browser.page
    assert browser.headers["Retry-After"]


def signed(token: str, at: datetime, chat: int, **more: str) -> str:
    """initData as Telegram signs it for a bot."""
    fields = {
        "auth_date": str(int(at.timestamp())),
        "query_id": "AAAA",
        "user": json.dumps({"id": chat, "first_name": "Contoh"}),
        **more,
    }
    told = "\n".join(f"{key}={fields[key]}" for key in sorted(fields))
    key = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    return urlencode(fields | {"hash": hmac.new(key, told.encode(), hashlib.sha256).hexdigest()})


async def test_telegram_opens_the_page_inside_itself(
    office: World, server: TestServer, browser: Browser, ict_head: Someone
) -> None:
    page = await browser.gets("/meja/telegram")
    assert "script-src 'sha256-" in browser.headers["Content-Security-Policy"]
    assert "https://" not in page
    given = signed(office.double.token, office.clock(), ict_head.phone.id)
    await browser.posts("/meja/telegram", init_data=given)
    assert browser.status == 303
    assert "Meja Contoh Kepala Divisi" in await browser.gets("/meja")
    replayed = Browser(server)
    await replayed.posts("/meja/telegram", init_data=given)
    assert (replayed.status, replayed.cookie) == (410, "")


async def test_init_data_that_is_not_ours_is_refused(
    office: World, browser: Browser, ict_head: Someone
) -> None:
    token, now, chat = office.double.token, office.clock(), ict_head.phone.id
    good = signed(token, now, chat)
    for given in (
        "",
        "garbage",
        good.replace("AAAA", "AAAB"),
        good.replace(str(chat), str(chat + 1)),
        signed("1:ANOTHER", now, chat),
        signed(token, now - timedelta(minutes=6), chat),
        signed(token, now + timedelta(minutes=6), chat),
        good.partition("&hash=")[0],
        good + "&" + good,
        "a=" + "b" * 10_000,
    ):
        await browser.posts("/meja/telegram", init_data=given)
        if given.count("hash=") == 2:
            continue  # the same fields twice are the same fields
        assert (browser.status, browser.cookie) == (403, ""), given
        assert "Tidak dapat dipastikan" in browser.page
        await office.moves_on(seconds=3)
    await browser.posts("/meja/telegram", init_data=signed(token, office.clock(), 999_999))
    assert "Belum dikenal" in browser.page


async def test_the_file_comes_too_if_it_is_asked_for(office: World, ict_head: Someone) -> None:
    await link_of(office, ict_head)
    await office.moves_on(seconds=1)
    await ict_head.presses("Kirim berkas")
    assert ict_head.last.kind == "document"
    ict_head.sees_not("SIGAP_PUBLIC_URL")


async def test_on_a_team_the_page_shows_what_it_works_on(
    office: World, browser: Browser, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    page = await enters(office, browser, technician)
    assert "Menunggu Bapak/Ibu (1)" in page
    assert "Pekan ini dan pekan lalu" not in page
