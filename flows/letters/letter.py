"""Assignment letters on record (SOP A.3). The PDF is made from `content` alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

UNNUMBERED = "…"
"""Start of the placeholder for a number until the registry office gives one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLetter:
    """A concept to put on record; the fields mean what they mean in `LetterRecord`."""

    case_id: int
    number: str
    content: Mapping[str, Any]
    approved_by: int
    issued_at: datetime
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRecord:
    """`state` is concept, signed or revoked. `sha256` is the concept's, None until the PDF exists;
    `signing_sha256` that of the copy for the signer, None for letters older than such copies.
    `code` is for checking the letter's status; None for letters older than such checks.
    """

    id: int
    case_id: int
    number: str
    state: str
    content: Mapping[str, Any]
    sha256: str | None
    approved_by: int
    issued_at: datetime
    code: str | None = None
    signing_sha256: str | None = None

    @property
    def numbered(self) -> bool:
        """Whether the letter has its number, allocated or typed by the registry office."""
        return not self.number.startswith(UNNUMBERED)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedLetter:
    """The signed page as a person returned it; the highest `version` counts.

    `sha256` is the file that is handed out, `original` the one that arrived: they differ for a
    picture, of which a legible copy is sent. `kind` is pdf or picture.
    """

    letter: int
    version: int
    kind: str
    sha256: str
    original: str
    person: int
    at: datetime
