"""Foreign files are parsed in a process of its own, with limits on memory and time."""

import asyncio
import io
import json
import resource
import subprocess
import sys
from base64 import b64decode, b64encode
from dataclasses import asdict
from pathlib import Path
from typing import Any

from flows.letters.returned_letter import Found, LetterFinding

_ROOT = Path(__file__).parents[2]
PATIENCE = 30
MEMORY = 1024 * 1024 * 1024
SECONDS = 20
MOST_PAGES = 20
WIDE = 1280
QUALITY = 80
SIZE = 8
"""Bytes in which the length of the first of two files is told."""


class Unreadable(Exception):
    """It could not be read; the text is the reader's own."""


async def docx_text(data: bytes) -> str:
    """Its paragraphs with a blank line between, tables row by row. Raises Unreadable."""
    return str(await _asked("docx", data))


async def pdf_pages(data: bytes) -> tuple[list[bytes], int]:
    """The first MOST_PAGES pages as JPEG, and how many there are. Raises Unreadable."""
    found = await _asked("pdf", data)
    return [b64decode(page) for page in found["pages"]], int(found["count"])


async def letter_finding(concept: bytes, returned: bytes) -> LetterFinding:
    """Tell what a PDF is that came back as the signed letter: UNREADABLE if it does not open."""
    size = len(concept).to_bytes(SIZE, "big")
    try:
        found = await _asked("letter", size + concept + returned)
    except Unreadable:
        return LetterFinding(kind=Found.UNREADABLE)
    return LetterFinding(**{**found, "kind": Found(found["kind"])})


async def _asked(what: str, data: bytes) -> Any:
    return json.loads(await asyncio.to_thread(_run, what, data))


def _run(what: str, data: bytes) -> bytes:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "bot.reading.sandbox", what],
            cwd=_ROOT,
            input=data,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable(what) from error
    if done.returncode:
        raise Unreadable(done.stderr.decode(errors="replace")[-500:])
    return done.stdout


def _main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    read = {"docx": _docx, "pdf": _pdf, "letter": _letter}[sys.argv[1]]
    json.dump(read(sys.stdin.buffer.read()), sys.stdout)


def _docx(data: bytes) -> str:
    from docx import Document
    from docx.table import Table

    parts: list[str] = []
    for block in Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(block, Table):
            rows = [" | ".join(cell.text.strip() for cell in row.cells) for row in block.rows]
            parts.append("\n".join(rows))
        else:
            parts.append(block.text)
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _pdf(data: bytes) -> dict[str, object]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    pages = []
    for at in range(min(len(document), MOST_PAGES)):
        page = document[at]
        scale = min(4.0, WIDE / max(1.0, page.get_width(), page.get_height()))
        made = io.BytesIO()
        page.render(scale=scale).to_pil().convert("RGB").save(made, "JPEG", quality=QUALITY)
        pages.append(b64encode(made.getvalue()).decode())
    return {"pages": pages, "count": len(document)}


def _letter(both: bytes) -> dict[str, object]:
    from bot.reading.returned_letter import finding

    size = int.from_bytes(both[:SIZE], "big")
    return asdict(finding(both[SIZE : SIZE + size], both[SIZE + size :]))


if __name__ == "__main__":
    _main()
