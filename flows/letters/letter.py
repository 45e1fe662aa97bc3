"""An assignment letter on record (SOP A.3). The PDF is made of `content` alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

UNNUMBERED = "…"
"""What the place of a number begins with until the registry office gives one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRecord:
    """`state` is concept, signed or revoked; `sha256` is None until the PDF exists; `code` is
    what its status is checked by, None for a letter older than such checks.
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

    @property
    def numbered(self) -> bool:
        """False while the registry office has not typed its number."""
        return not self.number.startswith(UNNUMBERED)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedLetter:
    """The signed page as somebody brought it; the highest `version` counts.

    `sha256` is the file that is handed out, `original` the one that came: they differ for a
    picture, of which a legible copy goes out. `kind` is pdf or picture.
    """

    letter: int
    version: int
    kind: str
    sha256: str
    original: str
    person: int
    at: datetime
