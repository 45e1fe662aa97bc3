"""Port for readings of pictures."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from flows.screens.reading import Reading


class Readings(Protocol):
    async def add_reading(self, reading: Reading) -> None: ...
    async def of_evidence(self, rows: Collection[int]) -> Mapping[int, Reading]: ...
    async def of_case(self, case: int) -> Sequence[Reading]: ...
    async def cases_showing(self, error: str, target: str, since: datetime) -> Sequence[int]: ...
