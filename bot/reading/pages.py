"""Pages of a design as pictures that everybody can view: of pictures, PDFs, and ZIPs of both."""

from collections.abc import Mapping
from typing import Any

from bot.files.evidence_store import DamagedEvidence, EvidenceStore
from bot.files.file_kinds import FileKind, detect
from bot.reading.drawn_pictures import legible_pieces
from bot.reading.pdf import ClosedPdf, pdf_pages
from bot.reading.zip_design import opened_zip
from bot.worker.process import FOREIGN, NotDone, Worker

SEEN = frozenset({"surplus", "large", "broken", "nested"})
"""What of a ZIP is left out though its reader might have wanted to see it."""


async def drawn(file: Mapping[str, Any], folder: EvidenceStore) -> list[dict[str, Any]]:
    """The file with hashes of its pages under `previews` and, if some are missing, a `trouble`.

    A ZIP is replaced by its usable files, so that publishers need no program for it.
    """
    if not file["sha256"]:
        return [dict(file)]
    try:
        data = await folder.read(file["sha256"])
    except (OSError, DamagedEvidence):
        return [{**file, "trouble": "damaged"}]
    if detect(data, file["name"]) is FileKind.ARCHIVE and data.startswith(b"PK"):
        return await _unpacked(file, data, folder)
    return [await _pages(file, data, folder)]


async def _unpacked(
    file: Mapping[str, Any], data: bytes, folder: EvidenceStore
) -> list[dict[str, Any]]:
    whole = {**file, "passable": False}
    try:
        async with Worker(FOREIGN) as worker:
            found = await opened_zip(worker, data)
    except NotDone:
        return [{**whole, "trouble": "damaged"}]
    if found.trouble or not found.files:
        return [{**whole, "trouble": found.trouble or "empty"}]
    if any(found.left_out.get(code) for code in SEEN):
        whole["trouble"] = "partly"
    pages = []
    for name, inner in found.files:
        kept = {"name": name, "sha256": await folder.store(inner), "kind": "document"}
        pages.append(await _pages(kept, inner, folder))
    return [whole, *pages]


async def _pages(file: Mapping[str, Any], data: bytes, folder: EvidenceStore) -> dict[str, Any]:
    kind = detect(data, file["name"])
    try:
        if kind is FileKind.PICTURE:
            async with Worker(FOREIGN) as worker:
                drawn = await legible_pieces(worker, data)
            if not drawn:
                return {**file, "trouble": "damaged"}
            return {**file, "previews": [await folder.store(each) for each in drawn]}
        if kind is FileKind.PDF:
            pages, whole = await pdf_pages(data)
            kept = {**file, "previews": [await folder.store(page) for page in pages]}
            return kept if whole else {**kept, "trouble": "long"}
    except ClosedPdf as why:
        return {**file, "trouble": why.code}
    except NotDone:
        return {**file, "trouble": "damaged"}
    return {**file, "trouble": "notshown"}
