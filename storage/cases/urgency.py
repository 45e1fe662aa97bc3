"""Cases called urgent, and who is on duty."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, func, or_, select, update

from flows.urgency.duty import Duty
from flows.urgency.urgency import Source, UrgencyState, Urgent
from storage.database.statement import Statement, given, inserting
from storage.database.tables import duties, urgencies
from storage.database.timestamps import stored, told, told_or_none
from storage.database.unit import Row, Unit, identifier, one

_of_case = Statement(select(urgencies).where(urgencies.c.case_id == given("case")))
_ask = Statement(
    inserting(
        urgencies, "case_id", "state", "source", "asked_by", "asked_at"
    ).on_conflict_do_nothing()
)
_decide = Statement(
    update(urgencies)
    .where(
        urgencies.c.case_id == given("case"),
        urgencies.c.state != given("next"),
        urgencies.c.state != UrgencyState.CONFIRMED.value,
    )
    .values(state=given("next"), decided_by=given("by"), decided_at=given("at"))
)
_confirmed = Statement(
    select(func.count().label("cases")).where(
        urgencies.c.state == UrgencyState.CONFIRMED.value,
        urgencies.c.decided_at >= given("begin"),
        urgencies.c.decided_at < given("end"),
    )
)
_GIVEN = ("person", "starts_at", "ends_at", "made_by")
_add = Statement(inserting(duties, *_GIVEN, "created_at").returning(duties.c.id))
_by_id = Statement(select(duties).where(duties.c.id == given("row")))
_unfinished = Statement(
    select(duties)
    .where(
        and_(
            duties.c.ends_at > given("now"),
            or_(duties.c.ended_at.is_(None), duties.c.ended_at > given("now")),
        )
    )
    .order_by(duties.c.starts_at, duties.c.id)
)
_end = Statement(
    update(duties)
    .where(
        duties.c.id == given("row"),
        duties.c.ended_at.is_(None),
        duties.c.ends_at > given("at"),
    )
    .values(ended_at=given("at"), ended_by=given("by"))
)


def _duty(row: Row) -> Duty:
    return Duty(
        id=row["id"],
        person=row["person"],
        starts_at=told(row["starts_at"]),
        ends_at=told(row["ends_at"]),
        made_by=row["made_by"],
        ended_at=told_or_none(row["ended_at"]),
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
            asked_at=told(row["asked_at"]),
            decided_by=row["decided_by"],
            decided_at=told_or_none(row["decided_at"]),
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
                asked_at=stored(now),
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
                _decide, case=case, next=state.value, by=decided_by, at=stored(now)
            )
        )

    async def confirmed(self, begin: datetime, end: datetime) -> int:
        """Count the cases confirmed as urgent from `begin` until before `end`."""
        limits = {"begin": stored(begin), "end": stored(end)}
        return int((await self._unit.fetch(_confirmed, **limits))[0]["cases"])


class Duties:
    """Implements flows.ports.urgency.Duties inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add(self, new: Duty, now: datetime) -> int:
        """Insert a duty and return its id; the id in `new` is ignored."""
        return await identifier(
            self._unit,
            _add,
            person=new.person,
            starts_at=stored(new.starts_at),
            ends_at=stored(new.ends_at),
            made_by=new.made_by,
            created_at=stored(now),
        )

    async def by_id(self, row: int) -> Duty | None:
        found = await one(self._unit, _by_id, row=row)
        return _duty(found) if found else None

    async def unfinished(self, at: datetime) -> Sequence[Duty]:
        """Duties in force or still to come, earliest first."""
        return [_duty(row) for row in await self._unit.fetch(_unfinished, now=stored(at))]

    async def end(self, row: int, by: int, now: datetime) -> bool:
        """End a duty. Return False if it is over already."""
        return bool(await self._unit.run(_end, row=row, by=by, at=stored(now)))
