"""Kinds of file that people bring as the signed letter (SOP A.3)."""

from dataclasses import dataclass
from enum import StrEnum


class Found(StrEnum):
    """SIGNED: our own bytes with a signature behind them. REWRITTEN: written anew by another
    program, with our text, and signed. MORE: signed, with our text and further words.

    SCAN and PHOTO hold pictures only. CONCEPT: our text without a signature. BROKEN: our text, and
    no signature that holds. OTHER: another document. UNREADABLE: no PDF that can be opened.
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


RECOGNISED = frozenset({Found.SIGNED, Found.REWRITTEN})
TO_CONFIRM = frozenset({Found.MORE, Found.SCAN, Found.PHOTO})
"""Kinds of which a person has to say whether they are the letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFinding:
    """`certificate` is the SHA-256 of the signer's, "" without a signature that holds;
    `signing_time` is what the signer says, in milliseconds since 1970.

    Whether the certificate can be trusted is not judged.
    """

    kind: Found
    certificate: str = ""
    signing_time: int | None = None
