"""python -m bench.documents: how long a Word draft of 20 pages takes to read.

The first reading includes the start of the worker; the others are what each further draft takes.
Measured beside it: how long a text of 20 MB holds up the loop.
"""

import asyncio
import io
import time
from statistics import median

from docx import Document

from bot.files.file_kinds import detect
from bot.reading.document import read_document

PAGES = 20
LINES = 12
"""Paragraphs of a page, each of about three lines."""
TIMES = 15
STEP = 0.001


def draft(pages: int) -> bytes:
    """A draft with headings, lists and tables; no two paragraphs are equal."""
    document, made = Document(), io.BytesIO()
    for page in range(pages):
        document.add_heading(f"Bagian {page + 1}", 1)
        for line in range(LINES):
            words = " ".join(f"kata{page * 997 + line * 31 + each}" for each in range(24))
            document.add_paragraph(words, style="List Number" if line % 6 == 5 else None)
        table = document.add_table(rows=4, cols=4)
        for at, cell in enumerate(each for row in table.rows for each in row.cells):
            cell.text = f"isi {page} {at}"
    document.save(made)
    return made.getvalue()


async def reading_ms(data: bytes, name: str) -> list[float]:
    """Milliseconds of each reading, the first with the worker's start."""
    found = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        kind = await asyncio.to_thread(detect, data, name)
        read = await read_document(data, name, kind)
        found.append((time.perf_counter() - begun) * 1000)
        assert read.text or read.unread == "long", read.unread
    return found


async def held_up_ms(data: bytes, name: str) -> float:
    """The longest time that others wait while one file is judged and read."""
    longest, last = 0.0, time.perf_counter()

    async def watch() -> None:
        nonlocal longest, last
        while True:
            await asyncio.sleep(STEP)
            now = time.perf_counter()
            longest, last = max(longest, now - last - STEP), now

    watching = asyncio.create_task(watch())
    await reading_ms(data, name)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    return longest * 1000


async def main() -> None:
    data = draft(PAGES)
    first, *others = await reading_ms(data, "konsep.docx")
    print(f"a draft of {PAGES} pages ({len(data) // 1024} KB)")
    print(f"  first, with the worker's start {first:7.0f} ms")
    print(f"  each further one, median       {median(others):7.0f} ms")
    print(f"  each further one, longest      {max(others):7.0f} ms")
    text = ("baris dengan angka 12.500 dan kata\n" * 600_000).encode()
    held = await held_up_ms(text, "konsep.txt")
    print(f"a text of {len(text) // 1024**2} MB holds others up for {held:.0f} ms at most")


if __name__ == "__main__":
    asyncio.run(main())
