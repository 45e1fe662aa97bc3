"""Port for settings changed in chat; storage/office/amendments.py implements it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from flows.amendments.amendment import Amendment, AmendmentKind


class Amendments(Protocol):
    async def every(self) -> Sequence[Amendment]: ...
    async def put(self, new: Amendment, person: int, now: datetime) -> None: ...
    async def drop(self, kind: AmendmentKind, key: str) -> bool: ...
