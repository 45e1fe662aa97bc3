"""Kinds of files that people return as the signed letter (SOP A.3)."""

from dataclasses import dataclass
from enum import StrEnum


class Found(StrEnum):
    """SIGNED: our own bytes followed by a signature. REWRITTEN: written anew by another program,
    with our text, and signed. MORE: signed, with our text and more words. SCAN and PHOTO: pictures
    only. CONCEPT: our text without a signature. BROKEN: our text, and no valid signature. OTHER:
    another document. UNREADABLE: not a PDF that can be opened.
    """

    SIGNED = "signed"
    REWRITTEN = "rewritten"
    MORE = "more"
    SCAN = "scan"
    PHOTO = "photo"
    CONCEPT = "concept"
    BROKEN = "broken"
    OTHER = "other"
    UNREADABLE = "unreadable"


class Trust(StrEnum):
    """TRUSTED: a root of the office stands above the signer's certificate. UNKNOWN: none does.
    UNCHECKED: the office has named no root.
    """

    TRUSTED = "trusted"
    UNKNOWN = "unknown"
    UNCHECKED = "unchecked"


RECOGNISED = frozenset({Found.SIGNED, Found.REWRITTEN})
TO_CONFIRM = frozenset({Found.MORE, Found.SCAN, Found.PHOTO})
"""Kinds that a person has to confirm as the letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFinding:
    """`certificate` is the SHA-256 of the signer's certificate, "" without a valid signature;
    `signing_time` is the signer's claim, in milliseconds since 1970, or a trusted time stamp's
    time if `stamped`. `signer` and `root` are common names, `root` only of a trusted signer.
    """

    kind: Found
    certificate: str = ""
    signing_time: int | None = None
    trust: str | None = None
    signer: str | None = None
    root: str | None = None
    stamped: bool | None = None
