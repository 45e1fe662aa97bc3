"""A long register on paper: typeset part by part, each in a process of its own, and joined.

The typesetter keeps 250 MB for a thousand rows until its process ends. The joined file has no tags
for screen readers and claims neither PDF/A nor PDF/UA, as one of up to a thousand rows does.
"""

import asyncio
from dataclasses import replace
from pathlib import Path

from bot.documents.worker_process import typeset_in_worker
from bot.registers import paper
from bot.registers.paper import TEMPLATE, Page
from bot.registers.register import Asked


async def print_in_parts(page: Page, asked: Asked, target: Path) -> None:
    """Raises NotDone, OSError."""
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    try:
        for number, begin in enumerate(range(0, len(page.rows), paper.PART), start=1):
            part = replace(
                page,
                rows=page.rows[begin : begin + paper.PART],
                part=number,
                page=len(whole) + 1,
                total=len(page.rows),
            )
            made = await typeset_in_worker(TEMPLATE, part.data(asked), at=asked.now, kept=False)
            with pypdfium2.PdfDocument(made) as document:
                whole.import_pages(document)
        await asyncio.to_thread(whole.save, target)
    finally:
        whole.close()
