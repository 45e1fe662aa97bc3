"""Port for the search of cases; storage/cases/case_search.py implements it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol


class CaseSearch(Protocol):
    async def matching(
        self,
        words: Sequence[str],
        since: datetime | None,
        until: datetime | None,
        *,
        person: int,
        procedures: frozenset[str] | None,
        most: int,
    ) -> Sequence[int]: ...
