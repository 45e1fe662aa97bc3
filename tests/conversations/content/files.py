"""Files as people send them: Word, PDF, ZIP, and some with false names."""

import io
import zipfile
from collections.abc import Callable
from functools import cache

from docx import Document
from PIL import Image
from pypdf import PdfReader, PdfWriter


def docx(*paragraphs: str) -> bytes:
    document, made = Document(), io.BytesIO()
    for each in paragraphs:
        document.add_paragraph(each)
    document.save(made)
    return made.getvalue()


def pdf(pages: int = 2) -> bytes:
    made = io.BytesIO()
    first, *others = [Image.new("RGB", (200, 280), (40 * at, 90, 120)) for at in range(pages)]
    first.save(made, "PDF", save_all=True, append_images=others)
    return made.getvalue()


def locked_pdf() -> bytes:
    writer, made = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf()))), io.BytesIO()
    writer.encrypt("rahasia")
    writer.write(made)
    return made.getvalue()


def zipped(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(name.replace("_", "."), data)
    return made.getvalue()


@cache
def bomb() -> bytes:
    """Two hundred megabytes of nothing in two hundred kilobytes. It takes a while to make: give it
    to `parametrize` as it is, for `made` to make.
    """
    return zipped(**{f"isi{place}_png": b"\0" * 21_000_000 for place in range(10)})


def made(data: bytes | Callable[[], bytes]) -> bytes:
    """A file that may have to be made first."""
    return data if isinstance(data, bytes) else data()
