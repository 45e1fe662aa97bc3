"""Appointments, the guest book and introductions of promotions (SOP B)."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Table, func, select, update

from flows.promotion.promotion import (
    Appointment,
    Introduction,
    NewAppointment,
    NewIntroduction,
    NewVisit,
    Visit,
)
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

    async def add_appointment(self, new: NewAppointment) -> Appointment:
        seq = await self._next(_last_appointment, new.case_id)
        row = await identifier(
            self._unit,
            _add_appointment,
            case_id=new.case_id,
            seq=seq,
            starts_at=to_ms(new.starts_at),
            place=new.place,
            audience=new.audience,
            person=new.person,
            at=to_ms(new.at),
        )
        return Appointment(
            id=row,
            case_id=new.case_id,
            seq=seq,
            starts_at=new.starts_at,
            place=new.place,
            audience=new.audience,
            person=new.person,
            at=new.at,
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

    async def add_visit(self, new: NewVisit) -> Visit:
        seq = await self._next(_last_guest, new.case_id)
        row = await identifier(
            self._unit,
            _add_guest,
            case_id=new.case_id,
            seq=seq,
            direction=new.direction.value,
            name=new.guest.name,
            institution=new.guest.institution,
            purpose=new.guest.purpose,
            people=new.guest.people,
            photos=json.dumps(list(new.photos)),
            person=new.person,
            at=to_ms(new.at),
        )
        return Visit(
            id=row,
            case_id=new.case_id,
            seq=seq,
            direction=new.direction,
            name=new.guest.name,
            institution=new.guest.institution,
            purpose=new.guest.purpose,
            people=new.guest.people,
            photos=new.photos,
            person=new.person,
            at=new.at,
        )

    async def strike(self, row: int, now: datetime) -> bool:
        """Strike a visit out. Return False if it was struck before."""
        return bool(await self._unit.run(_strike, row=row, moment=to_ms(now)))

    async def visits(self, case: int) -> Sequence[Visit]:
        """All visits, including struck ones."""
        return [visit_of(each) for each in await self._unit.fetch(_guests, case=case)]

    async def add_introduction(self, new: NewIntroduction) -> Introduction:
        seq = await self._next(_last_introduction, new.case_id)
        row = await identifier(
            self._unit,
            _add_introduction,
            case_id=new.case_id,
            seq=seq,
            audience=new.audience,
            handed=json.dumps(list(new.handed)),
            reaction=new.reaction.value,
            remark=new.remark,
            person=new.person,
            at=to_ms(new.at),
        )
        return Introduction(
            id=row,
            case_id=new.case_id,
            seq=seq,
            audience=new.audience,
            handed=new.handed,
            reaction=new.reaction,
            remark=new.remark,
            person=new.person,
            at=new.at,
        )

    async def introductions(self, case: int) -> Sequence[Introduction]:
        rows = await self._unit.fetch(_introductions, case=case)
        return [introduction_of(each) for each in rows]

    async def _next(self, last: Statement, case: int) -> int:
        found = await one(self._unit, last, case=case)
        return ((found["seq"] if found else None) or 0) + 1
