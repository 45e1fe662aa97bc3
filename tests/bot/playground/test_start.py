"""The rehearsal while it is being set up."""

from pathlib import Path

from aiohttp.test_utils import TestClient, TestServer

from bot.config.office_file import LOCALES, ROOT, read_office
from bot.playground.rehearsal import Rehearsal
from bot.playground.server import Server
from bot.texts.fluent import Texts


async def test_a_visitor_who_comes_too_early_is_asked_to_wait(tmp_path: Path) -> None:
    office_file = read_office(ROOT / "office.toml")
    texts = Texts(LOCALES, office_file.office.calendar.zone)
    rehearsal = Rehearsal(tmp_path / "playground", office_file, texts)
    async with TestClient(TestServer(Server(rehearsal, {}).application())) as client:
        page = await client.get("/")
        assert (page.status, page.headers["Refresh"]) == (200, "1")
        assert "sedang disiapkan" in await page.text()
        state = await client.get("/api/state")
        assert (state.status, await state.json()) == (503, {"error": "Sedang disiapkan"})
    await rehearsal.end()
