"""Two processes on one PostgreSQL: one leads, the other stands by and takes over."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from bot.config.office_file import ROOT, read_office
from bot.config.settings import Settings
from bot.process import serving
from bot.process.app import App
from bot.process.serving import LeadLost, run
from bot.process.wiring import wire
from bot.runtime.clock import clock
from storage.database.connect import open_database
from storage.database.postgresql import LEADER
from storage.database.statement import Statement
from storage.database.tables import cases
from tests.conversations.reports.stories import FAULT
from tests.databases import PostgreSQLServer
from tests.doubles.telegram import BotApiDouble, Person


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
    monkeypatch.setattr(serving, "LEAD_AGAIN", 0.05)
    monkeypatch.setattr(serving, "SWEEP", 0.05)


def _answers(person: Person) -> int:
    """Answers in office hours and outside them."""
    return sum("kami terima" in m.words or "sudah tercatat" in m.words for m in person.chat)


async def _reports(double: BotApiDouble, person: Person) -> None:
    for words in (FAULT, person.first_name, "Dinas Sosial", "kirim"):
        await person.sends_text(words)
    await double.until(lambda: _answers(person) > 0)


async def test_one_leads_and_the_other_takes_over_where_it_stopped(
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


async def test_who_lost_the_lead_while_the_database_was_away_falls_silent(
    postgresql_server: PostgreSQLServer, double: BotApiDouble, tmp_path: Path
) -> None:
    url = await postgresql_server.fresh()
    async with process(double, url, tmp_path) as first:
        await _reports(double, double.person(101, "Contoh Pelapor Satu"))
        other, watcher = await asyncpg.connect(url), await asyncpg.connect(url)
        leading = asyncio.create_task(other.execute("SELECT pg_advisory_lock($1)", LEADER))
        queued = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        while not await watcher.fetchval(queued):
            pass
        await first.app.database._locks._session.close()  # type: ignore[attr-defined]  as a cut would
        with pytest.raises(LeadLost):
            await first.running
        await leading
        for connection in (other, watcher):
            await connection.close()
        await first.app.database.close()
