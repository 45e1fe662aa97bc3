"""Addresses that are told of events. The rows hold no secrets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import null, select, update

from storage.database.statement import Statement, inserting, param
from storage.database.tables import webhook_endpoints
from storage.database.timestamps import from_ms, from_ms_or_none, to_ms
from storage.database.unit import Row, Unit, identifier, one

_t = webhook_endpoints
_add = Statement(inserting(_t, "url", "events", "salt", "created_at").returning(_t.c.id))
_all = Statement(select(_t).order_by(_t.c.id))
_one = Statement(select(_t).where(_t.c.id == param("row")))
_live = Statement(select(_t).where(_t.c.ended_at.is_(null())).order_by(_t.c.id))
_end = Statement(
    update(_t)
    .where(_t.c.id == param("row"), _t.c.ended_at.is_(null()))
    .values(ended_at=param("at"))
)
_took = Statement(
    update(_t)
    .where(_t.c.id == param("row"))
    .values(failures=0, paused_until=0, accepted_at=param("at"))
)
_failed = Statement(
    update(_t)
    .where(_t.c.id == param("row"))
    .values(failures=_t.c.failures + 1, paused_until=param("until"))
)
_free = Statement(update(_t).where(_t.c.id == param("row")).values(failures=0, paused_until=0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """An address that is told of `events`, of all if there are none. Its secret is made of `salt`.

    `failures` counts failed calls since the last that was taken; nothing is sent before
    `paused_until`. Times are UTC.
    """

    id: int
    url: str
    events: frozenset[str]
    salt: str
    created_at: datetime
    ended_at: datetime | None
    failures: int
    paused_until: datetime
    accepted_at: datetime | None

    def hears(self, event: str) -> bool:
        return not self.events or event in self.events


async def add(unit: Unit, url: str, events: frozenset[str], salt: str, now: datetime) -> int:
    return await identifier(
        unit, _add, url=url, events=",".join(sorted(events)), salt=salt, created_at=to_ms(now)
    )


async def every(unit: Unit) -> Sequence[Endpoint]:
    return [_endpoint(row) for row in await unit.fetch(_all)]


async def living(unit: Unit) -> Sequence[Endpoint]:
    """Those that were not removed."""
    return [_endpoint(row) for row in await unit.fetch(_live)]


async def find(unit: Unit, row: int) -> Endpoint | None:
    """The endpoint of this number, also a removed one."""
    found = await one(unit, _one, row=row)
    return _endpoint(found) if found else None


async def end(unit: Unit, row: int, now: datetime) -> bool:
    """Return False if there is no such endpoint, or it was removed before."""
    return bool(await unit.run(_end, row=row, at=to_ms(now)))


async def took(unit: Unit, row: int, now: datetime) -> None:
    """Note that the address has taken something now."""
    await unit.run(_took, row=row, at=to_ms(now))


async def failed(unit: Unit, row: int, until: datetime) -> None:
    """Count a failed call, and send nothing until then."""
    await unit.run(_failed, row=row, until=to_ms(until))


async def free(unit: Unit, row: int) -> None:
    """End the pause of an address."""
    await unit.run(_free, row=row)


def _endpoint(row: Row) -> Endpoint:
    return Endpoint(
        id=row["id"],
        url=row["url"],
        events=frozenset(row["events"].split(",")) - {""},
        salt=row["salt"],
        created_at=from_ms(row["created_at"]),
        ended_at=from_ms_or_none(row["ended_at"]),
        failures=row["failures"],
        paused_until=from_ms(row["paused_until"]),
        accepted_at=from_ms_or_none(row["accepted_at"]),
    )
