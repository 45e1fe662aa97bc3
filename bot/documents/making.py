"""The file of a recorded document, made in a separate process."""

import asyncio
import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.documents.ledger_page import ledger_page
from bot.documents.promotion_lists import calendar_of, guests_page, schedule_page
from bot.documents.promotion_page import promotion_page
from bot.documents.proposal import proposal
from bot.documents.published_page import published_page
from bot.documents.reports import external_page, result_page
from bot.documents.wording import Words
from bot.documents.worker_process import typeset_in_worker, write_word_in_worker
from bot.files.evidence_store import DamagedEvidence, EvidenceStore
from bot.texts.fluent import Texts
from flows.records.document import Document, DocumentKind
from flows.settings import Office

SMALL = 420
QUALITY = 70
Page = Callable[[Document, Office, Words], dict[str, Any]]
PAGES: Mapping[DocumentKind, tuple[str, Page]] = {
    DocumentKind.RESULT: ("laporan.typ", result_page),
    DocumentKind.EXTERNAL: ("laporan.typ", external_page),
    DocumentKind.LEDGER: ("riwayat.typ", ledger_page),
    DocumentKind.PUBLISHED: ("laporan.typ", published_page),
    DocumentKind.SCHEDULE: ("daftar.typ", schedule_page),
    DocumentKind.GUESTS: ("daftar.typ", guests_page),
    DocumentKind.PROMOTION: ("laporan.typ", promotion_page),
    DocumentKind.PROPOSAL: ("", proposal),
}
"""Template and data function by kind; a Word file has no template."""
ILLUSTRATED = frozenset(
    {DocumentKind.RESULT, DocumentKind.EXTERNAL, DocumentKind.GUESTS, DocumentKind.PROMOTION}
)


async def file_of(
    document: Document, office: Office, texts: Texts, folder: EvidenceStore
) -> bytes:
    """Make the file; the same document gives the same bytes. A missing or damaged picture is left
    out.

    Raises NotDone.
    """
    if document.kind is DocumentKind.CALENDAR:
        return calendar_of(document)
    template, page = PAGES[document.kind]
    data, at = page(document, office, texts.official), document.created_at
    if not template:
        return await write_word_in_worker(data, at=at)
    shown = document.content["evidence"] if document.kind in ILLUSTRATED else ()
    return await typeset_in_worker(template, data, at=at, pictures=await _pictures(shown, folder))


async def _pictures(shown: Sequence[str], folder: EvidenceStore) -> list[bytes]:
    found = []
    for sha256 in shown:
        try:
            found.append(await asyncio.to_thread(small, await folder.read(sha256)))
        except (OSError, DamagedEvidence):
            continue
    return found


def small(picture: bytes) -> bytes:
    """Reduce one of our legible copies to a third of a page."""
    from PIL import Image  # 2 MB, loaded with the first picture

    made = io.BytesIO()
    with Image.open(io.BytesIO(picture), formats=("JPEG",)) as opened:
        opened.draft("RGB", (SMALL, SMALL))
        copy = opened.convert("RGB")
        copy.thumbnail((SMALL, SMALL))
        copy.save(made, "JPEG", quality=QUALITY)
    return made.getvalue()
