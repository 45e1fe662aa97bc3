"""python -m bench.heavy_files [ROUNDS]: how much longer other chats wait while large files come.

A text of 20 MB, a PDF of 200 pages and a screenshot of 1,080 by 12,000 pixels arrive at once from
three people, while others report faults. The same is measured without the files, in turns; the
machine's other work falls upon both. Beside it, the longest processor time that the loop's thread
spends on one thing, which no other work touches.
"""

import asyncio
import io
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from PIL import Image

from bench.double import Double
from bench.messages import content, text
from bench.office import Office, reporter_chats
from bench.processes import PATIENCE, end
from bench.whole_way import OPENING, middle_and_tail
from bot.files.evidence_folder import EvidenceFolder
from bot.inbound.media import Media
from flows.records.received_file import FileState, ReceivedFile

ROUNDS = 5
OTHERS = 30
EVERY = 0.05
SENDERS = 3
STEP = 0.001

Files = Sequence[tuple[str, bytes]]


def heavy() -> Files:
    """The three files by name."""
    lines = ("baris dengan angka 12.500 dan kata\n" * 560_000).encode()
    written, drawn = io.BytesIO(), io.BytesIO()
    page = Image.effect_noise((400, 566), 40)
    page.save(written, "PDF", save_all=True, append_images=[page] * 199)
    noise = Image.effect_noise((1080, 12_000), 40).convert("RGB")
    noise.save(drawn, "JPEG", quality=90)
    return (
        ("naskah.txt", lines),
        ("buku.pdf", written.getvalue()),
        ("layar.jpg", drawn.getvalue()),
    )


def waits(rounds: int) -> tuple[list[float], list[float]]:
    """Milliseconds that each reply took, without the files and with them."""
    plain: list[float] = []
    loaded: list[float] = []
    files = heavy()
    chats = reporter_chats(rounds * (SENDERS + 2 * OTHERS))
    others = iter(chats)
    double = Double(strict=False)
    with tempfile.TemporaryDirectory(prefix="sigap-bench-") as folder:
        office = Office(double, Path(folder) / "office", limits=False)
        office.import_people(len(chats))
        sigap = office.start()
        try:
            double.until_polled(0)
            double.settled()
            for _ in range(rounds):
                asked = [text(next(others), OPENING) for _ in range(OTHERS)]
                plain += _waits(double, asked)
                asked = [text(next(others), OPENING) for _ in range(OTHERS)]
                senders = [next(others) for _ in files]
                double.push(_sent(double, senders, files))
                loaded += _waits(double, asked)
                _until_answered(double, senders)
        finally:
            end(sigap)
            double.close()
    return sorted(plain), sorted(loaded)


def _waits(double: Double, asked: Sequence[dict[str, Any]]) -> list[float]:
    """Milliseconds from each message, one every EVERY seconds, to the first reply in its chat."""
    pushed: dict[int, float] = {}
    begun = time.monotonic()
    for number, update in enumerate(asked):
        time.sleep(max(0.0, begun + number * EVERY - time.monotonic()))
        pushed[update["message"]["chat"]["id"]] = time.monotonic()
        double.push([update])
    replied: dict[int, float] = {}
    for call in double.settled():
        replied.setdefault(int(call["params"].get("chat_id", 0)), call["at"])
    return [(replied[chat] - at) * 1000 for chat, at in pushed.items()]


def _until_answered(double: Double, chats: Sequence[int]) -> None:
    double.until(lambda: _answered(double).issuperset(chats), PATIENCE, "answers")
    double.settled()


def _answered(double: Double) -> set[int]:
    """Chats that have been written to."""
    told = (call["params"].get("chat_id") for call in double.calls(0))
    return {int(chat) for chat in told if chat is not None}


def _sent(double: Double, senders: Sequence[int], files: Files) -> list[dict[str, Any]]:
    return [
        content(chat, document={**double.document(data), "file_name": name})
        for chat, (name, data) in zip(senders, files, strict=True)
    ]


async def held_ms(files: Files) -> tuple[float, float]:
    """The longest that the loop's thread spent on one thing while all came in: processor time, and
    time on the clock, in milliseconds.
    """
    spent = waited = 0.0

    async def watch() -> None:
        nonlocal spent, waited
        busy, clock = time.thread_time(), time.perf_counter()
        while True:
            await asyncio.sleep(STEP)
            now, then = time.thread_time(), time.perf_counter()
            spent, waited = max(spent, now - busy), max(waited, then - clock - STEP)
            busy, clock = now, then

    with tempfile.TemporaryDirectory(prefix="sigap-bench-") as folder:
        media = Media(EvidenceFolder(Path(folder)))
        watching = asyncio.create_task(watch())
        await asyncio.gather(*(media.keep(_received(name, data), data) for name, data in files))
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
    return spent * 1000, waited * 1000


def _received(name: str, data: bytes) -> ReceivedFile:
    return ReceivedFile(
        kind="document",
        state=FileState.PENDING,
        file_id=name,
        file_unique_id=name,
        name=name,
        size=len(data),
    )


def main(arguments: Sequence[str]) -> None:
    rounds = int(arguments[0]) if arguments else ROUNDS
    files = heavy()
    for name, data in files:
        print(f"{name}: {len(data) / 1024**2:.1f} MB")
    busy, waited = asyncio.run(held_ms(files))
    print(f"the loop is held for {busy:.0f} ms of processor time ({waited:.0f} ms on the clock)")
    plain, loaded = waits(rounds)
    for told, found in (("without", plain), ("with", loaded)):
        middle, tail = middle_and_tail(found)
        print(
            f"{told:8} median {middle:6.0f} ms, 95 % {tail:6.0f} ms, longest {found[-1]:6.0f} ms"
        )
    print(f"others wait {median(loaded) - median(plain):.0f} ms longer in the median")


if __name__ == "__main__":
    main(sys.argv[1:])
