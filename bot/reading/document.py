"""A received document: its text, or the reason why it cannot be used."""

import asyncio
import re

from bot.files.file_kinds import FileKind
from bot.reading.sandbox import docx_text
from bot.reading.zip_limits import NotUsable, entries
from bot.worker.process import NotDone
from flows.content.manuscript import LONGEST

_NULLED = re.compile(r"\r\n?")


async def read_document(data: bytes, name: str | None, kind: FileKind) -> tuple[str, str]:
    """Return (text, trouble): the text of a .docx or .txt, and a trouble code of
    flows.records.received_file.

    Other files have neither, unless they are locked or a bomb. Never raises.
    """
    suffix = (name or "").rpartition(".")[2].lower()
    try:
        if suffix == "docx":
            return await _docx(data, kind)
        if suffix in ("doc", "rtf", "odt"):
            return "", "olddoc"
        if suffix == "txt":
            return _fitting(_plain(data, kind))
        if kind is FileKind.PDF:
            return "", "locked" if b"/Encrypt" in data else ""
        if data.startswith(b"PK") and suffix == "zip":
            await asyncio.to_thread(entries, data)
    except NotUsable as trouble:
        return "", trouble.code
    except NotDone:
        return "", "damaged"
    return "", ""


async def _docx(data: bytes, kind: FileKind) -> tuple[str, str]:
    await asyncio.to_thread(_checked, data)
    if kind is not FileKind.OFFICE:
        return "", "notdocx"
    return _fitting(await docx_text(data))


def _checked(data: bytes) -> None:
    """Refuse renamed files of another kind, and ZIPs that are no documents, before reading. Raises
    NotUsable.
    """
    if not data.startswith(b"PK"):
        raise NotUsable("notdocx")
    names = {each.filename for each in entries(data)}
    if "word/document.xml" not in names:
        raise NotUsable("notdocx")


def _plain(data: bytes, kind: FileKind) -> str:
    if kind is not FileKind.TEXT:
        raise NotUsable("nottext")
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return _NULLED.sub("\n", data.decode("utf-16" if wide else "utf-8-sig"))


def _fitting(text: str) -> tuple[str, str]:
    text = text.strip()
    if not text:
        return "", "empty"
    return ("", "long") if len(text) > LONGEST else (text, "")
