"""Cases called urgent, and who is on duty."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, func, or_, select, update

from flows.urgency.duty import Duty
from flows.urgency.urgency import Source, UrgencyState, Urgent
from storage.database.statement import Statement, inserting, param
from storage.database.tables import duties, urgencies
from storage.database.timestamps import from_ms, from_ms_or_none, to_ms
from storage.database.unit import Row, Unit, identifier, one

_of_case = Statement(select(urgencies).where(urgencies.c.case_id == param("case")))
_ask = Statement(
    inserting(
        urgencies, "case_id", "state", "source", "asked_by", "asked_at"
    ).on_conflict_do_nothing()
)
_decide = Statement(
    update(urgencies)
    .where(
        urgencies.c.case_id == param("case"),
        urgencies.c.state != param("next"),
        urgencies.c.state != UrgencyState.CONFIRMED.value,
    )
    .values(state=param("next"), decided_by=param("by"), decided_at=param("at"))
)
_confirmed = Statement(
    select(func.count().label("cases")).where(
        urgencies.c.state == UrgencyState.CONFIRMED.value,
        urgencies.c.decided_at >= param("begin"),
        urgencies.c.decided_at < param("end"),
    )
)
_GIVEN = ("person", "starts_at", "ends_at", "made_by")
_add = Statement(inserting(duties, *_GIVEN, "created_at").returning(duties.c.id))
_by_id = Statement(select(duties).where(duties.c.id == param("row")))
_unfinished = Statement(
    select(duties)
    .where(
        and_(
            duties.c.ends_at > param("now"),
            or_(duties.c.ended_at.is_(None), duties.c.ended_at > param("now")),
        )
    )
    .order_by(duties.c.starts_at, duties.c.id)
)
_end = Statement(
    update(duties)
    .where(
        duties.c.id == param("row"),
        duties.c.ended_at.is_(None),
        duties.c.ends_at > param("at"),
    )
    .values(ended_at=param("at"), ended_by=param("by"))
)


def _duty(row: Row) -> Duty:
    return Duty(
        id=row["id"],
        person=row["person"],
        starts_at=from_ms(row["starts_at"]),
        ends_at=from_ms(row["ends_at"]),
        made_by=row["made_by"],
        ended_at=from_ms_or_none(row["ended_at"]),
    )


class Urgencies:
    """Implements flows.ports.urgency.Urgencies inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def of_case(self, case: int) -> Urgent | None:
        row = await one(self._unit, _of_case, case=case)
        if row is None:
            return None
        return Urgent(
            case=row["case_id"],
            state=UrgencyState(row["state"]),
            source=Source(row["source"]),
            asked_by=row["asked_by"],
            asked_at=from_ms(row["asked_at"]),
            decided_by=row["decided_by"],
            decided_at=from_ms_or_none(row["decided_at"]),
        )

    async def ask(self, *, case: int, source: Source, asked_by: int | None, now: datetime) -> bool:
        """Ask for urgency. Return False if it was asked for this case before."""
        return bool(
            await self._unit.run(
                _ask,
                case_id=case,
                state=UrgencyState.ASKED.value,
                source=source.value,
                asked_by=asked_by,
                asked_at=to_ms(now),
            )
        )

    async def decide(
        self, *, case: int, state: UrgencyState, decided_by: int | None, now: datetime
    ) -> bool:
        """Record the decision. Return False if it stands already; a confirmation is never taken
        back.
        """
        return bool(
            await self._unit.run(
                _decide, case=case, next=state.value, by=decided_by, at=to_ms(now)
            )
        )

    async def confirmed(self, begin: datetime, end: datetime) -> int:
        """Count the cases confirmed as urgent from `begin` until before `end`."""
        limits = {"begin": to_ms(begin), "end": to_ms(end)}
        return int((await self._unit.fetch(_confirmed, **limits))[0]["cases"])


class Duties:
    """Implements flows.ports.urgency.Duties inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_duty(self, new: Duty, now: datetime) -> int:
        """Insert a duty and return its id; the id in `new` is ignored."""
        return await identifier(
            self._unit,
            _add,
            person=new.person,
            starts_at=to_ms(new.starts_at),
            ends_at=to_ms(new.ends_at),
            made_by=new.made_by,
            created_at=to_ms(now),
        )

    async def by_id(self, row: int) -> Duty | None:
        found = await one(self._unit, _by_id, row=row)
        return _duty(found) if found else None

    async def unfinished(self, at: datetime) -> Sequence[Duty]:
        """Duties in force or still to come, earliest first."""
        return [_duty(row) for row in await self._unit.fetch(_unfinished, now=to_ms(at))]

    async def end(self, row: int, by: int, now: datetime) -> bool:
        """End a duty. Return False if it is over already."""
        return bool(await self._unit.run(_end, row=row, by=by, at=to_ms(now)))
