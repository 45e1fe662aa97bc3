"""The PDF of a case file, typeset in a worker."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.documents.case_file.page import case_file_page
from bot.documents.making import small
from bot.documents.worker_process import typeset_in_worker
from bot.files.evidence_store import DamagedEvidence, EvidenceStore
from bot.texts.fluent import Texts
from flows.settings import Office

TEMPLATE = "berkas.typ"
MOST = 60
"""Thumbnails; further evidence is listed without one."""


async def case_file_pdf(
    content: Mapping[str, Any],
    office: Office,
    texts: Texts,
    folder: EvidenceStore,
    *,
    at: datetime,
) -> bytes:
    """Typeset what `flows.office.casefile` gathered; `at` is the PDF's date. A missing or damaged
    picture is left out. Raises NotDone.
    """
    places, pictures = await _thumbnails(content, folder)
    page = case_file_page(content, office, texts.official, places)
    return await typeset_in_worker(TEMPLATE, page, at=at, pictures=pictures)


async def _thumbnails(
    content: Mapping[str, Any], folder: EvidenceStore
) -> tuple[dict[int, int], list[bytes]]:
    """Small copies of the pictures as cards show them, and the place of each by evidence id."""
    places: dict[int, int] = {}
    found: list[bytes] = []
    for each in content["evidence"]:
        if not each["pictures"] or len(found) == MOST:
            continue
        try:
            found.append(await asyncio.to_thread(small, await folder.read(each["pictures"][0])))
        except (OSError, DamagedEvidence):
            continue
        places[each["id"]] = len(found) - 1
    return places, found
