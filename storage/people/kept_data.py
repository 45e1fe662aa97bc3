"""Everything that is kept about one person, as rows, for a copy that they may read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select

from storage.database.statement import Statement, param
from storage.database.tables import (
    cases,
    contacts,
    delegations,
    duties,
    evidence,
    notes,
    people,
    role_requests,
    roles,
    units,
)
from storage.database.unit import Unit, one

Rows = Sequence[Mapping[str, Any]]
_person = Statement(
    select(people, units.c.name.label("unit_name"))
    .outerjoin(units, units.c.id == people.c.unit)
    .where(people.c.id == param("whom"))
)
_roles = Statement(select(roles).where(roles.c.person == param("whom")).order_by(roles.c.since))
_contacts = Statement(
    select(contacts).where(contacts.c.person == param("whom")).order_by(contacts.c.id)
)
_reported = Statement(select(cases).where(cases.c.reporter == param("whom")).order_by(cases.c.id))
_typed = Statement(
    select(cases.c.number, cases.c.opened_at)
    .where(cases.c.filed_by == param("whom"), cases.c.reporter != param("whom"))
    .order_by(cases.c.id)
)
_notes = Statement(
    select(notes, cases.c.number)
    .join(cases, cases.c.id == notes.c.case_id)
    .where(notes.c.person == param("whom"))
    .order_by(notes.c.id)
)
_evidence = Statement(
    select(evidence, cases.c.number)
    .outerjoin(cases, cases.c.id == evidence.c.case_id)
    .where(evidence.c.person == param("whom"))
    .order_by(evidence.c.id)
)
_delegations = Statement(
    select(delegations)
    .where(or_(delegations.c.official == param("whom"), delegations.c.delegate == param("whom")))
    .order_by(delegations.c.id)
)
_duties = Statement(select(duties).where(duties.c.person == param("whom")).order_by(duties.c.id))
_requests = Statement(
    select(role_requests)
    .where(role_requests.c.person == param("whom"))
    .order_by(role_requests.c.id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Rows by table; `person` has its unit's name as `unit_name`."""

    person: Mapping[str, Any]
    roles: Rows
    contacts: Rows
    reported: Rows
    typed: Rows
    notes: Rows
    evidence: Rows
    delegations: Rows
    duties: Rows
    requests: Rows


async def kept_about(unit: Unit, person: int) -> Kept | None:
    """The data kept; None if there is nobody."""
    found = await one(unit, _person, whom=person)
    if found is None:
        return None
    return Kept(
        person=found,
        roles=await unit.fetch(_roles, whom=person),
        contacts=await unit.fetch(_contacts, whom=person),
        reported=await unit.fetch(_reported, whom=person),
        typed=await unit.fetch(_typed, whom=person),
        notes=await unit.fetch(_notes, whom=person),
        evidence=await unit.fetch(_evidence, whom=person),
        delegations=await unit.fetch(_delegations, whom=person),
        duties=await unit.fetch(_duties, whom=person),
        requests=await unit.fetch(_requests, whom=person),
    )
