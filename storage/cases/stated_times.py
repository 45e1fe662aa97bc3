"""Times at which performers say a step was done, beside the time we heard of it."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from flows.records.statement import NewStatement
from storage.database.statement import Statement, inserting, param
from storage.database.tables import statements
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Unit

_COLUMNS = ("case_id", "step", "round", "stated_at", "received_at", "person")
_add = Statement(
    inserting(statements, *_COLUMNS).on_conflict_do_update(
        index_elements=["case_id", "step", "round"],
        set_={name: param(name) for name in ("stated_at", "received_at", "person")},
    )
)
_of_case = Statement(select(statements).where(statements.c.case_id == param("case")))


class Statements:
    """Implements flows.ports.delegation.Statements inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_statement(self, new: NewStatement) -> None:
        """Keep both times; a later statement about the same run takes the place of the first."""
        await self._unit.run(
            _add,
            case_id=new.case_id,
            step=new.step,
            round=new.round,
            stated_at=to_ms(new.stated_at),
            received_at=to_ms(new.received_at),
            person=new.person,
        )

    async def of_case(self, case: int) -> Mapping[tuple[str, int], datetime]:
        """The stated time by (step, round)."""
        rows = await self._unit.fetch(_of_case, case=case)
        return {(row["step"], row["round"]): from_ms(row["stated_at"]) for row in rows}
