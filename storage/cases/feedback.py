"""Feedback of reporters: one rating and one complaint a case."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from storage.database.statement import Statement, inserting, param
from storage.database.tables import opinions
from storage.database.timestamps import to_ms
from storage.database.unit import Unit

_add = Statement(
    inserting(opinions, "case_id", "kind", "value", "person", "at").on_conflict_do_nothing()
)
_of_case = Statement(select(opinions).where(opinions.c.case_id == param("case")))


class Opinions:
    """Implements flows.ports.delegation.Opinions inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_opinion(
        self, *, case: int, kind: str, value: int, person: int, now: datetime
    ) -> bool:
        """Insert feedback. Return False if the case has one of this kind already: the first
        counts.
        """
        return bool(
            await self._unit.run(
                _add, case_id=case, kind=kind, value=value, person=person, at=to_ms(now)
            )
        )

    async def of_case(self, case: int) -> Mapping[str, int]:
        """Feedback of a case, by kind."""
        return {row["kind"]: row["value"] for row in await self._unit.fetch(_of_case, case=case)}
