"""People: name, unit, roles, and the chats to reach them in."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Text, case, cast, exists, func, literal, null, select, update

from flows.language.tokens import mask_tokens
from flows.people.person import Person
from storage.database.statement import Statement, inserting, param
from storage.database.tables import contacts, people, roles, units
from storage.database.timestamps import to_ms
from storage.database.unit import identifier, one
from storage.people import forgetting
from storage.people.people_rows import person_of, person_rows
from storage.people.role_holders import RoleHolders

_by_chat = Statement(
    person_rows.join(contacts, contacts.c.person == people.c.id).where(
        contacts.c.channel == param("on"), contacts.c.chat == param("in_chat")
    )
)
# A person with several chats is reached in the preferred one, else in the latest.
_reached = person_rows.outerjoin(contacts, contacts.c.person == people.c.id).order_by(
    people.c.id,
    contacts.c.unreachable.is_not(None),
    case((contacts.c.channel == people.c.preferred, 0), else_=1),
    contacts.c.last_seen_at.desc(),
)
_by_id = Statement(_reached.where(people.c.id == param("person")))
_by_role = Statement(
    _reached.where(
        people.c.id.in_(select(roles.c.person).where(roles.c.role == param("held"))),
        people.c.blocked == 0,
    )
)
_add_person = Statement(inserting(people, "name", "unit", "created_at").returning(people.c.id))
_add_contact = Statement(
    inserting(contacts, "channel", "chat", "person", "created_at", "last_seen_at").returning(
        contacts.c.id
    )
)
_seen = Statement(
    update(contacts)
    .where(contacts.c.id == param("row"))
    .values(last_seen_at=param("at"), unreachable=null())
)
_unreachable = Statement(
    update(contacts)
    .where(contacts.c.id == param("row"), contacts.c.unreachable.is_(None))
    .values(unreachable=param("reason"))
)
_known = contacts.alias("known")
_moved = Statement(
    update(contacts)
    .where(
        contacts.c.id == param("row"),
        ~exists().where(
            _known.c.id != contacts.c.id,
            _known.c.channel == contacts.c.channel,
            _known.c.chat == param("to_chat"),
        ),
    )
    .values(chat=param("to_chat"))
)
_privacy = Statement(
    update(contacts)
    .where(contacts.c.id == param("row"))
    .values(privacy_version=param("version"), privacy_at=param("at"))
)
_grant = Statement(inserting(roles, "person", "role", "since").on_conflict_do_nothing())
_withdraw = Statement(
    roles.delete().where(roles.c.person == param("whom"), roles.c.role == param("held"))
)
_unit_named = Statement(
    select(units.c.id).where(func.lower(units.c.name) == func.lower(param("named")))
)
_add_unit = Statement(inserting(units, "name", "listed").returning(units.c.id))
_offered = cast(param("named"), Text)
_list_unit = Statement(
    inserting(
        units,
        *("name", "kind", "listed"),
        found=select(_offered, cast(param("of_kind"), Text), literal(1)).where(
            ~exists().where(func.lower(units.c.name) == func.lower(_offered))
        ),
    ).on_conflict_do_nothing()
)
_listed_units = Statement(select(units).where(units.c.listed == 1).order_by(units.c.name))


_COLUMNS = (
    "name",
    "nip",
    "phone",
    "unit",
    "address",
    "language",
    "verified",
    "blocked",
    "ended",
    "shared",
    "whatsapp",
    "rank",
    "position",
    "preferred",
)
_change = {
    name: Statement(
        update(people).where(people.c.id == param("whom")).values({name: param("value")})
    )
    for name in _COLUMNS
}


class People(RoleHolders):
    """Implements flows.ports.desk.People inside one unit."""

    async def by_chat(self, channel: str, chat: int) -> Person | None:
        row = await one(self._unit, _by_chat, on=channel, in_chat=chat)
        return person_of(row) if row else None

    async def by_id(self, person: int) -> Person | None:
        row = await one(self._unit, _by_id, person=person)
        return person_of(row) if row else None

    async def with_role(self, role: str) -> list[Person]:
        """Holders of a role, each with their best chat; blocked people are left out."""
        found: dict[int, Person] = {}
        for row in await self._unit.fetch(_by_role, held=role):
            found.setdefault(row["id"], person_of(row))
        return list(found.values())

    async def add_person(self, name: str, now: datetime, *, at_unit: int | None = None) -> int:
        """Add an unverified person and return their id."""
        return await identifier(
            self._unit, _add_person, name=name, unit=at_unit, created_at=to_ms(now)
        )

    async def add_contact(self, channel: str, chat: int, person: int, now: datetime) -> int:
        at = to_ms(now)
        return await identifier(
            self._unit,
            _add_contact,
            channel=channel,
            chat=chat,
            person=person,
            created_at=at,
            last_seen_at=at,
        )

    async def seen(self, contact: int, now: datetime) -> None:
        """Mark a chat as the latest one used, and as reachable."""
        await self._unit.run(_seen, row=contact, at=to_ms(now))

    async def mark_unreachable(self, contact: int, reason: str) -> bool:
        """Mark a chat as unreachable. Return True the first time: the admin is told once."""
        masked = mask_tokens(reason)
        return bool(await self._unit.run(_unreachable, row=contact, reason=masked))

    async def move_chat(self, contact: int, chat: int) -> bool:
        """Give a contact the new chat id of a group that became a supergroup. Return False if
        that chat is known already, as one that was registered anew.
        """
        return bool(await self._unit.run(_moved, row=contact, to_chat=chat))

    async def privacy_told(self, contact: int, version: int, now: datetime) -> None:
        await self._unit.run(_privacy, row=contact, version=version, at=to_ms(now))

    async def change(self, person: int, **values: Any) -> None:
        """Set columns of a person: name, nip, phone, unit, address, language and so on."""
        self.forget_holders()
        for name, value in values.items():
            await self._unit.run(_change[name], whom=person, value=value)

    async def grant(self, person: int, role: str, now: datetime) -> bool:
        """Grant a role. Return True if the person did not hold it before."""
        self.forget_holders()
        return bool(await self._unit.run(_grant, person=person, role=role, since=to_ms(now)))

    async def withdraw(self, person: int, role: str) -> bool:
        self.forget_holders()
        return bool(await self._unit.run(_withdraw, whom=person, held=role))

    async def pseudonymise(self, person: int, alias: str) -> None:
        """Remove what identifies a person; the alias stands in the name's place."""
        self.forget_holders()
        await forgetting.pseudonymise(self._unit, person, alias)

    async def forget_chats(self, person: int) -> None:
        """Forget where a person could be reached, and what was said there."""
        await forgetting.forget_chats(self._unit, person)

    async def list_units(self, kinds: Mapping[str, str]) -> None:
        """Offer units for choosing: the kind of each by its name. Those that are known stay."""
        rows = [{"named": name, "of_kind": kind} for name, kind in kinds.items()]
        await self._unit.run_many(_list_unit, rows)

    async def unit_id(self, name: str, *, listed: bool = False) -> int:
        """Id of a work unit, added if it is new. `listed` units are offered for choosing."""
        row = await one(self._unit, _unit_named, named=name)
        if row:
            return int(row["id"])
        return await identifier(self._unit, _add_unit, name=name, listed=int(listed))

    async def listed_units(self) -> Sequence[str]:
        """Names of the units a person may pick from."""
        return [row["name"] for row in await self._unit.fetch(_listed_units)]
