"""Two processes on one PostgreSQL share the work; one of them polls."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from bot.config.office_file import ROOT, read_office
from bot.config.settings import Settings
from bot.process import leading
from bot.process.app import App
from bot.process.serving import run
from bot.process.wiring import wire
from bot.runtime.clock import clock
from storage.database.connect import open_database
from storage.database.session import LEADER
from storage.database.statement import Statement
from storage.database.tables import cases
from tests.conversations.reports.stories import FAULT
from tests.databases import PostgreSQLServer
from tests.doubles.telegram import BotApiDouble, Person

LEADERS = """
SELECT pid FROM pg_locks JOIN pg_database ON pg_database.oid = database
WHERE locktype = 'advisory' AND objid::bigint = $1 AND datname = current_database()
"""
END_OF_THE_LEADER = f"SELECT pg_terminate_backend(pid) FROM ({LEADERS}) AS leader"


class Process:
    """The work of `python -m bot run`, in this test's loop."""

    def __init__(self, app: App) -> None:
        self.app = app
        self._stop = asyncio.Event()
        self.running = asyncio.create_task(run(app, self._stop))

    async def stop(self) -> None:
        self._stop.set()
        await self.running
        await self.app.database.close()


@asynccontextmanager
async def process(double: BotApiDouble, url: str, folder: Path) -> AsyncIterator[Process]:
    settings = Settings(
        _env_file=None,
        telegram_token=double.token,
        telegram_api=double.url,
        database_url=url,
        data_dir=folder,
        office=ROOT / "office.toml",
        channel_limits=False,
        http_port=0,
    )
    database = await open_database(url)
    one = Process(await wire(settings, read_office(settings.office), database, clock(0)))
    try:
        yield one
    finally:
        if not one.running.done():
            await one.stop()


@pytest.fixture
async def double() -> AsyncIterator[BotApiDouble]:
    double = BotApiDouble()
    await double.start()
    yield double
    await double.stop()
    assert double.violations == []


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leading, "LEAD_AGAIN", 0.05)


def _answers(person: Person) -> int:
    """Answers in office hours and outside them."""
    return sum("kami terima" in m.words or "sudah tercatat" in m.words for m in person.chat)


async def _reports(double: BotApiDouble, person: Person) -> None:
    for words in (FAULT, person.first_name, "Dinas Sosial", "kirim"):
        await person.sends_text(words)
    await double.until(lambda: _answers(person) > 0)


async def test_one_stops_and_the_other_goes_on(
    postgresql_server: PostgreSQLServer, double: BotApiDouble, tmp_path: Path
) -> None:
    url = await postgresql_server.fresh()
    async with process(double, url, tmp_path) as first, process(double, url, tmp_path) as second:
        people = [double.person(101, "Contoh Pelapor Satu"), double.person(102, "Contoh Dua")]
        await _reports(double, people[0])
        await first.stop()
        await _reports(double, people[1])
        assert not second.running.done()
        rows = await second.app.database.read(Statement(cases.select()))
        assert sorted(row["number"][-4:] for row in rows) == ["0001", "0002"]
        assert [_answers(person) for person in people] == [1, 1]


async def test_who_lost_its_session_polls_no_more_and_works_on(
    postgresql_server: PostgreSQLServer, double: BotApiDouble, tmp_path: Path
) -> None:
    url = await postgresql_server.fresh()
    async with process(double, url, tmp_path) as first, process(double, url, tmp_path) as second:
        await _reports(double, double.person(101, "Contoh Pelapor Satu"))
        watcher = await asyncpg.connect(url)
        before = {each.app.database.session.number for each in (first, second)}  # type: ignore[union-attr]
        assert len(await watcher.fetch(END_OF_THE_LEADER, LEADER)) == 1
        people = [double.person(number, f"Contoh Pelapor {number}") for number in range(102, 110)]
        await asyncio.gather(*(_reports(double, person) for person in people))
        after = {each.app.database.session.number for each in (first, second)}  # type: ignore[union-attr]
        assert len(before & after) == 1
        assert [_answers(person) for person in people] == [1] * len(people)
        assert len(await watcher.fetch(LEADERS, LEADER)) == 1
        await watcher.close()
