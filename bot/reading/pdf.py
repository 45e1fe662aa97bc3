"""Pages of a PDF as pictures, made in a worker with limits."""

import io
import json
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

from bot.worker.process import FOREIGN, NotDone, Worker

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PAGES = 20
WIDE = 1280
QUALITY = 80
LOCKED = b"locked"


class LockedPdf(Exception):
    """The PDF opens only with a password or a certificate that its reader has to have."""


async def pdf_pages(data: bytes, most: int = MOST_PAGES) -> tuple[list[bytes], int]:
    """Draw up to `most` pages as JPEG, with form fields and stamps; return them and the page
    count. Raises LockedPdf, NotDone.
    """
    async with Worker(FOREIGN) as worker:
        answer = await worker(_drawn, data, most=most)
    if answer == LOCKED:
        raise LockedPdf
    found = json.loads(answer)
    return [b64decode(page) for page in found["pages"]], int(found["count"])


async def is_locked(data: bytes) -> bool:
    """Return whether the PDF cannot be opened without a password; False for a damaged one."""
    async with Worker(FOREIGN) as worker:
        try:
            return await worker(_opened, data) == LOCKED
        except NotDone:
            return False


def _document(data: bytes) -> "PdfDocument | None":
    """None if it is locked."""
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            return None
        raise


def _opened(data: bytes) -> bytes:
    document = _document(data)
    if document is None:
        return LOCKED
    document.close()
    return b""


def _drawn(data: bytes, most: int) -> bytes:
    document = _document(data)
    if document is None:
        return LOCKED
    document.init_forms()  # after the first page is loaded, fields would be left out
    pages = []
    for at in range(min(len(document), most)):
        page = document[at]
        scale = min(4.0, WIDE / max(1.0, page.get_width(), page.get_height()))
        made = io.BytesIO()
        page.render(scale=scale).to_pil().convert("RGB").save(made, "JPEG", quality=QUALITY)
        pages.append(b64encode(made.getvalue()).decode())
    return json.dumps({"pages": pages, "count": len(document)}).encode()
