"""Parsing of foreign files in a worker, with limits on memory and time."""

import io
import json
from base64 import b64decode, b64encode
from dataclasses import asdict

from bot.worker.process import FOREIGN, NotDone, Worker
from flows.letters.returned_letter import Found, LetterFinding

MOST_PAGES = 20
WIDE = 1280
QUALITY = 80


async def docx_text(data: bytes) -> str:
    """Text of a .docx: paragraphs separated by a blank line, tables row by row. Raises NotDone."""
    async with Worker(FOREIGN) as worker:
        return (await worker(_docx, data)).decode()


async def pdf_pages(data: bytes) -> tuple[list[bytes], int]:
    """Render up to MOST_PAGES pages as JPEG; return them and the page count. Raises NotDone."""
    async with Worker(FOREIGN) as worker:
        found = json.loads(await worker(_pdf, data))
    return [b64decode(page) for page in found["pages"]], int(found["count"])


async def letter_finding(concept: bytes, returned: bytes) -> LetterFinding:
    """Tell what a PDF is that came back as the signed letter: UNREADABLE if it does not open."""
    async with Worker(FOREIGN) as worker:
        try:
            answer = await worker(_letter, concept + returned, size=len(concept))
        except NotDone:
            return LetterFinding(kind=Found.UNREADABLE)
    found = json.loads(answer)
    return LetterFinding(**{**found, "kind": Found(found["kind"])})


def _docx(data: bytes) -> bytes:
    from docx import Document
    from docx.table import Table

    parts: list[str] = []
    for block in Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(block, Table):
            rows = [" | ".join(cell.text.strip() for cell in row.cells) for row in block.rows]
            parts.append("\n".join(rows))
        else:
            parts.append(block.text)
    return "\n\n".join(part.strip() for part in parts if part.strip()).encode()


def _pdf(data: bytes) -> bytes:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    pages = []
    for at in range(min(len(document), MOST_PAGES)):
        page = document[at]
        scale = min(4.0, WIDE / max(1.0, page.get_width(), page.get_height()))
        made = io.BytesIO()
        page.render(scale=scale).to_pil().convert("RGB").save(made, "JPEG", quality=QUALITY)
        pages.append(b64encode(made.getvalue()).decode())
    return json.dumps({"pages": pages, "count": len(document)}).encode()


def _letter(both: bytes, size: int) -> bytes:
    """`size` is the length of the concept, which comes first."""
    from bot.reading.returned_letter import finding

    return json.dumps(asdict(finding(both[:size], both[size:]))).encode()
