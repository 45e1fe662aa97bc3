"""The public page of a letter, over real HTTP."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.channels.telegram.bot_name import BOT_NAME, learn_bot_name
from bot.letter_page.visitors import AT_ONCE, REFILL, Visitors
from storage.desk import Desk
from tests.conversations.letters.office import letter_of
from tests.conversations.reports.stories import approved
from tests.world import MONDAY, Someone, World

PERSONAL = ("Contoh Pelapor", "Contoh Petugas", "Contoh Kepala Divisi", "wifi mati", "NIP")
Client = TestClient[Request, Application]


@pytest.fixture
async def client(office: World) -> AsyncIterator[Client]:
    site = Application()
    site.add_routes(office.app.web_routes)
    async with TestClient(TestServer(site)) as client:
        yield client


async def code_of(office: World) -> str:
    code = (await letter_of(office)).code
    assert code
    return code


async def page(client: Client, path: str, language: str = "") -> tuple[ClientResponse, str]:
    response = await client.get(path, headers={"Accept-Language": language})
    return response, await response.text()


async def test_a_letter_tells_its_status_and_nothing_of_people(
    office: World, client: Client, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    response, text = await page(client, f"/surat/{await code_of(office)}")
    assert response.status == 200
    text = text.replace("<wbr>", "")
    for shown in ("Konsep", "800.1.11.1/001/DISKOMINFO/XI/2026", "08.15 WIT", "SHA-256"):
        assert shown in text
    for hidden in PERSONAL:
        assert hidden not in text


async def test_the_page_is_kept_by_nobody_and_runs_nothing(
    office: World, client: Client, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    response, text = await page(client, f"/surat/{await code_of(office)}")
    assert response.headers["Cache-Control"] == "no-store"
    assert "noindex" in response.headers["X-Robots-Tag"]
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "<script" not in text
    assert "style=" not in text


async def test_a_revoked_letter_says_since_when(
    office: World, client: Client, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await office.moves_on(minutes=5)
    await ict_head.presses("Batalkan persetujuan")
    await ict_head.says("Salah petugas")
    response, text = await page(client, f"/surat/{await code_of(office)}")
    assert response.status == 200
    assert "Surat ini dibatalkan pada Senin, 23 November 2026 pukul 08.20 WIT" in text


@pytest.mark.parametrize(
    ("accepted", "title"),
    [
        ("", "Pemeriksaan surat tugas"),
        ("en-GB,en;q=0.9", "Check of an assignment letter"),
        ("en;q=0.3, id;q=0.9", "Pemeriksaan surat tugas"),
        ("nl, en;q=zzz", "Pemeriksaan surat tugas"),
    ],
)
async def test_the_page_speaks_the_language_that_is_asked_for(
    client: Client, accepted: str, title: str
) -> None:
    response, text = await page(client, "/surat/nothing", accepted)
    assert response.status == 404
    assert title in text


@pytest.mark.parametrize(
    "path",
    [
        "/surat/",
        "/surat/x",
        "/surat/" + "a" * 24,
        "/surat/%3Cscript%3Ealert(1)%3C/script%3E",
        "/surat/' OR 1=1 --",
        "/surat/%00",
        "/surat/../../etc/passwd%2f",
        "/surat/" + "a" * 5000,
    ],
)
async def test_an_unknown_code_is_a_page_too(client: Client, path: str) -> None:
    response, text = await page(client, path)
    assert response.status == 404
    if path.startswith("/surat/") and ".." not in path:
        assert "Tidak ada surat tugas dengan kode ini" in text
    assert "<script" not in text


async def test_an_address_that_asks_too_often_waits(office: World, client: Client) -> None:
    for _ in range(AT_ONCE):
        assert (await page(client, "/surat/x"))[0].status == 404
    response, text = await page(client, "/surat/x")
    assert response.status == 429
    assert "Mohon tunggu" in text
    assert int(response.headers["Retry-After"]) > 0
    other = await client.get("/surat/x", headers={"X-Forwarded-For": "1.1.1.1, 203.0.113.9"})
    assert other.status == 404
    office.clock.at += REFILL
    assert (await page(client, "/surat/x"))[0].status == 404


def test_a_network_of_many_addresses_is_one_visitor_and_memory_is_bounded() -> None:
    at = [MONDAY]
    visitors = Visitors(lambda: at[0])
    for number in range(20_000):
        assert visitors.may_ask(str(number))
    assert len(visitors._last) <= 10_000
    at[0] -= timedelta(hours=1)
    assert visitors.may_ask("a clock that went back")


async def test_the_bots_name_is_kept_and_an_unreachable_server_changes_nothing(
    office: World,
) -> None:
    await learn_bot_name(office.app.bot, office.app.database)
    await office.double.stop()
    await learn_bot_name(office.app.bot, office.app.database)
    async with office.app.database.unit() as unit:
        assert await Desk(unit).facts.fact(BOT_NAME) == "sigap_contoh_bot"
    await office.double.start()
