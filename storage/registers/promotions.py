"""Appointments and visits of promotions (SOP B) in a period."""

from collections.abc import AsyncIterator
from datetime import datetime

from sqlalchemy import select

from flows.promotion.promotion import Appointment, Visit
from storage.database.statement import Statement, param
from storage.database.tables import appointments, cases, guests, people
from storage.database.timestamps import to_ms
from storage.database.unit import Unit
from storage.sops.promotion_rows import appointment_of, visit_of

_planned = Statement(
    select(appointments, cases.c.number, people.c.name.label("by"))
    .join(cases, cases.c.id == appointments.c.case_id)
    .join(people, people.c.id == appointments.c.person)
    .where(
        appointments.c.starts_at >= param("begin"),
        appointments.c.starts_at < param("until"),
    )
    .order_by(appointments.c.starts_at, appointments.c.id)
)
_came = Statement(
    select(guests, cases.c.number, people.c.name.label("by"))
    .join(cases, cases.c.id == guests.c.case_id)
    .join(people, people.c.id == guests.c.person)
    .where(
        guests.c.at >= param("begin"),
        guests.c.at < param("until"),
        guests.c.struck_at.is_(None),
    )
    .order_by(guests.c.id)
)


async def appointments_between(
    unit: Unit, begin: datetime, until: datetime
) -> AsyncIterator[tuple[Appointment, str, str]]:
    """Appointments that begin in the period, cancelled ones too, in order of their time; each with
    the number of its case and the name of the one who entered it.
    """
    for row in await unit.fetch(_planned, begin=to_ms(begin), until=to_ms(until)):
        yield appointment_of(row), row["number"], row["by"]


async def visits_between(
    unit: Unit, begin: datetime, until: datetime
) -> AsyncIterator[tuple[Visit, str, str]]:
    """Visits entered in the period and not struck out, in the order of entry; each with the number
    of its case and the name of the one who entered it.
    """
    for row in await unit.fetch(_came, begin=to_ms(begin), until=to_ms(until)):
        yield visit_of(row), row["number"], row["by"]
