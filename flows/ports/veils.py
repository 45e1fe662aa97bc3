"""Port for pictures of which others are shown a part only."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol


class Veils(Protocol):
    async def draw(
        self, evidence: int, clear: Sequence[str], shown: Sequence[str], now: datetime
    ) -> None: ...
    async def behind(self, rows: Collection[int]) -> Mapping[int, Sequence[str]]: ...
