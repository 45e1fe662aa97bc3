"""Response time of WhatsApp's webhook at fifty messages a second.

Run as `python -m bench.whatsapp`; also a figure of `make bench`.
"""

import asyncio
import json
import tempfile
import time
from pathlib import Path
from statistics import quantiles

import aiohttp

from bench.double import Double
from bench.office import Office
from bench.processes import PATIENCE, end, free_port
from bot.channels.whatsapp.webhook import SIGNATURE
from tests.doubles.whatsapp import GraphDouble

A_SECOND = 50
SECONDS = 10
PEOPLE = 100


def webhook_p99_ms(folder: Path, double: Double) -> float:
    """The 99th percentile of response times, in milliseconds."""
    return asyncio.run(_measured(folder, double))


async def _measured(folder: Path, double: Double) -> float:
    graph, port = GraphDouble(), free_port()
    await graph.start()
    office = Office(double, folder / "whatsapp", limits=False)
    office.env |= {
        "SIGAP_HTTP_PORT": str(port),
        "SIGAP_WHATSAPP_API": graph.url,
        "SIGAP_WHATSAPP_TOKEN": graph.token,
        "SIGAP_WHATSAPP_PHONE_ID": graph.phone_id,
        "SIGAP_WHATSAPP_APP_SECRET": graph.app_secret,
        "SIGAP_WHATSAPP_VERIFY_TOKEN": graph.verify_token,
    }
    url = f"http://127.0.0.1:{port}"
    running = office.start()
    try:
        await _ready(f"{url}/health/live")
        taken = await _calls(graph, f"{url}/webhook/whatsapp")
    finally:
        end(running)
        await graph.stop()
    return quantiles(taken, n=100)[98] * 1000


async def _ready(url: str) -> None:
    async with asyncio.timeout(PATIENCE), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(url) as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)


async def _calls(graph: GraphDouble, url: str) -> list[float]:
    people = [graph.phone(f"62811{at:07d}", f"Contoh Pelapor {at}") for at in range(PEOPLE)]
    taken: list[float] = []

    async def call(session: aiohttp.ClientSession, body: bytes) -> None:
        begun = time.monotonic()
        headers = {SIGNATURE: graph.signed(body)}
        async with session.post(url, data=body, headers=headers) as answer:
            answer.raise_for_status()
        taken.append(time.monotonic() - begun)

    async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as calls:
        begun = time.monotonic()
        for at in range(A_SECOND * SECONDS):
            await asyncio.sleep(begun + at / A_SECOND - time.monotonic())
            await people[at % PEOPLE].sends_text("wifi mati di ruang depan sejak tadi pagi")
            calls.create_task(call(session, json.dumps(graph.waiting.pop()).encode()))
    return taken


def main() -> None:
    double = Double(strict=False)
    try:
        with tempfile.TemporaryDirectory(prefix="sigap-bench-") as name:
            print(f"webhook p99: {webhook_p99_ms(Path(name), double):.1f} ms")
    finally:
        double.close()


if __name__ == "__main__":
    main()
