"""The structure tree of a tagged PDF, which reading programs follow."""

from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader


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
