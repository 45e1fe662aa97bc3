"""Port for outages; see flows/ports/desk.py."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from flows.worktime.outages import Outage


class Outages(Protocol):
    async def add_outage(self, outage: Outage) -> int: ...
    async def lasting(self) -> Outage | None: ...
    async def end(self, row: int, at: datetime) -> None: ...
    async def touching(self, since: datetime, until: datetime) -> Sequence[Outage]: ...
