"""Match rows of the people file with people: by NIP, Telegram account, phone, or name and unit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select

from flows.sop.roles import ADMIN, DECIDING
from storage.database.statement import Statement, param
from storage.database.tables import contacts, people, units
from storage.database.unit import Unit
from storage.people.people import People

_by_nip = Statement(select(people.c.id).where(people.c.nip == param("value")))
_by_chat = Statement(
    select(contacts.c.person.label("id")).where(
        contacts.c.channel == "telegram", contacts.c.chat == param("value")
    )
)
_by_phone = Statement(
    select(people.c.id).where(
        or_(people.c.phone == param("value"), people.c.whatsapp == param("value"))
    )
)
_by_name = Statement(
    select(people.c.id, people.c.nip)
    .outerjoin(units, units.c.id == people.c.unit)
    .where(
        # The database folds both sides: SQLite knows the case of ASCII letters only.
        func.lower(people.c.name) == func.lower(param("named")),
        func.lower(func.coalesce(units.c.name, "")) == func.lower(param("at_unit")),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A row without its roles: what identifies a person, and what a letter prints of them."""

    name: str
    unit: str
    nip: str | None
    telegram_id: int | None
    phone: str | None
    whatsapp: str | None = None
    rank: str | None = None
    position: str | None = None


class Ambiguous(Exception):
    """The row fits several people, or its parts fit different ones."""


async def find(unit: Unit, identity: Identity) -> int | None:
    """The person that the row identifies, or None for a new one. Raises Ambiguous."""
    found: set[int] = set()
    for statement, value in (
        (_by_nip, identity.nip),
        (_by_chat, identity.telegram_id),
        (_by_phone, identity.phone),
        (_by_phone, identity.whatsapp),
    ):
        if value is not None:
            found |= {row["id"] for row in await unit.fetch(statement, value=value)}
    if not found:
        rows = await unit.fetch(_by_name, named=identity.name, at_unit=identity.unit)
        # A namesake of the same unit with another NIP is somebody else.
        found = {row["id"] for row in rows if None in (identity.nip, row["nip"])}
    if len(found) > 1:
        raise Ambiguous
    return next(iter(found), None)


async def put(
    unit: Unit, identity: Identity, roles: Sequence[str], now: datetime
) -> tuple[int, bool]:
    """Add or update a person; return the id and whether the person is new. Raises Ambiguous."""
    register = People(unit)
    person = await find(unit, identity)
    new = person is None
    at_unit = await register.unit_id(identity.unit, listed=True) if identity.unit else None
    if person is None:
        person = await register.add_person(identity.name, now)
    param = {
        "nip": identity.nip,
        "phone": identity.phone,
        "whatsapp": identity.whatsapp,
        "unit": at_unit,
        "rank": identity.rank,
        "position": identity.position,
    }
    await register.change(
        person,
        name=identity.name,
        verified=1,
        **{key: value for key, value in param.items() if value is not None},
    )
    await _roles(register, person, roles, now)
    if identity.telegram_id is not None:
        known = await register.by_chat("telegram", identity.telegram_id)
        if known is None:
            await register.add_contact("telegram", identity.telegram_id, person, now)
        elif known.id != person:
            raise Ambiguous
    return person, new


async def _roles(register: People, person: int, roles: Sequence[str], now: datetime) -> None:
    """Set a person's roles to those in the file; withdraw the others."""
    held = await register.by_id(person)
    for role in (held.roles if held else frozenset()) - set(roles):
        await register.withdraw(person, role)
    for role in roles:
        await register.grant(person, role, now)
    if (DECIDING | {ADMIN}) & set(roles):  # who decides has an account of their own
        await register.change(person, shared=0)
