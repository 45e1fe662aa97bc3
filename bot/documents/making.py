"""A document on record becomes its file, off the event loop."""

import asyncio
import io
from collections.abc import Callable, Mapping, Sequence

from PIL import Image

from bot.documents.ledger_page import ledger_page
from bot.documents.proposal import proposal
from bot.documents.reports import external_report, result_report
from bot.documents.wording import Words
from bot.evidence_folder import DamagedEvidence, EvidenceFolder
from bot.texts import DEFAULT, Texts
from flows.document import Document, DocumentKind
from flows.settings import Office
from handlers.views.screen import Say

SMALL = 420
QUALITY = 70
Make = Callable[[Document, Office, Words, Sequence[bytes]], bytes]
MAKERS: Mapping[DocumentKind, Make] = {
    DocumentKind.RESULT: result_report,
    DocumentKind.PROPOSAL: proposal,
    DocumentKind.EXTERNAL: external_report,
    DocumentKind.LEDGER: ledger_page,
}


async def file_of(
    document: Document, office: Office, texts: Texts, folder: EvidenceFolder
) -> bytes:
    """The bytes; a picture that is gone or damaged is left out."""
    kept = []
    for sha256 in document.content.get("evidence", []) if _has_pictures(document) else []:
        try:
            kept.append(await folder.read(sha256))
        except (OSError, DamagedEvidence):
            continue
    return await asyncio.to_thread(_make, document, office, texts, kept)


def _has_pictures(document: Document) -> bool:
    return document.kind in (DocumentKind.RESULT, DocumentKind.EXTERNAL)


def _make(document: Document, office: Office, texts: Texts, kept: Sequence[bytes]) -> bytes:
    def words(id: str, **arguments: str | int) -> str:
        return texts.plain(Say(id=id, args=arguments), DEFAULT)

    return MAKERS[document.kind](document, office, words, [small(each) for each in kept])


def small(picture: bytes) -> bytes:
    """A legible copy of ours, small enough for a third of a page."""
    made = io.BytesIO()
    with Image.open(io.BytesIO(picture), formats=("JPEG",)) as opened:
        opened.draft("RGB", (SMALL, SMALL))
        copy = opened.convert("RGB")
        copy.thumbnail((SMALL, SMALL))
        copy.save(made, "JPEG", quality=QUALITY)
    return made.getvalue()
