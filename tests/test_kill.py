"""Killed in the middle of its work: nothing lost or doubled, nobody left without an answer."""

import asyncio
import os
import signal
from asyncio.subprocess import Process as Running
from collections import Counter
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Self

from storage.database.connect import open_database
from storage.database.statement import Statement
from storage.database.tables import cases, evidence, inbox
from storage.office.journal_check import verify
from tests.databases import PostgreSQLServer
from tests.doubles.telegram import BotApiDouble, Person
from tests.patience import PATIENCE
from tests.process import started
from tests.world import PICTURE

FAULT = "wifi mati di ruang depan sejak tadi pagi"
PEOPLE = 20
KILLS = 3


class Process:
    """The real `python -m bot run`, to be killed and restarted on the same data. A process still
    running at the end of its block is killed.
    """

    def __init__(self, double: BotApiDouble, folder: Path) -> None:
        self.environment = {
            **os.environ,
            "SIGAP_TELEGRAM_TOKEN": double.token,
            "SIGAP_TELEGRAM_API": double.url,
            "SIGAP_DATA_DIR": str(folder),
            "SIGAP_CHANNEL_LIMITS": "false",
            "SIGAP_HTTP_PORT": "0",
        }
        self._lives = AsyncExitStack()
        self._running: Running | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self._lives.aclose()

    async def start(self) -> None:
        life = started("-m", "bot", "run", env=self.environment)
        self._running = await self._lives.enter_async_context(life)

    async def until(self, comes: Coroutine[Any, Any, None]) -> None:
        """Wait for a condition; raises AssertionError if the process ends instead."""
        assert self._running is not None
        coming, end = asyncio.create_task(comes), asyncio.create_task(self._running.wait())
        try:
            await asyncio.wait((coming, end), return_when=asyncio.FIRST_COMPLETED)
            assert coming.done(), f"the process ended: {self._running.returncode}"
            await coming
        finally:
            coming.cancel()
            end.cancel()

    async def stop(self) -> int:
        """Send SIGTERM, as a host does, and return the exit code."""
        return await self.end(signal.SIGTERM)

    async def end(self, how: signal.Signals) -> int:
        assert self._running is not None
        self._running.send_signal(how)
        return await self._running.wait()


async def _report(person: Person) -> None:
    """A whole report sent without waiting for answers, as impatient people do."""
    await person.sends_text(FAULT)
    await person.sends_text(person.first_name)
    await person.sends_text("Dinas Sosial")
    await person.sends_text("kirim")


def _answered(people: list[Person]) -> int:
    return sum(
        any("kami terima" in m.words or "sudah tercatat" in m.words for m in p.chat)
        for p in people
    )


async def test_killed_in_mid_work_it_loses_and_doubles_nothing(
    database_url: str, tmp_path: Path
) -> None:
    double = BotApiDouble()
    await double.start()
    people = [double.person(100 + n, f"Contoh Pelapor {n}") for n in range(PEOPLE)]
    async with Process(double, tmp_path) as process, asyncio.timeout(PATIENCE):
        process.environment["SIGAP_DATABASE_URL"] = database_url
        for kill in range(KILLS):
            await process.start()
            for person in people[kill * PEOPLE // KILLS : (kill + 1) * PEOPLE // KILLS]:
                await _report(person)
            said = len(double.calls)
            await process.until(double.until(lambda said=said: len(double.calls) >= said + 5))
            assert await process.end(signal.SIGKILL) == -signal.SIGKILL
        await process.start()
        await process.until(double.until(lambda: _answered(people) == PEOPLE))
        assert await process.stop() == 0

    database = await open_database(database_url)
    reporters = Counter(row["reporter"] for row in await database.read(Statement(cases.select())))
    assert len(reporters) == PEOPLE
    assert set(reporters.values()) == {1}
    chats: dict[str, list[int]] = {}
    for row in await database.read(Statement(inbox.select().order_by(inbox.c.id))):
        chats.setdefault(row["chat"], []).append(row["done_at"])
    assert all(times == sorted(times) for times in chats.values())
    assert (await verify(database, None))[1] == []
    await database.close()
    await double.stop()


async def test_killed_in_mid_report_the_next_one_files_it_in_its_order(
    postgresql_server: PostgreSQLServer, tmp_path: Path
) -> None:
    url = await postgresql_server.fresh()
    double = BotApiDouble()
    await double.start()
    person = double.person(101, "Contoh Pelapor")
    process = Process(double, tmp_path)
    process.environment["SIGAP_DATABASE_URL"] = url
    double.fault(method="download", kind="hang")
    await person.sends_photo(PICTURE, caption=FAULT)
    await process.start()
    await double.until(lambda: double.hanging == 1)
    assert await process.end(signal.SIGKILL) == -signal.SIGKILL
    for words in (person.first_name, "Dinas Sosial", "kirim"):
        await person.sends_text(words)
    await process.start()
    await double.until(lambda: any("-0001" in m.words for m in person.chat))
    assert await process.stop() == 0

    database = await open_database(url)
    (case,) = await database.read(Statement(cases.select()))
    (file,) = await database.read(Statement(evidence.select()))
    assert (case["description"], file["case_id"]) == (FAULT, case["id"])
    assert (await verify(database, None))[1] == []
    await database.close()
    await double.stop()
    await postgresql_server.drop(url)
