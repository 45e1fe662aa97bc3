"""Ports for the monitor and the inspections; see flows/ports/desk.py."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from flows.monitoring.inspection import Inspection
from flows.monitoring.target_state import Standing


class Standings(Protocol):
    async def of(self, target: str) -> Standing | None: ...
    async def save_standing(self, standing: Standing) -> None: ...


class Inspections(Protocol):
    async def add_inspection(self, inspection: Inspection) -> int: ...
    async def by_id(self, row: int) -> Inspection | None: ...
    async def mark_rendered(self, row: int, sha256: str) -> None: ...
    async def between(self, since: datetime, until: datetime) -> Sequence[Inspection]: ...
