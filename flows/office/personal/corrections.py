"""Corrections of one's own data: asked for in chat, put right by an admin's tap."""

from dataclasses import dataclass
from hashlib import sha256

from flows.engine.refusals import NotOffered, RequestDecided
from flows.language.masking import clean_name
from flows.messages.kinds.oversight.personal import (
    CorrectionAsked,
    CorrectionRequest,
    CorrectionTold,
)
from flows.office.messages.notify import notify, notify_role
from flows.office.people.role_requests import require_admin
from flows.office.work import Work
from flows.people.person import Person
from flows.people.phone import phone_number
from flows.people.visit import Visit
from flows.records.journal import Recorded
from flows.sop.roles import ADMIN

NAME, UNIT, PHONE = "name", "unit", "phone"
FIELDS = (NAME, UNIT, PHONE)
SHORTEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A correction that an admin granted or refused."""

    name: str
    field: str
    value: str


def understood(field: str, text: str) -> str | None:
    """The value as it would be kept; None if it cannot be one."""
    if field == PHONE:
        try:
            return phone_number(text)
        except ValueError:
            return None
    name = clean_name(text)
    return name if len(name) >= SHORTEST else None


async def ask(work: Work, visit: Visit, field: str, value: str) -> CorrectionAsked:
    """Ask the admins to put a field right. A newer request takes the place of an earlier one."""
    if field not in FIELDS:
        raise NotOffered
    person = visit.person
    await work.desk.facts.remember(_fact(person.id, field), value)
    await _record(work, "person.correction_asked", visit, person.id, field)
    request = CorrectionRequest(
        person=person.id,
        name=person.name,
        field=field,
        before=_now(person, field),
        value=value,
        key=_key(value),
    )
    await notify_role(work, ADMIN, request)
    return CorrectionAsked(field=field, value=value)


async def decide(
    work: Work, visit: Visit, person: int, field: str, key: str, *, granted: bool
) -> Decided:
    """Put it right, or leave it. Raises AdminOnly, NotOffered; RequestDecided if it was decided
    upon or a newer request took its place.
    """
    require_admin(visit)
    if field not in FIELDS:
        raise NotOffered
    value = await work.desk.facts.fact(_fact(person, field))
    found = await work.desk.people.by_id(person)
    if value is None or found is None or _key(value) != key:
        raise RequestDecided
    await work.desk.facts.forget(_fact(person, field))
    if granted:
        await _put(work, person, field, value)
    code = "person.corrected" if granted else "person.correction_refused"
    await _record(work, code, visit, person, field)
    await notify(work, found, CorrectionTold(field=field, value=value, granted=granted))
    return Decided(name=found.name, field=field, value=value)


async def _put(work: Work, person: int, field: str, value: str) -> None:
    if field == UNIT:
        await work.desk.people.change(person, unit=await work.desk.people.unit_id(value))
    else:
        await work.desk.people.change(person, **{field: value})


def _now(person: Person, field: str) -> str:
    return {NAME: person.name, UNIT: person.unit, PHONE: person.phone or ""}[field]


async def _record(work: Work, code: str, visit: Visit, person: int, field: str) -> None:
    await work.desk.journal.append(
        "office",
        [Recorded(code=code, data={"person": person, "field": field})],
        actor=visit.person.id,
        role="",
        channel=visit.channel,
        now=visit.now,
    )


def _fact(person: int, field: str) -> str:
    return f"correction:{person}:{field}"


def _key(value: str) -> str:
    """The mark that tells one request from another on a button."""
    return sha256(value.encode()).hexdigest()[:8]
