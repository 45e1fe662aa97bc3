"""A document as it is read, without the chat around it."""

from typing import Any

from bot.reading.formats import read
from tests.files.word import word


def text_of(*body: str, **parts: Any) -> str:
    return read(word(*body, **parts), "docx").text


def besides_of(*body: str, **parts: Any) -> dict[str, int]:
    """What is told to the writer about the document, by code."""
    return dict(+read(word(*body, **parts), "docx").besides)
