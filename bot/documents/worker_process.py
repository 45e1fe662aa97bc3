"""Typesetting in a worker: its memory (typesetter, fonts, Word writer) is freed afterwards, and a
crash stays there.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.worker.process import Limits, Worker

LIMITS = Limits(patience=60)


async def typeset_in_worker(
    template: str,
    data: Mapping[str, Any],
    *,
    at: datetime,
    pictures: Sequence[bytes] = (),
    kept: bool = True,
) -> bytes:
    """Typeset a PDF as `typeset_pdf` does. `kept`: others may use the process. Raises NotDone."""
    shown = [b64encode(each).decode() for each in pictures]
    async with Worker(LIMITS, kept=kept) as worker:
        return await worker(
            _typeset, template=template, page=data, pictures=shown, at=at.isoformat()
        )


async def signing_copy_in_worker(template: str, data: Mapping[str, Any], *, at: datetime) -> bytes:
    """Typeset the copy for a signer as `signing_copy` does. Raises NotDone."""
    async with Worker(LIMITS) as worker:
        return await worker(_to_sign, template=template, page=data, at=at.isoformat())


async def picture_in_worker(
    template: str, data: Mapping[str, Any], *, at: datetime, ppi: float
) -> bytes:
    """Typeset the first page as a PNG, as `typeset_pictures` does. Raises NotDone."""
    async with Worker(LIMITS) as worker:
        return await worker(_drawn, template=template, page=data, at=at.isoformat(), ppi=ppi)


async def write_word_in_worker(page: Mapping[str, Any], *, at: datetime) -> bytes:
    """Write a .docx as `word_file` does. Raises NotDone."""
    async with Worker(LIMITS) as worker:
        return await worker(_written, page=page, at=at.isoformat())


def _typeset(
    _: bytes, *, template: str, page: Mapping[str, Any], pictures: Sequence[str], at: str
) -> bytes:
    from bot.documents.typesetting.typeset import typeset_pdf

    shown = [b64decode(each) for each in pictures]
    return typeset_pdf(template, page, at=datetime.fromisoformat(at), pictures=shown)


def _to_sign(_: bytes, *, template: str, page: Mapping[str, Any], at: str) -> bytes:
    from bot.documents.typesetting.signing_copy import signing_copy

    return signing_copy(template, page, at=datetime.fromisoformat(at))


def _drawn(_: bytes, *, template: str, page: Mapping[str, Any], at: str, ppi: float) -> bytes:
    from bot.documents.typesetting.typeset import typeset_pictures

    return typeset_pictures(template, page, at=datetime.fromisoformat(at), ppi=ppi)[0]


def _written(_: bytes, *, page: Mapping[str, Any], at: str) -> bytes:
    from bot.documents.word import word_file

    return word_file(page, at=datetime.fromisoformat(at))
