"""Access to the office: invitations, role requests, linked accounts, pages of the register."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, or_, select, update

from flows.people.contact import Contact
from flows.people.invitation import Invitation, InvitationState, NewInvitation
from flows.people.person import Person
from flows.people.role_request import RequestState, RoleRequest
from storage.database.statement import Statement, inserting, param
from storage.database.tables import cases, contacts, evidence, invitations, people, role_requests
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit, identifier, one
from storage.people.people_rows import person_of, person_rows

_NAMED = people.c.name != ""
_by_phone = Statement(
    select(people.c.id).where(
        or_(people.c.phone == param("value"), people.c.whatsapp == param("value")),
        people.c.ended == 0,
    )
)
_contacts_of = Statement(
    select(contacts).where(contacts.c.person == param("whom")).order_by(contacts.c.id)
)
# What an account did before its owner was known moves along with it.
_MOVES = tuple(
    Statement(update(table).where(column == param("whom")).values({column.name: param("to")}))
    for table, column in (
        (contacts, contacts.c.person),
        (evidence, evidence.c.person),
        (cases, cases.c.reporter),
        (cases, cases.c.filed_by),
    )
)
_reached = person_rows.outerjoin(contacts, contacts.c.person == people.c.id)
_page = Statement(
    select(people.c.id)
    .where(_NAMED, people.c.ended == 0)
    .order_by(people.c.name, people.c.id)
    .limit(param("most"))
    .offset(param("first"))
)
_count = Statement(select(func.count().label("all")).where(_NAMED, people.c.ended == 0))
_of_ids = Statement(
    _reached.where(people.c.id == param("person")).order_by(
        contacts.c.unreachable.is_not(None), contacts.c.last_seen_at.desc()
    )
)
_without_chat = Statement(
    _reached.where(_NAMED, people.c.ended == 0, contacts.c.id.is_(None)).order_by(people.c.name)
)
_out_of_reach = Statement(
    _reached.where(_NAMED, people.c.ended == 0, contacts.c.unreachable.is_not(None)).order_by(
        people.c.name
    )
)
_add_invitation = Statement(
    inserting(
        invitations, "code_hash", "roles", "unit", "person", "created_at", "expires_at"
    ).returning(invitations.c.id)
)
_invitation = Statement(select(invitations).where(invitations.c.code_hash == param("code")))
_all_open = Statement(
    select(invitations)
    .where(invitations.c.state == InvitationState.OPEN.value)
    .order_by(invitations.c.id)
)
_open_of = Statement(
    select(invitations).where(
        invitations.c.state == InvitationState.OPEN.value, invitations.c.person == param("whom")
    )
)
_close_invitation = Statement(
    update(invitations)
    .where(invitations.c.id == param("row"), invitations.c.state.in_(("open", "pending")))
    .values(state=param("next"), used_by=param("by"), used_at=param("at"))
)
_ask = Statement(
    inserting(role_requests, "person", "role", "asked_at").returning(role_requests.c.id)
)
_request = Statement(select(role_requests).where(role_requests.c.id == param("row")))
_waiting = Statement(
    select(role_requests).where(
        role_requests.c.person == param("whom"), role_requests.c.state == "waiting"
    )
)
_decide = Statement(
    update(role_requests)
    .where(role_requests.c.id == param("row"), role_requests.c.state == "waiting")
    .values(state=param("next"), decided_by=param("by"), decided_at=param("at"))
)


class Access:
    """Implements flows.ports.access.Access inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def by_phone(self, phone: str) -> Sequence[int]:
        """Active people with this phone number (62...)."""
        return [row["id"] for row in await self._unit.fetch(_by_phone, value=phone)]

    async def contacts_of(self, person: int) -> Sequence[Contact]:
        """Chats of a person on all channels."""
        return [
            Contact(
                id=row["id"],
                channel=row["channel"],
                chat=row["chat"],
                reachable=row["unreachable"] is None,
            )
            for row in await self._unit.fetch(_contacts_of, whom=person)
        ]

    async def join(self, person: int, into: int) -> None:
        """Move the accounts, evidence and cases of one person's record to another."""
        for statement in _MOVES:
            await self._unit.run(statement, whom=person, to=into)

    async def register(self, first: int, most: int) -> Sequence[Person]:
        """A page of all named people, by name, each with their best chat."""
        rows = await self._unit.fetch(_page, first=first, most=most)
        found = [await one(self._unit, _of_ids, person=row["id"]) for row in rows]
        return [person_of(row) for row in found if row]

    async def count(self) -> int:
        return int((await self._unit.fetch(_count))[0]["all"])

    async def without_chat(self) -> Sequence[Person]:
        """People who were imported and never seen on any channel."""
        return [person_of(row) for row in await self._unit.fetch(_without_chat)]

    async def out_of_reach(self) -> Sequence[Person]:
        """People who blocked the bot or whose account is gone."""
        return [person_of(row) for row in await self._unit.fetch(_out_of_reach)]

    async def add_invitation(self, new: NewInvitation) -> int:
        return await identifier(
            self._unit,
            _add_invitation,
            code_hash=new.code_hash,
            roles=json.dumps(list(new.roles)),
            unit=new.unit,
            person=new.person,
            created_at=to_ms(new.created_at),
            expires_at=to_ms(new.expires_at),
        )

    async def invitation(self, code_hash: str) -> Invitation | None:
        row = await one(self._unit, _invitation, code=code_hash)
        return _told(row) if row else None

    async def open_invitations(self, person: int | None = None) -> Sequence[Invitation]:
        """Open invitations of one person, or all."""
        if person is None:
            return [_told(row) for row in await self._unit.fetch(_all_open)]
        return [_told(row) for row in await self._unit.fetch(_open_of, whom=person)]

    async def close_invitation(
        self, row: int, state: InvitationState, by: int, now: datetime
    ) -> bool:
        """Close an invitation. Return False if somebody else closed it first."""
        return bool(
            await self._unit.run(
                _close_invitation, row=row, next=state.value, by=by, at=to_ms(now)
            )
        )

    async def ask_role(self, person: int, role: str, now: datetime) -> int:
        return await identifier(self._unit, _ask, person=person, role=role, asked_at=to_ms(now))

    async def request(self, row: int) -> RoleRequest | None:
        found = await one(self._unit, _request, row=row)
        return _request_of(found) if found else None

    async def waiting_requests(self, person: int) -> Sequence[RoleRequest]:
        return [_request_of(row) for row in await self._unit.fetch(_waiting, whom=person)]

    async def decide_request(self, row: int, state: RequestState, by: int, now: datetime) -> bool:
        """Record a decision on a role request. Return False if it was decided before."""
        return bool(await self._unit.run(_decide, row=row, next=state.value, by=by, at=to_ms(now)))


def _told(row: Row) -> Invitation:
    return Invitation(
        id=row["id"],
        roles=tuple(json.loads(row["roles"])),
        unit=row["unit"],
        person=row["person"],
        state=InvitationState(row["state"]),
        expires_at=from_ms(row["expires_at"]),
        used_by=row["used_by"],
    )


def _request_of(row: Row) -> RoleRequest:
    return RoleRequest(
        id=row["id"], person=row["person"], role=row["role"], state=RequestState(row["state"])
    )
