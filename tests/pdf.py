"""The words of a PDF, and the structure tree of a tagged one, which reading programs follow."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pypdf import PdfReader


def pdf_pages(file: bytes | Path | None) -> list[str]:
    """The words of each page, with each run of white space as one blank. None, a file that did
    not come, has no page.
    """
    if file is None:
        return []
    pages = PdfReader(io.BytesIO(file) if isinstance(file, bytes) else file).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def pdf_text(file: bytes | Path | None) -> str:
    """The words of all pages."""
    return " ".join(pdf_pages(file))


def alternatives(file: PdfReader) -> list[str]:
    """Alternative texts of the pictures, in the order in which they are read."""
    return [each["/Alt"] for each in _elements(file) if each.get("/S") == "/Figure"]


def kinds(file: PdfReader) -> set[str]:
    return {each["/S"] for each in _elements(file) if "/S" in each}


def _elements(file: PdfReader) -> Iterator[Any]:
    return _below(file.root_object["/StructTreeRoot"])


def _below(node: Any) -> Iterator[Any]:
    node = node.get_object()
    if isinstance(node, list):
        for each in node:
            yield from _below(each)
    elif isinstance(node, dict):
        yield node
        if "/K" in node:
            yield from _below(node["/K"])
