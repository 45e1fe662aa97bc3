"""Copies of a picture with what looks secret smeared, for everybody who has not opened it."""

from collections.abc import Sequence

import structlog

from bot.files.evidence_store import DamagedEvidence, EvidenceStore
from bot.reading.drawn_pictures import veiled_pieces
from bot.worker.process import FOREIGN, NotDone, Worker
from flows.screens.page import Box

log = structlog.get_logger()


async def veiled_copies(
    folder: EvidenceStore, pictures: Sequence[str], hidden: Sequence[Box]
) -> tuple[str, ...]:
    """Hashes of what is shown in place of a picture's legible copies; "" for one that cannot be
    veiled. Empty if nothing is hidden.
    """
    if not hidden:
        return ()
    made = []
    for number, sha256 in enumerate(pictures):
        boxes = [
            (box.left, box.top, box.width, box.height) for box in hidden if box.piece == number
        ]
        made.append(await _veiled(folder, sha256, boxes) if boxes else sha256)
    return tuple(made)


async def _veiled(
    folder: EvidenceStore, sha256: str, boxes: Sequence[tuple[int, int, int, int]]
) -> str:
    try:
        data = await folder.read(sha256)
        async with Worker(FOREIGN) as painter:
            pieces = await veiled_pieces(painter, data, boxes)
    except (NotDone, OSError, DamagedEvidence) as error:
        log.warning("not veiled", sha256=sha256, error=type(error).__name__)
        return ""
    return await folder.store(pieces[0]) if len(pieces) == 1 else ""
