"""A received document: its text, or the reason why it cannot be used."""

import asyncio
from collections.abc import Mapping

from bot.files.file_kinds import FileKind
from bot.reading.pdf import closed
from bot.reading.sandbox import Manuscript, manuscript
from bot.reading.zip_limits import NotUsable, entries
from bot.worker.process import NotDone
from flows.content.manuscript import LONGEST

_MOST_PLAIN = 5 * LONGEST
"""Bytes that hold more than LONGEST characters in any encoding."""
_TEXTS = frozenset({"", "txt", "text", "md", "log"})
_DRAFTS = frozenset({"docx", "docm", "dotx", "dotm", "doc", "dot", "odt", "ott", "rtf", "zip"})
_CONTAINERS = (b"PK", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_HEAD = 1500
_WORD_XML = (b'progid="Word.Document"', b"office/2006/xmlPackage", b"office/word/2003/wordml")
_OTHERS: Mapping[FileKind, str] = {
    FileKind.PDF: "pdf",
    FileKind.PICTURE: "picture",
    FileKind.VIDEO: "film",
    FileKind.AUDIO: "sound",
    FileKind.VOICE: "sound",
    FileKind.ARCHIVE: "archive",
    FileKind.EXECUTABLE: "program",
    FileKind.ANDROID_PACKAGE: "program",
    FileKind.HTML_OR_SVG: "page",
}
_NEVER_TEXT = frozenset(_OTHERS) - {FileKind.EXECUTABLE, FileKind.HTML_OR_SVG}


async def read_document(data: bytes, name: str | None, kind: FileKind) -> Manuscript:
    """The text of a document, or in `unread` a trouble code of flows.records.received_file:
    what the file is by its bytes, whatever it is called. Never raises.
    """
    suffix = (name or "").rstrip(". ").rpartition(".")[2].lower() if "." in (name or "") else ""
    try:
        if data.startswith(_CONTAINERS):
            return await _contained(data, suffix)
        if suffix in _TEXTS and kind not in _NEVER_TEXT:
            return await manuscript(data[:_MOST_PLAIN], suffix)
        if kind is FileKind.PDF and (why := await closed(data)):
            return Manuscript(unread=why)
    except NotDone:
        return Manuscript(unread="damaged")
    if any(mark in data[:_HEAD] for mark in _WORD_XML):
        return Manuscript(unread="wordxml")
    other = "notdocx" if suffix in _DRAFTS else ""
    return Manuscript(unread=_OTHERS.get(kind, other))


async def _contained(data: bytes, suffix: str) -> Manuscript:
    """Read what has parts; a ZIP is measured first. Raises NotDone."""
    try:
        if data.startswith(b"PK"):
            await asyncio.to_thread(entries, data)
    except NotUsable as trouble:
        return Manuscript(unread=trouble.code if suffix in _DRAFTS else "")
    return await manuscript(data, suffix)
