"""What a file in the container of .doc, .xls and .ppt is, told from the names of its parts."""

from enum import StrEnum

_ENTRY = 128  # bytes of a directory entry; sectors are multiples of it, so names begin at one


class OldOffice(StrEnum):
    """ACTIVE: with macros or packed files, or where none can be ruled out."""

    PLAIN = "plain"
    ACTIVE = "active"
    OTHER = "other"


def is_old_office(data: bytes) -> bool:
    """By its first bytes; installers and saved mails share them."""
    return data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


def old_office_kind(data: bytes) -> OldOffice:
    """OTHER for an installer, a mail, or what a password locks."""
    lower = data.lower()  # the container compares names without case

    def holds(*parts: str) -> bool:
        return any(_has_entry(lower, part) for part in parts)

    # A workbook of that time keeps one kind of macro in its cells, where no part tells of it.
    if holds("workbook", "book", "_vba_project", "vba", "macros", "\x01ole10native"):
        return OldOffice.ACTIVE
    return OldOffice.PLAIN if holds("worddocument", "powerpoint document") else OldOffice.OTHER


def _has_entry(lower: bytes, part: str) -> bool:
    name = f"{part}\0".encode("utf-16-le")
    at = lower.find(name)
    while at >= 0 and at % _ENTRY:
        at = lower.find(name, at + 1)
    return at >= 0
