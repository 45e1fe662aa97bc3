"""Files that WhatsApp does not carry, fetched by a link from a page, over real HTTP."""

import hashlib
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.file_page.links import OPENINGS
from bot.letter_page.visitors import AT_ONCE
from storage.database.statement import Statement
from storage.database.tables import file_links
from tests.files.odt import odt
from tests.whatsapp_world import on_whatsapp, opened_with_whatsapp
from tests.world import Someone, World

DRAFT = odt("Laporan gangguan.")
NAME = 'naskah "akhir".odt'
SITE = "https://sigap.example"
_links = Statement(file_links.select())
Client = TestClient[Request, Application]


@pytest.fixture
async def reachable(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """The office on both channels, with an address that people can reach."""
    async with opened_with_whatsapp(database_url, tmp_path, public_url=SITE) as world:
        yield world


@pytest.fixture
async def client(reachable: World) -> AsyncIterator[Client]:
    assert reachable.app.whatsapp is not None
    site = Application()
    site.add_routes(reachable.app.whatsapp.routes(reachable.app.intake))
    async with TestClient(TestServer(site)) as client:
        yield client


@pytest.fixture
async def head(reachable: World) -> Someone:
    """The head of division on WhatsApp, who has the card of a report with a draft."""
    await reachable.official("Contoh Petugas Satu", "ict_team")
    head = await on_whatsapp(reachable, "Contoh Kepala Divisi", "ict_head")
    reporter = await reachable.official("Contoh Pelapor", "staff")
    await reporter.says("wifi mati di ruang depan sejak pagi")
    await reporter.sends_document(DRAFT, NAME)
    await reporter.presses("Kirim")
    return head


def path_in(head: Someone) -> str:
    words = head.message_with("tidak dapat dikirim lewat WhatsApp").words
    found = re.search(rf"{SITE}(/berkas/\w+)", words)
    assert found is not None
    return found[1]


async def test_a_tap_brings_the_file_and_a_preview_spends_nothing(
    reachable: World, head: Someone, client: Client
) -> None:
    path = path_in(head)
    for _ in range(OPENINGS + 1):
        await client.head(path)
        await reachable.moves_on(seconds=10)
    async with client.get(path) as answer:
        page = await answer.text()
    assert answer.status == 200
    assert "naskah &quot;akhir&quot;.odt" in page
    assert "Unduh berkas" in page
    (row,) = await reachable.app.database.read(_links)
    assert row["opened"] == 0
    async with client.post(path) as answer:
        assert await answer.read() == DRAFT
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    (row,) = await reachable.app.database.read(_links)
    assert row["opened"] == 1


async def test_only_the_hash_of_the_token_is_kept(
    reachable: World, head: Someone, client: Client
) -> None:
    token = path_in(head).rpartition("/")[2]
    (row,) = await reachable.app.database.read(_links)
    assert token not in map(str, dict(row).values())
    assert row["token_hash"] == hashlib.sha256(token.encode()).hexdigest()


async def test_nobody_keeps_or_finds_the_page(
    reachable: World, head: Someone, client: Client
) -> None:
    async with client.get(path_in(head), headers={"Accept-Language": "en"}) as answer:
        page = await answer.text()
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "form-action 'self'" in answer.headers["Content-Security-Policy"]
    assert "<script" not in page
    assert "Download the file" in page


async def test_after_a_week_one_clear_page_is_left(
    reachable: World, head: Someone, client: Client
) -> None:
    path = path_in(head)
    reachable.clock.at = reachable.clock.at.replace(day=29, hour=22)
    async with client.post(path) as answer:
        assert answer.status == 200
    await reachable.moves_on(hours=2)
    for ask in (client.get, client.post):
        async with ask(path) as answer:
            page = await answer.text()
        assert answer.status == 410
        assert "Tautan tidak berlaku lagi" in page
        assert "naskah" not in page
    await reachable.moves_on(days=1)
    assert await reachable.app.database.read(_links) == []


async def test_a_link_is_for_one_reader_not_for_the_public(
    reachable: World, head: Someone, client: Client
) -> None:
    path = path_in(head)
    for _ in range(OPENINGS):
        async with client.post(path) as answer:
            assert answer.status == 200
        await reachable.moves_on(seconds=10)
    async with client.post(path) as answer:
        assert answer.status == 410


@pytest.mark.parametrize("token", ["x", "0" * 40, "%00", "..%2F..%2Fetc", "é" * 40])
async def test_a_guessed_address_shows_the_same_page(
    reachable: World, head: Someone, client: Client, token: str
) -> None:
    for ask in (client.get, client.post):
        async with ask(f"/berkas/{token}") as answer:
            assert answer.status == 410
            assert "Tautan tidak berlaku lagi" in await answer.text()


async def test_who_guesses_much_has_to_wait(
    reachable: World, head: Someone, client: Client
) -> None:
    for number in range(AT_ONCE):
        await client.get(f"/berkas/{number:040}")
    async with client.get(path_in(head)) as answer:
        assert answer.status == 429
        assert "Mohon tunggu sebentar" in await answer.text()


async def test_a_file_that_is_gone_from_the_disk_gives_the_clear_page(
    reachable: World, head: Someone, client: Client
) -> None:
    (row,) = await reachable.app.database.read(_links)
    folder = reachable.app.settings.data_dir / "evidence"
    (folder / row["sha256"][:2] / row["sha256"][2:4] / row["sha256"]).unlink()
    async with client.post(path_in(head)) as answer:
        assert answer.status == 410


async def test_without_an_address_the_words_say_who_can_hand_it_over(both: World) -> None:
    await both.official("Contoh Petugas Satu", "ict_team")
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    reporter = await both.official("Contoh Pelapor", "staff")
    await reporter.says("wifi mati di ruang depan sejak pagi")
    await reporter.sends_document(DRAFT, "naskah.odt")
    await reporter.presses("Kirim")
    head.sees("mohon minta kepada pengirimnya atau kepada admin Sigap")
    assert "/berkas/" not in head.chat[-1].words
