"""Killed while WhatsApp calls its webhook: nothing is lost or doubled."""

import asyncio
import io
import json
import random
import signal
import socket
from collections import Counter
from contextlib import suppress
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
from tests.patience import PATIENCE
from tests.test_kill import Process

PEOPLE = 12
KILLS = 3


def _free_port() -> int:
    """A port that is given to nobody else: it stays free while the process is away."""
    while True:
        port = random.randrange(20_000, 30_000)
        with socket.socket() as found, suppress(OSError):
            found.bind(("127.0.0.1", port))
            return port


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
    """Call the webhook as Meta does: again and again until the answer is 200."""
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
    async with _process(double, graph, tmp_path, port) as process, asyncio.timeout(PATIENCE):
        async with asyncio.TaskGroup() as writing:
            for kill in range(KILLS):
                await process.start()
                for person in people[kill * PEOPLE // KILLS : (kill + 1) * PEOPLE // KILLS]:
                    writing.create_task(_reports(graph, person))
                said = len(graph.sent)
                await process.until(
                    graph.until(
                        lambda said=said: (
                            len(graph.sent) >= said + 5 or _answered(people) == PEOPLE
                        )
                    )
                )
                assert await process.end(signal.SIGKILL) == -signal.SIGKILL
            await process.start()
        await process.until(graph.until(lambda: _answered(people) == PEOPLE))
        assert await process.stop() == 0

    database = await open_database(url)
    reporters = Counter(row["reporter"] for row in await database.read(Statement(cases.select())))
    assert len(reporters) == PEOPLE
    assert set(reporters.values()) == {1}
    assert (await verify(database, None))[1] == []
    await database.close()
    await graph.stop()
    await double.stop()
