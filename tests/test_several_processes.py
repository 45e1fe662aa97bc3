"""Real processes on one PostgreSQL, ended, stopped and woken while people write."""

import asyncio
import os
import signal
import socket
from asyncio.subprocess import Process as Running
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import asyncpg
import pytest

from storage.database.connect import open_database
from storage.database.statement import Statement
from storage.database.tables import cases, inbox, processes
from storage.database.unit import Database
from storage.office.journal_check import verify
from tests.databases import PostgreSQLServer
from tests.doubles.telegram import BotApiDouble, Person
from tests.doubles.telegram.incoming.webhook import Webhook
from tests.patience import PATIENCE, until
from tests.process import started

FAULT = "wifi mati di ruang depan sejak tadi pagi"
SECRET = "s" * 32
HEADER = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
PEOPLE = 8
END_OF_SESSION = """
SELECT pg_terminate_backend(pid) FROM pg_locks
WHERE locktype = 'advisory' AND objsubid = 2 AND objid::bigint = $1
"""
_numbers = Statement(processes.select().order_by(processes.c.id))
_inbox = Statement(inbox.select().order_by(inbox.c.id))
_cases = Statement(cases.select())


class Fleet:
    """Processes of `python -m bot run`, and the database that they share as a watcher sees it."""

    def __init__(self, double: BotApiDouble, folder: Path, url: str, database: Database) -> None:
        self.double = double
        self.url = url
        self.database = database
        self.running: list[Running] = []
        self.numbers: list[int] = []
        self.ports: list[int] = []
        self._lives = AsyncExitStack()
        self._web = aiohttp.ClientSession()
        self._environment = {
            **os.environ,
            "SIGAP_TELEGRAM_TOKEN": double.token,
            "SIGAP_TELEGRAM_API": double.url,
            "SIGAP_DATA_DIR": str(folder),
            "SIGAP_DATABASE_URL": url,
            "SIGAP_CHANNEL_LIMITS": "false",
        }

    async def listed(self) -> list[int]:
        return [row["id"] for row in await self.database.read(_numbers)]

    async def starts(self, count: int, **settings: str) -> None:
        for _ in range(count):
            with socket.socket() as one:
                one.bind(("127.0.0.1", 0))
                port = one.getsockname()[1]
            env = {**self._environment, "SIGAP_HTTP_PORT": str(port), **settings}
            self.running.append(
                await self._lives.enter_async_context(started("-m", "bot", "run", env=env))
            )
            self.ports.append(port)
            self.numbers += await until(self._new)

    async def _new(self) -> list[int]:
        assert self.running[-1].returncode is None
        return [each for each in await self.listed() if each not in self.numbers]

    async def by_webhook(self, count: int) -> None:
        await self.starts(
            count,
            SIGAP_TELEGRAM_MODE="webhook",
            SIGAP_TELEGRAM_WEBHOOK_SECRET=SECRET,
            SIGAP_PUBLIC_URL="https://sigap.example",
        )

    async def brings(self, place: int) -> None:
        """Bring the platform's oldest update to one process."""
        update = await self.double.updates.take()
        url = f"http://127.0.0.1:{self.ports[place]}/webhook/telegram"
        async with self._web.post(url, json=update, headers=HEADER) as answer:
            assert answer.status == 200
        self.double.updates.confirm_taken(update)

    async def gone(self, place: int) -> None:
        """Wait until the others have ended the claims of this process."""

        async def forgotten() -> bool:
            return self.numbers[place] not in await self.listed()

        await until(forgotten)

    async def is_two_again(self) -> None:
        """Wait until two processes are listed."""

        async def two() -> bool:
            return len(await self.listed()) == 2

        await until(two)

    async def whole(self) -> None:
        """Check that each reporter has one case, and each chat was handled in its order."""
        filed = Counter(row["reporter"] for row in await self.database.read(_cases))
        assert (len(filed), set(filed.values())) == (PEOPLE, {1})
        said = [row["description"] for row in await self.database.read(_cases)]
        assert said == [FAULT] * PEOPLE
        chats: dict[str, list[int]] = {}
        for row in await self.database.read(_inbox):
            assert row["state"] == "done"
            chats.setdefault(row["chat"], []).append(row["done_at"])
        assert all(times == sorted(times) for times in chats.values())
        assert (await verify(self.database, None))[1] == []

    async def ends(self) -> None:
        for each in self.running:
            if each.returncode is None:
                each.send_signal(signal.SIGCONT)
        await self._lives.aclose()
        await self._web.close()


async def _nothing(*_: object) -> None:
    """Each update is brought by the test, which chooses the process."""


@pytest.fixture
async def fleet(
    postgresql_server: PostgreSQLServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Fleet]:
    monkeypatch.setattr(Webhook, "_deliver", _nothing)
    url = await postgresql_server.fresh()
    double = BotApiDouble()
    await double.start()
    database = await open_database(url)
    found = Fleet(double, tmp_path, url, database)
    try:
        async with asyncio.timeout(PATIENCE):
            yield found
    finally:
        await found.ends()
        await database.close()
        await double.stop()
        await postgresql_server.drop(url)


def _people(double: BotApiDouble) -> list[Person]:
    return [double.person(100 + number, f"Contoh Pelapor {number}") for number in range(PEOPLE)]


async def _reports(person: Person) -> None:
    """A whole report, without waiting for answers."""
    for words in (FAULT, person.first_name, "Dinas Sosial", "kirim"):
        await person.sends_text(words)


def _answers(person: Person) -> int:
    return sum("kami terima" in m.words or "sudah tercatat" in m.words for m in person.chat)


async def test_reports_brought_to_two_processes_message_by_message_are_all_filed(
    fleet: Fleet,
) -> None:
    await fleet.by_webhook(2)
    people = _people(fleet.double)
    for person in people:
        await _reports(person)
        for number in range(4):
            await fleet.brings(number % 2)
    await fleet.double.until(lambda: all(_answers(person) for person in people))
    await fleet.whole()
    assert [_answers(person) for person in people] == [1] * PEOPLE


async def test_killed_with_work_in_hand_another_goes_on_in_order(fleet: Fleet) -> None:
    await fleet.by_webhook(2)
    people = _people(fleet.double)
    for person in people:
        await _reports(person)
    for number in range(2 * PEOPLE):
        await fleet.brings(number % 2)
    fleet.running[0].send_signal(signal.SIGKILL)
    for _ in range(2 * PEOPLE):
        await fleet.brings(1)
    await fleet.double.until(lambda: all(_answers(person) for person in people))
    await fleet.whole()


async def test_a_frozen_leader_is_replaced_and_does_nothing_twice_when_it_wakes(
    fleet: Fleet,
) -> None:
    await fleet.starts(2)
    people = _people(fleet.double)
    for person in people[:4]:
        await _reports(person)
    await fleet.double.until(lambda: any(_answers(person) for person in people))
    fleet.running[0].send_signal(signal.SIGSTOP)
    await fleet.gone(0)
    for person in people[4:]:
        await _reports(person)
    await fleet.double.until(lambda: all(_answers(person) for person in people))
    fleet.running[0].send_signal(signal.SIGCONT)
    await fleet.is_two_again()  # it begins anew, under another number
    await people[0].sends_text("status")
    said = len(people[0].chat)
    await fleet.double.until(lambda: len(people[0].chat) > said)
    await fleet.whole()


@pytest.mark.parametrize("whose", [0, 1])
async def test_a_session_ended_by_the_server_costs_nothing(fleet: Fleet, whose: int) -> None:
    await fleet.starts(2)
    people = _people(fleet.double)
    for person in people[:4]:
        await _reports(person)
    await fleet.double.until(lambda: any(_answers(person) for person in people))
    watcher = await asyncpg.connect(fleet.url)
    assert len(await watcher.fetch(END_OF_SESSION, fleet.numbers[whose])) == 1
    await watcher.close()
    for person in people[4:]:
        await _reports(person)
    await fleet.double.until(lambda: all(_answers(person) for person in people))
    await fleet.whole()
