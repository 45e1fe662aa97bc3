"""The team's group, and technicians who would take a case."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import null, select, update

from flows.records.team_group import TeamGroup
from storage.database.statement import Statement, inserting, param
from storage.database.tables import contacts, people, team_groups, volunteers
from storage.database.timestamps import to_ms
from storage.database.unit import Row, Unit, identifier, one

_found = select(team_groups, contacts.c.person, contacts.c.chat, contacts.c.channel).join(
    contacts, contacts.c.id == team_groups.c.contact
)
_by_id = Statement(_found.where(team_groups.c.id == param("row")))
_by_chat = Statement(
    _found.where(contacts.c.channel == param("on_channel"), contacts.c.chat == param("in_chat"))
)
_by_contact = Statement(_found.where(team_groups.c.contact == param("held_by")))
_on_now = select(team_groups.c.id).where(team_groups.c.state == "on")
_current = Statement(_found.where(team_groups.c.id.in_(_on_now)).order_by(team_groups.c.id.desc()))
_nobody = Statement(
    inserting(people, "name", "language", "blocked", "created_at").returning(people.c.id)
)
_contact = Statement(
    inserting(contacts, "channel", "chat", "person", "created_at").returning(contacts.c.id)
)
_add = Statement(
    inserting(team_groups, "contact", "title", "state", "offered_by", "offered_at").returning(
        team_groups.c.id
    )
)
_again = Statement(
    update(team_groups)
    .where(team_groups.c.id == param("row"))
    .values(title=param("called"), offered_by=param("by"), offered_at=param("at"))
)
_off = Statement(update(team_groups).where(team_groups.c.state == "on").values(state="off"))
_on = Statement(
    update(team_groups)
    .where(team_groups.c.id == param("row"))
    .values(state="on", taken_at=param("at"))
)
_reachable = Statement(
    update(contacts).where(contacts.c.id == param("row")).values(unreachable=null())
)
_drop = Statement(
    update(team_groups)
    .where(team_groups.c.id == param("row"), team_groups.c.state != "off")
    .values(state="off")
)
_offer = Statement(
    inserting(volunteers, "case_id", "round", "person", "at").on_conflict_do_nothing()
)
_offers = Statement(
    select(volunteers)
    .where(volunteers.c.case_id == param("case"), volunteers.c.round == param("in_round"))
    .order_by(volunteers.c.at, volunteers.c.person)
)


def _group(row: Row) -> TeamGroup:
    return TeamGroup(
        id=row["id"],
        contact=row["contact"],
        person=row["person"],
        chat=row["chat"],
        title=row["title"],
        state=row["state"],
        offered_by=row["offered_by"],
    )


class TeamGroups:
    """Implements flows.ports.urgency.TeamGroups inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def offer(self, *, channel: str, chat: int, title: str, by: int, now: datetime) -> int:
        """Record a group that somebody offers, also repeatedly, and return its id."""
        known = await self.by_chat(channel, chat)
        at = to_ms(now)
        if known is not None:
            await self._unit.run(_again, row=known.id, called=title, by=by, at=at)
            return known.id
        # A contact belongs to somebody; this one holds no role, and is blocked so that nobody
        # takes it for a person.
        nobody = await identifier(
            self._unit, _nobody, name="", language="id", blocked=1, created_at=at
        )
        contact = await identifier(
            self._unit, _contact, channel=channel, chat=chat, person=nobody, created_at=at
        )
        return await identifier(
            self._unit,
            _add,
            contact=contact,
            title=title,
            state="offered",
            offered_by=by,
            offered_at=at,
        )

    async def by_id(self, row: int) -> TeamGroup | None:
        found = await one(self._unit, _by_id, row=row)
        return _group(found) if found else None

    async def by_chat(self, channel: str, chat: int) -> TeamGroup | None:
        found = await one(self._unit, _by_chat, on_channel=channel, in_chat=chat)
        return _group(found) if found else None

    async def by_contact(self, contact: int) -> TeamGroup | None:
        found = await one(self._unit, _by_contact, held_by=contact)
        return _group(found) if found else None

    async def current(self) -> TeamGroup | None:
        """The group in use, if there is one."""
        found = await one(self._unit, _current)
        return _group(found) if found else None

    async def take(self, row: int, now: datetime) -> None:
        """Use this group from now on, and no other."""
        await self._unit.run(_off)
        await self._unit.run(_on, row=row, at=to_ms(now))
        found = await self.by_id(row)
        if found is not None:
            await self._unit.run(_reachable, row=found.contact)

    async def drop(self, row: int) -> bool:
        """Stop using a group. Return False if it was not in use."""
        return bool(await self._unit.run(_drop, row=row))


class Volunteers:
    """Implements flows.ports.urgency.Volunteers inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_volunteer(self, *, case: int, person: int, round: int, now: datetime) -> bool:
        """Record a volunteer. Return False if they volunteered for this round already."""
        return bool(
            await self._unit.run(_offer, case_id=case, round=round, person=person, at=to_ms(now))
        )

    async def of_case(self, case: int, round: int) -> Sequence[int]:
        """Ids of the volunteers, in order of offering."""
        rows = await self._unit.fetch(_offers, case=case, in_round=round)
        return [row["person"] for row in rows]
