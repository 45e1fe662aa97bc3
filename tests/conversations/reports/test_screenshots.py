"""A photo alone becomes a finished draft: it is read after the answer, and one tap sends it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.reading.pictures import tesseract
from bot.reading.pictures.reading import PictureReader
from storage.desk import Desk
from tests.screens import needs_tesseract, screen
from tests.whatsapp_world import on_whatsapp, opened_with_whatsapp
from tests.world import Someone, World, opened

pytestmark = needs_tesseract
TARGET = """
[[target]]
key = "simpeg"
name = "SIMPEG"
kind = "system"
address = "https://simpeg.contohkab.example"
"""
REFUSED = screen("This site can't be reached", "simpeg.contohkab.example refused to connect.")
GATEWAY = screen("502 Bad Gateway", "nginx/1.18.0")
SECRET = screen("Username atau password salah", "SIMPEG", "Password: Rah4sia#9")
MEADOW = screen()


async def cut_off(*_: object) -> None:
    raise asyncio.CancelledError


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    office = opened_with_whatsapp(database_url, tmp_path, read_pictures=True, more=TARGET)
    async with office as world:
        yield world


async def test_one_photo_and_one_tap(reporter: Someone, ict_head: Someone) -> None:
    await reporter.sends_photo(REFUSED)
    assert reporter.count == 2  # the notice on privacy, and the question that became the summary
    reporter.sees_last("Aplikasi")
    reporter.sees_last("SIMPEG (simpeg.contohkab.example) menolak sambungan.")
    reporter.sees_last("perkirakan dari gambar")
    reporter.sees_last("Terbaca dari gambar: “simpeg.contohkab.example refused to connect.”")
    await reporter.presses("Kirim")
    ict_head.sees("menolak sambungan", "Terbaca dari gambar")


async def test_a_guess_is_only_offered(reporter: Someone) -> None:
    await reporter.sends_photo(GATEWAY)
    reporter.sees_last("Menurut gambarnya, mungkin: Website")
    reporter.sees_last("502 Bad Gateway")
    await reporter.presses("Website")
    reporter.sees_last("gerbang servernya gagal (502)")


async def test_a_picture_of_nothing_changes_nothing(reporter: Someone) -> None:
    await reporter.sends_photo(MEADOW)
    reporter.sees_last("Gangguannya pada bagian mana?")
    reporter.sees_not("Terbaca dari gambar")


async def test_what_the_reporter_wrote_wins(reporter: Someone) -> None:
    await reporter.sends_photo(REFUSED, caption="printer ruang depan macet")
    reporter.sees_last("Perangkat")
    reporter.sees_last("printer ruang depan macet")
    reporter.sees_last("Terbaca dari gambar")
    reporter.sees_not("menolak sambungan")


async def test_words_after_the_picture_replace_the_proposal(reporter: Someone) -> None:
    await reporter.sends_photo(REFUSED)
    await reporter.says("printer di ruang depan juga macet")
    reporter.sees_last("printer di ruang depan juga macet")
    assert "menolak sambungan" not in reporter.last.words


async def test_a_secret_is_masked_and_told(office: World, reporter: Someone) -> None:
    await reporter.sends_photo(SECRET)
    reporter.sees_last("Gagal masuk ke SIMPEG")
    reporter.sees_last("kami samarkan")
    reporter.sees_not("Rah4sia")
    await reporter.presses("Kirim")
    (file,) = await office.evidence()
    async with office.app.database.unit() as unit:
        (reading,) = (await Desk(unit).readings.of_evidence([file.id])).values()
    assert reading.hidden
    assert (reading.error, reading.target) == ("login", "simpeg")


async def test_the_same_error_is_proposed_as_the_same_fault(
    office: World, reporter: Someone
) -> None:
    await reporter.sends_photo(REFUSED)
    await reporter.presses("Kirim")
    other = await office.official("Contoh Pelapor Tiga", "staff")
    await other.sends_photo(REFUSED, caption="tolong pak, dari pagi kami menunggu")
    other.sees_last("G-2026-0001")


async def test_on_whatsapp_the_question_waits_for_the_reading(office: World) -> None:
    reporter = await on_whatsapp(office, "Contoh Pelapor Dua", "staff")
    await reporter.sends_photo(REFUSED)
    before = reporter.count
    reporter.sees_last("SIMPEG (simpeg.contohkab.example) menolak sambungan.")
    reporter.sees_not("Gangguannya pada bagian mana?")
    await reporter.presses("Kirim")
    assert reporter.count == before + 1


async def test_on_whatsapp_nothing_read_costs_no_message(office: World) -> None:
    reporter = await on_whatsapp(office, "Contoh Pelapor Dua", "staff")
    await reporter.sends_photo(MEADOW)
    reporter.sees_last("Gangguannya pada bagian mana?")
    assert sum("Gangguannya" in each.words for each in reporter.chat) == 1


async def test_a_reading_that_was_cut_off_is_done_after_the_start(
    office: World, reporter: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(PictureReader, "read", cut_off)
        await reporter.sends_photo(REFUSED)
    reporter.sees_last("Gangguannya pada bagian mana?")
    await office.moves_on(seconds=30)
    reporter.sees_last("menolak sambungan")


async def test_without_an_engine_all_is_as_before_and_the_admin_is_told_once(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tesseract, "installed", lambda: None)
    tesseract.languages.cache_clear()
    try:
        async with opened(database_url, tmp_path, read_pictures=True) as office:
            admin = await office.official("Contoh Admin", "admin")
            reporter = await office.official("Contoh Pelapor", "staff")
            await reporter.sends_photo(REFUSED)
            reporter.sees_last("Gangguannya pada bagian mana?")
            for _ in range(2):
                office.app.polling.last_success = office.clock()
                await office.app.self_check.look()
                await office.moves_on(minutes=1)
    finally:
        tesseract.languages.cache_clear()
    told = [each for each in admin.chat if "tesseract-ocr-ind" in each.words]
    assert len(told) == 1


async def test_the_monitor_says_whether_it_opens_from_here(
    database_url: str, tmp_path: Path
) -> None:
    async def well(_: web.Request) -> web.Response:
        return web.Response(text="Selamat datang")

    server = TestServer(web.Application())
    server.app.router.add_get("/", well)
    await server.start_server()
    target = (
        '[[target]]\nkey = "intra"\nname = "Intranet Wilan"\nkind = "website"\n'
        f'address = "http://127.0.0.1:{server.port}/"\ninternal = true\n'
    )
    try:
        async with opened(database_url, tmp_path, read_pictures=True, more=target) as office:
            reporter = await office.official("Contoh Pelapor", "staff")
            await reporter.sends_photo(screen("127.0.0.1 refused to connect."))
            reporter.sees_last("dari sini Intranet Wilan terbuka pada 08.15 WIT")
    finally:
        await server.close()


async def test_what_is_read_after_kirim_is_added_to_the_case(
    office: World, reporter: Someone, ict_head: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(PictureReader, "read", cut_off)
        await reporter.sends_photo(REFUSED, caption="simpeg tidak bisa dibuka")
        await reporter.presses("Kirim")
    await office.moves_on(seconds=30)
    assert sum("simpeg tidak bisa dibuka" in each.words for each in ict_head.chat) == 1
    file = await office.case()
    assert file.description.startswith("simpeg tidak bisa dibuka\nTerbaca dari gambar")


async def test_what_is_read_after_a_report_was_set_aside_waits_with_it(
    office: World, reporter: Someone, ict_head: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await reporter.says("printer di ruang arsip macet")
    await reporter.presses("Kirim")
    with monkeypatch.context() as patched:
        patched.setattr(PictureReader, "read", cut_off)
        await ict_head.sends_photo(REFUSED)
        await ict_head.presses("Kembalikan")
    await office.moves_on(seconds=30)
    await ict_head.says("sebutkan ruangannya")
    await ict_head.presses("Teruskan isian")
    ict_head.sees_last("SIMPEG (simpeg.contohkab.example) menolak sambungan.")
