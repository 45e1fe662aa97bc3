"""Registers on the page: the rows of the sheets, leafed through, and their files."""

import io
import re
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from aiohttp.test_utils import TestServer
from aiohttp.web import Application

from bot.overview import registers as shown
from bot.overview.web import register_files
from bot.registers.paper import printed
from bot.registers.writing import Order, write_register
from flows.registers.registers import REGISTERS, readable
from flows.worktime.period import Days
from storage.office.journal import OFFICE, Journal
from tests.bot.overview.test_web import ADDRESS, LARGEST_VIEW, Browser, enters
from tests.bot.registers.filled import filled
from tests.conversations.reports.stories import report
from tests.world import Someone, World, opened

NOVEMBER = "20261101-20261130"


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with opened(database_url, tmp_path, public_url=ADDRESS) as world:
        yield world


@pytest.fixture
async def browser(office: World) -> AsyncIterator[Browser]:
    site = Application()
    site.add_routes(office.app.web_routes)
    async with TestServer(site) as server:
        yield Browser(server)


async def test_each_has_the_rows_of_its_sheet_and_its_files_are_on_record(
    office: World,
    browser: Browser,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    tmp_path: Path,
) -> None:
    await filled(office, reporter, ict_head, technician)
    first = await enters(office, browser, ict_head)
    assert 'href="/meja/register"' in first
    index = await browser.gets("/meja/register")
    for each in REGISTERS:
        assert f"/meja/register/{each.name}?masa=2026" in index
        await office.moves_on(minutes=1)
        page = await browser.gets(f"/meja/register/{each.name}", masa=NOVEMBER)
        assert len(page.encode()) <= LARGEST_VIEW
        assert _cells(page) == await _sheet(office, each.name, tmp_path)
    case = await browser.gets("/meja/register/gangguan", masa="bulan ini")
    assert 'href="/meja/perkara/G-2026-0001"' in case
    assert "&quot;" not in case or "=HYPERLINK" in case
    data = await browser.downloads("/meja/register/tamu.xlsx", masa=NOVEMBER)
    assert data.startswith(b"PK")
    assert f'filename="tamu-{NOVEMBER}.xlsx"' in browser.headers["Content-Disposition"]
    async with office.app.database.unit() as unit:
        entries = await Journal(unit).entries(OFFICE)
    given = [entry.data for entry in entries if entry.code == "register.given"]
    assert [(each["form"], each["rows"], each["channel"]) for each in given] == [
        ("xlsx", 2, "web"),
    ]


async def _sheet(office: World, name: str, folder: Path) -> list[list[str]]:
    target = folder / f"{name}.xlsx"
    target.unlink(missing_ok=True)
    days = Days(date(2026, 11, 1), date(2026, 11, 30))
    order = Order(register=name, days=days, kind=".xlsx", now=office.clock())
    await write_register(office.app.database, office.app.current.office, order, target)
    page = openpyxl.load_workbook(io.BytesIO(target.read_bytes())).active
    assert page is not None
    rows = [[*row] for row in page.iter_rows(values_only=True)][1:]
    return [[_plain(printed(cell)) for cell in row if cell not in (None, "")] for row in rows]


def _cells(page: str) -> list[list[str]]:
    (body,) = re.findall(r"<tbody>(.*?)</tbody>", page, re.DOTALL)
    return [
        [
            _plain(re.sub(r"<[^>]*>", "", cell))
            for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)
            if cell
        ]
        for row in re.findall(r"<tr>(.*?)</tr>", body, re.DOTALL)
    ]


def _plain(text: str) -> str:
    found = text.replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")
    return " ".join(found.split())


async def test_many_rows_are_leafed_through_and_fit_the_page(
    office: World, browser: Browser, ict_head: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown, "ROWS", 2)
    for place in range(5):
        reporter = await office.official(f"Contoh Pelapor {place}", "staff")
        await report(reporter, f"wifi mati di lantai {place} " + "lama sekali " * 30)
    await enters(office, browser, ict_head)
    seen, path = [], "/meja/register/gangguan?masa=minggu+ini"
    while path:
        page = await browser.gets(path)
        seen += re.findall(r"perkara/(G-2026-\d+)", page)
        further = re.findall(r'href="([^"]*)">Baris berikutnya', page)
        path = further[0].replace("&amp;", "&") if further else ""
    assert seen == [f"G-2026-000{place}" for place in range(1, 6)]
    monkeypatch.setattr(shown, "LARGEST", 100)
    assert _cells(await browser.gets("/meja/register/gangguan"))[0][0] == "G-2026-0001"


@pytest.mark.parametrize(
    ("masa", "dari", "told"),
    [
        ("kapan-kapan", "", "Masanya belum kami pahami"),
        ("20261130-20261101", "", "Hari terakhirnya mendahului"),
        ("20269999-20269999", "", "Masanya belum kami pahami"),
        ("1926-2026", "", "Masanya belum kami pahami"),
        ("19260101-20261231", "", "paling lama satu tahun"),
        ("99990101-99991231", "", "lebih dari setahun lagi"),
        ("' OR 1=1 --", "", "Masanya belum kami pahami"),
        ("%" * 900, "", "Masanya belum kami pahami"),
        ("<script>alert(1)</script>", "", "&lt;script&gt;"),
        ("bulan lalu", "", "Nihil."),
        ("bulan ini", "99999999", "G-2026-0001"),
        ("bulan ini", "-1", "G-2026-0001"),
        ("bulan ini", "\u0663", "G-2026-0001"),
        ("bulan ini", "4000", "Nihil."),
    ],
)
async def test_a_period_that_is_none_is_told_and_a_wrong_row_is_the_first(
    office: World,
    browser: Browser,
    reporter: Someone,
    ict_head: Someone,
    masa: str,
    dari: str,
    told: str,
) -> None:
    await report(reporter)
    await enters(office, browser, ict_head)
    page = await browser.gets("/meja/register/gangguan", masa=masa, dari=dari)
    assert (browser.status, told in page) == (200, True), page
    assert "<script" not in page


async def test_nobody_gets_a_register_that_the_chat_would_refuse(
    office: World, browser: Browser, reporter: Someone
) -> None:
    await report(reporter)
    for role in ("staff", "operator", "ict_team", "designer", "upt_tik", "ict_head"):
        someone = await office.official(f"Contoh {role}", role)
        first = await enters(office, browser, someone)
        own = {each.name for each in readable({role})}
        assert ("/meja/register" in first) is bool(own)
        for each in REGISTERS:
            await office.moves_on(minutes=2)
            for path in (each.name, f"{each.name}.xlsx"):
                await browser.downloads(f"/meja/register/{path}", masa="bulan ini")
                assert (browser.status == 200) is (each.name in own), (role, path)
    await browser.gets("/meja/register/rahasia")
    assert browser.status == 404


async def test_a_role_taken_away_meanwhile_gets_no_file_and_a_slow_one_comes_in_chat(
    office: World,
    browser: Browser,
    reporter: Someone,
    ict_head: Someone,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await report(reporter)
    await enters(office, browser, ict_head)
    monkeypatch.setattr(register_files, "PATIENCE", 0.0)
    page = await browser.gets("/meja/register/gangguan.xlsx", masa="bulan ini")
    assert (browser.status, "di obrolan" in page) == (503, True)
    await office.settle()
    ict_head.sees("Laporan Gangguan")
    await browser.gets("/meja/register/gangguan.xlsx", masa="sembarang")
    assert browser.status == 404
    browser.cookie = ""
    await browser.gets("/meja/register/gangguan.xlsx", masa="bulan ini")
    assert browser.status == 401
