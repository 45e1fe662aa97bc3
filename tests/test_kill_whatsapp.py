"""The same on WhatsApp: killed while its webhook is called, nothing is lost, nothing doubled."""

import asyncio
import io
import json
import signal
import socket
from collections import Counter
from pathlib import Path
from typing import Any

import aiohttp

from bot.channels.whatsapp.webhook import SIGNATURE
from storage.database.connect import open_database
from storage.database.migrate import migrate
from storage.database.statement import Statement
from storage.database.tables import cases
from storage.office.journal_check import verify
from tests.doubles.telegram import BotApiDouble
from tests.doubles.whatsapp import GraphDouble, Phone
from tests.test_kill import Process

PEOPLE = 12
KILLS = 3


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _process(double: BotApiDouble, graph: GraphDouble, folder: Path, port: int) -> Process:
    process = Process(double, folder)
    process.environment |= {
        "SIGAP_HTTP_PORT": str(port),
        "SIGAP_WHATSAPP_API": graph.url,
        "SIGAP_WHATSAPP_TOKEN": graph.token,
        "SIGAP_WHATSAPP_PHONE_ID": graph.phone_id,
        "SIGAP_WHATSAPP_APP_SECRET": graph.app_secret,
        "SIGAP_WHATSAPP_VERIFY_TOKEN": graph.verify_token,
    }
    return process


async def _brought(graph: GraphDouble, payload: dict[str, Any]) -> None:
    """As Meta does it: again and again until it is answered 200."""
    body = json.dumps(payload).encode()
    async with aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.post(
                    graph.webhook, data=io.BytesIO(body), headers={SIGNATURE: graph.signed(body)}
                ) as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.05)


async def _reports(graph: GraphDouble, phone: Phone) -> None:
    for text in (
        "wifi mati di ruang depan sejak tadi pagi",
        phone.first_name,
        "Dinas Sosial",
        "kirim",
    ):
        await phone.sends_text(text)
        await _brought(graph, graph.waiting.pop())


def _answered(people: list[Phone]) -> int:
    return sum(
        any("kami terima" in m.words or "sudah tercatat" in m.words for m in p.chat)
        for p in people
    )


async def _until(graph: GraphDouble, people: list[Phone], answers: int) -> None:
    async with asyncio.timeout(60):
        while len(graph.sent) < answers and _answered(people) < len(people):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def test_killed_while_the_webhook_is_called_it_loses_and_doubles_nothing(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path / 'sigap.db'}"
    await asyncio.to_thread(migrate, url)
    double, graph, port = BotApiDouble(), GraphDouble(), _free_port()
    await double.start()
    await graph.start()
    graph.webhook = f"http://127.0.0.1:{port}/webhook/whatsapp"
    people = [graph.phone(f"62811000{n:04d}", f"Contoh Pelapor {n}") for n in range(PEOPLE)]
    process = _process(double, graph, tmp_path, port)
    writing: list[asyncio.Task[None]] = []
    for kill in range(KILLS):
        await process.start()
        some = people[kill * PEOPLE // KILLS : (kill + 1) * PEOPLE // KILLS]
        writing += [asyncio.create_task(_reports(graph, person)) for person in some]
        await _until(graph, people, len(graph.sent) + 5)
        assert await process.end(signal.SIGKILL) == -signal.SIGKILL
    await process.start()
    await asyncio.gather(*writing)
    async with asyncio.timeout(60):
        while _answered(people) < PEOPLE:  # noqa: ASYNC110  another process's work
            await asyncio.sleep(0.05)
    assert await process.stop() == 0

    database = await open_database(url)
    reporters = Counter(row["reporter"] for row in await database.read(Statement(cases.select())))
    assert len(reporters) == PEOPLE
    assert set(reporters.values()) == {1}
    assert (await verify(database, None))[1] == []
    await database.close()
    await graph.stop()
    await double.stop()
