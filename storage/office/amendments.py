"""Settings that were changed in chat; they lie over office.toml."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import delete, select

from flows.amendments.amendment import Amendment, AmendmentKind
from storage.database.statement import Statement, inserting, param
from storage.database.tables import amendments
from storage.database.timestamps import to_ms
from storage.database.unit import Database, Row, Unit

KINDS = frozenset(each.value for each in AmendmentKind)
_all = Statement(select(amendments).order_by(amendments.c.kind, amendments.c.name))
_put = Statement(
    inserting(amendments, "kind", "name", "value", "person", "at").on_conflict_do_update(
        index_elements=["kind", "name"],
        set_={"value": param("value"), "person": param("person"), "at": param("at")},
    )
)
_drop = Statement(
    delete(amendments).where(
        amendments.c.kind == param("of_kind"), amendments.c.name == param("named")
    )
)

Amended = Callable[[Sequence[Amendment]], None]
"""Takes all amendments once a change of them is committed."""


class Amendments:
    """Implements flows.ports.amendments.Amendments inside one unit."""

    def __init__(self, unit: Unit, amended: Amended | None = None) -> None:
        self._unit = unit
        self._amended = amended

    async def every(self) -> Sequence[Amendment]:
        return _read(await self._unit.fetch(_all))

    async def put(self, new: Amendment, person: int, now: datetime) -> None:
        """Save one; it replaces that of the same kind and key."""
        await self._unit.run(
            _put,
            kind=new.kind.value,
            name=new.key,
            value=json.dumps(new.value, ensure_ascii=False, sort_keys=True),
            person=person,
            at=to_ms(now),
        )
        await self._tell()

    async def drop(self, kind: AmendmentKind, key: str) -> bool:
        """Take one back. Return False if there is none."""
        gone = await self._unit.run(_drop, of_kind=kind.value, named=key)
        await self._tell()
        return gone > 0

    async def _tell(self) -> None:
        if self._amended is None:
            return
        tell, every = self._amended, await self.every()
        self._unit.after_commit.append(lambda: tell(every))


async def amendments_of(database: Database) -> Sequence[Amendment]:
    """All amendments as last committed."""
    return _read(await database.read(_all))


def _read(rows: Sequence[Row]) -> Sequence[Amendment]:
    return [
        Amendment(
            id=row["id"],
            kind=AmendmentKind(row["kind"]),
            key=row["name"],
            value=json.loads(row["value"]),
        )
        for row in rows
        if row["kind"] in KINDS
    ]
