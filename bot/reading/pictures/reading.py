"""Words of a picture, read in a worker with limits."""

import json
from collections.abc import Sequence

import structlog

from bot.reading.pictures import tesseract
from bot.worker.process import Limits, NotDone, Worker
from flows.screens.page import Box, Page, Word

log = structlog.get_logger()

LIMITS = Limits(patience=25, memory=640 * 1024 * 1024, seconds=20)
"""Address space of which a worker and the program hold some 45 and 60 MB."""
MOST_PIECES = 2
"""Pieces of a long picture that are read: an error stands at its top."""


class PictureReader:
    """Reads pictures, within limits."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits

    @property
    def able(self) -> bool:
        """Whether an engine is installed with a language that is spoken here."""
        return bool(tesseract.languages())

    async def read(self, pieces: Sequence[bytes]) -> Page:
        """The words of a picture's legible copies, each piece a part of one page; empty if nothing
        can be read.
        """
        spoken = "+".join(tesseract.languages())
        if not spoken:
            return Page()
        found: list[Word] = []
        for number, data in enumerate(pieces[:MOST_PIECES]):
            found += await self._piece(data, number, spoken, len(found))
        return Page(words=tuple(found))

    async def _piece(self, data: bytes, number: int, spoken: str, after: int) -> list[Word]:
        try:
            async with Worker(self._limits) as worker:
                answer = await worker(_read, data, spoken=spoken)
        except (NotDone, OSError) as error:
            log.info("picture not read", error=str(error)[-300:])
            return []
        return [
            Word(
                text=text,
                line=after + line,
                confidence=sure,
                box=Box(left, top, width, height, piece=number),
            )
            for text, line, sure, left, top, width, height in json.loads(answer)
        ]


def _read(data: bytes, spoken: str) -> bytes:
    from bot.reading.pictures.prepared import prepared

    picture, scale, _ = prepared(data)
    found = tesseract.words(picture, spoken)
    return json.dumps([each.scaled(1 / scale) for each in found]).encode()
