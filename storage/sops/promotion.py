"""Appointments, the guest book and introductions of promotions (SOP B)."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Table, func, select, update

from flows.promotion.guest_line import Guest
from flows.promotion.promotion import Appointment, Direction, Introduction, Reaction, Visit
from storage.database.statement import Statement, inserting, param
from storage.database.tables import appointments, guests, introductions
from storage.database.timestamps import to_ms
from storage.database.unit import Unit, identifier, one
from storage.sops.promotion_rows import appointment_of, introduction_of, visit_of


def _adding(table: Table, *names: str) -> Statement:
    columns = ("case_id", "seq", *names, "person", "at")
    return Statement(inserting(table, *columns).returning(table.c.id))


def _last(table: Table) -> Statement:
    return Statement(
        select(func.max(table.c.seq).label("seq")).where(table.c.case_id == param("case"))
    )


def _of_case(table: Table) -> Statement:
    return Statement(select(table).where(table.c.case_id == param("case")).order_by(table.c.seq))


_add_appointment = _adding(appointments, "starts_at", "place", "audience")
_last_appointment, _appointments = _last(appointments), _of_case(appointments)
_appointment = Statement(select(appointments).where(appointments.c.id == param("row")))
_cancel = Statement(
    update(appointments)
    .where(appointments.c.id == param("row"), appointments.c.cancelled_at.is_(None))
    .values(cancelled_at=param("moment"))
)
_add_guest = _adding(guests, "direction", "name", "institution", "purpose", "people", "photos")
_strike = Statement(
    update(guests)
    .where(guests.c.id == param("row"), guests.c.struck_at.is_(None))
    .values(struck_at=param("moment"))
)
_last_guest, _guests = _last(guests), _of_case(guests)
_add_introduction = _adding(introductions, "audience", "handed", "reaction", "remark")
_last_introduction, _introductions = _last(introductions), _of_case(introductions)


class Promotions:
    """Implements flows.ports.promotion.Promotions inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_appointment(
        self,
        *,
        case: int,
        starts_at: datetime,
        place: str,
        audience: str,
        person: int,
        now: datetime,
    ) -> Appointment:
        seq = await self._next(_last_appointment, case)
        row = await identifier(
            self._unit,
            _add_appointment,
            case_id=case,
            seq=seq,
            starts_at=to_ms(starts_at),
            place=place,
            audience=audience,
            person=person,
            at=to_ms(now),
        )
        return Appointment(
            id=row,
            case_id=case,
            seq=seq,
            starts_at=starts_at,
            place=place,
            audience=audience,
            person=person,
            at=now,
        )

    async def appointments(self, case: int) -> Sequence[Appointment]:
        """All appointments, including cancelled ones."""
        return [appointment_of(each) for each in await self._unit.fetch(_appointments, case=case)]

    async def appointment(self, row: int) -> Appointment | None:
        found = await one(self._unit, _appointment, row=row)
        return appointment_of(found) if found else None

    async def cancel(self, row: int, now: datetime) -> bool:
        """Cancel an appointment. Return False if it was cancelled before."""
        return bool(await self._unit.run(_cancel, row=row, moment=to_ms(now)))

    async def add_visit(
        self,
        *,
        case: int,
        direction: Direction,
        guest: Guest,
        photos: Sequence[int],
        person: int,
        now: datetime,
    ) -> Visit:
        seq = await self._next(_last_guest, case)
        row = await identifier(
            self._unit,
            _add_guest,
            case_id=case,
            seq=seq,
            direction=direction.value,
            name=guest.name,
            institution=guest.institution,
            purpose=guest.purpose,
            people=guest.people,
            photos=json.dumps(list(photos)),
            person=person,
            at=to_ms(now),
        )
        return Visit(
            id=row,
            case_id=case,
            seq=seq,
            direction=direction,
            name=guest.name,
            institution=guest.institution,
            purpose=guest.purpose,
            people=guest.people,
            photos=photos,
            person=person,
            at=now,
        )

    async def strike(self, row: int, now: datetime) -> bool:
        """Strike a visit out. Return False if it was struck before."""
        return bool(await self._unit.run(_strike, row=row, moment=to_ms(now)))

    async def visits(self, case: int) -> Sequence[Visit]:
        """All visits, including struck ones."""
        return [visit_of(each) for each in await self._unit.fetch(_guests, case=case)]

    async def add_introduction(
        self,
        *,
        case: int,
        audience: str,
        handed: Sequence[str],
        reaction: Reaction,
        remark: str,
        person: int,
        now: datetime,
    ) -> Introduction:
        seq = await self._next(_last_introduction, case)
        row = await identifier(
            self._unit,
            _add_introduction,
            case_id=case,
            seq=seq,
            audience=audience,
            handed=json.dumps(list(handed)),
            reaction=reaction.value,
            remark=remark,
            person=person,
            at=to_ms(now),
        )
        return Introduction(
            id=row,
            case_id=case,
            seq=seq,
            audience=audience,
            handed=tuple(handed),
            reaction=reaction,
            remark=remark,
            person=person,
            at=now,
        )

    async def introductions(self, case: int) -> Sequence[Introduction]:
        rows = await self._unit.fetch(_introductions, case=case)
        return [introduction_of(each) for each in rows]

    async def _next(self, last: Statement, case: int) -> int:
        found = await one(self._unit, last, case=case)
        return ((found["seq"] if found else None) or 0) + 1
