"""Port for what figures are computed from; storage/cases/case_records.py implements it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from flows.figures.history import CaseRecord


class CaseRecords(Protocol):
    async def between(self, begin: datetime, until: datetime) -> Sequence[CaseRecord]: ...
