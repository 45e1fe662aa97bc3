"""The playground's server over real HTTP, its office in the test's own folder."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, FormData, web

from bot.config.office_file import LOCALES, ROOT, read_office
from bot.playground.opening_scene import one_running_case
from bot.playground.rehearsal import Rehearsal
from bot.playground.server import Server
from bot.playground.stage.transcript import read_folder
from bot.texts.fluent import Texts
from flows.worktime.workday import workday

Json = dict[str, Any]


class Page:
    """The requests that the page makes, without a browser."""

    def __init__(self, session: ClientSession, address: str) -> None:
        self.session = session
        self.address = address

    async def state(self) -> Json:
        async with self.session.get(f"{self.address}/api/state") as answer:
            found: Json = await answer.json()
            return found

    async def post(self, what: str, **body: Any) -> None:
        async with self.session.post(f"{self.address}/api/{what}", json=body) as answer:
            assert (answer.status, await answer.json()) == (200, {"ok": True})

    async def sends(self, person: str, kind: str, *files: tuple[str, bytes, str]) -> None:
        form = FormData()
        form.add_field("person", person)
        form.add_field("kind", kind)
        for name, data, mime in files:
            form.add_field("file", data, filename=name, content_type=mime)
        async with self.session.post(f"{self.address}/api/file", data=form) as answer:
            assert answer.status == 200, await answer.text()

    async def presses(self, person: str, label: str) -> None:
        for message in reversed((await self.state())["chats"][person]):
            for button in (each for row in message["buttons"] for each in row):
                if button["text"] == label:
                    await self.post(
                        "press", person=person, message=message["id"], data=button["data"]
                    )
                    return
        raise LookupError(label)

    async def sees(self, person: str, text: str) -> None:
        chat = (await self.state())["chats"][person]
        shown = "\n".join(message["text"] for message in chat)
        assert text in shown


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    office_file = read_office(ROOT / "office.toml")
    texts = Texts(LOCALES, office_file.office.calendar.zone, workday(office_file.office.calendar))
    running = Rehearsal(tmp_path / "playground", office_file, texts)
    await running.begin(one_running_case)
    yield running
    await running.end()


@pytest.fixture
async def page(rehearsal: Rehearsal) -> AsyncIterator[Page]:
    transcripts = read_folder(ROOT / "tests" / "transcripts")
    runner = web.AppRunner(Server(rehearsal, transcripts).application(), shutdown_timeout=0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    async with ClientSession() as session:
        yield Page(session, f"http://127.0.0.1:{runner.addresses[0][1]}")
    await runner.cleanup()
