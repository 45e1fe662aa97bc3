"""Pages of a PDF as pictures, made in a worker with limits."""

import io
import itertools
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.files.picture_sizes import LONGEST_WHOLE, MOST_PIECES, fitted, pieces
from bot.worker.process import FOREIGN, NotDone, Worker
from bot.worker.several import joined, parted

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MOST_PAGES = 20
WIDE = 1280
QUALITY = 80


class ClosedPdf(Exception):
    """The PDF shows its pages to certain readers only. `code` is of flows.records.received_file:
    locked (by a password or for a certificate) or form (an XFA form, which only Adobe draws).
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


async def pdf_pages(data: bytes, most: int = MOST_PAGES) -> tuple[list[bytes], bool]:
    """Draw up to `most` pages as JPEG, with form fields and stamps, a long page in legible pieces;
    return them and whether that is all. Raises ClosedPdf, NotDone.
    """
    async with Worker(FOREIGN) as worker:
        pages, told = parted(await worker(_drawn, data, most=most))
    if told["closed"]:
        raise ClosedPdf(told["closed"])
    return pages, bool(told["whole"])


async def closed(data: bytes) -> str:
    """Return the code of ClosedPdf, or "" for a PDF that opens, or is damaged."""
    async with Worker(FOREIGN) as worker:
        try:
            return (await worker(_opened, data)).decode()
        except NotDone:
            return ""


def _document(data: bytes) -> "PdfDocument":
    """Raises ClosedPdf, PdfiumError."""
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise ClosedPdf("locked") from error
        raise
    if document.get_formtype() == raw.FORMTYPE_XFA_FULL:
        raise ClosedPdf("form")
    return document


def _opened(data: bytes) -> bytes:
    try:
        _document(data).close()
    except ClosedPdf as why:
        return why.code.encode()
    return b""


def _drawn(data: bytes, most: int) -> bytes:
    try:
        document = _document(data)
    except ClosedPdf as why:
        return joined([], closed=why.code)
    document.init_forms()  # after the first page is loaded, fields would be left out
    pages: list[bytes] = []
    drawn = 0
    for page in itertools.islice(document, most):
        found = [*_pieces(page)]
        if len(pages) + len(found) > max(most, MOST_PIECES):
            break
        drawn, pages = drawn + 1, pages + found
    return joined(pages, closed="", whole=drawn == len(document))


def _pieces(page: "PdfPage") -> Iterator[bytes]:
    """The page as one picture, or one after the other the pieces of a long one."""
    wide, high = page.get_size()
    scale = min(4.0, WIDE / max(1.0, wide, high))
    if max(wide, high) > LONGEST_WHOLE * min(wide, high):
        scale = fitted((round(wide * 4), round(high * 4)))[0] / max(1.0, wide)
    size = math.ceil(wide * scale), math.ceil(high * scale)
    for left, upper, right, lower in pieces(size):
        around = (left, size[1] - lower, size[0] - right, upper)
        made = io.BytesIO()
        image = page.render(scale=scale, crop=tuple(each / scale for each in around)).to_pil()
        image.convert("RGB").save(made, "JPEG", quality=QUALITY)
        yield made.getvalue()
