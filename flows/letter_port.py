"""What the use cases need kept of letters; storage/letters.py implements it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from flows.letter import LetterRecord


class Letters(Protocol):
    async def add(
        self,
        *,
        case: int,
        number: str,
        content: Mapping[str, Any],
        approved_by: int,
        issued_at: datetime,
    ) -> int: ...
    async def by_id(self, row: int) -> LetterRecord | None: ...
    async def current(self, case: int) -> LetterRecord | None: ...
    async def mark_rendered(self, row: int, sha256: str, now: datetime) -> None: ...
    async def give_number(self, row: int, number: str) -> bool: ...
    async def revoke(self, row: int, now: datetime) -> bool: ...
