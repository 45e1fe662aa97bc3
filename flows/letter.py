"""The assignment letter (surat tugas) as kept; its page is typeset in bot/documents."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

UNNUMBERED = "…"
"""What the place of a number begins with until the registry office gives one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRecord:
    """`state` is concept, signed or revoked; `sha256` is None until the PDF exists."""

    id: int
    case_id: int
    number: str
    state: str
    content: Mapping[str, Any]
    sha256: str | None
    approved_by: int
    issued_at: datetime

    @property
    def numbered(self) -> bool:
        """False while the registry office has not typed its number."""
        return not self.number.startswith(UNNUMBERED)
