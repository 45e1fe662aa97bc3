"""Contents of a file in the container of .doc, .xls and .ppt, by the names of its parts."""

from enum import StrEnum

_ENTRY = 128  # size of a directory entry; sectors are multiples of it, so names are aligned to it


class OleKind(StrEnum):
    """Kinds of OLE files. ACTIVE if it has, or may have, macros or embedded files."""

    PLAIN = "plain"
    ACTIVE = "active"
    OTHER = "other"


def is_ole(data: bytes) -> bool:
    """Return whether the first bytes are those of the container, which installers and saved mails
    share.
    """
    return data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


def ole_kind(data: bytes) -> OleKind:
    """Classify the file. OTHER for an installer, a mail or a password-protected file."""
    lower = data.lower()  # the container's names are case-insensitive

    def holds(*parts: str) -> bool:
        return any(_has_entry(lower, part) for part in parts)

    # Old workbooks have a kind of macro in their cells, which no part's name reveals.
    if holds("workbook", "book", "_vba_project", "vba", "macros", "\x01ole10native"):
        return OleKind.ACTIVE
    return OleKind.PLAIN if holds("worddocument", "powerpoint document") else OleKind.OTHER


def _has_entry(lower: bytes, part: str) -> bool:
    name = f"{part}\0".encode("utf-16-le")
    at = lower.find(name)
    while at >= 0 and at % _ENTRY:
        at = lower.find(name, at + 1)
    return at >= 0
