"""python -m bot people invites, deactivate: access of people, from the command line."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.channels.telegram.bot_name import BOT_NAME
from bot.config.office_file import LOCALES, OfficeFile
from bot.config.trouble import Trouble
from bot.documents.printed.invitations import Slip, invitation_slips
from bot.files.whole import write_whole
from bot.installation.in_unit import in_unit
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.runtime.clock import clock
from bot.texts.fluent import Texts
from flows.engine.refusals import LastAdmin
from flows.office.people import access
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from flows.people.invitation import Invitation, InvitationState, NewInvitation, hash_of, new_code
from flows.people.person import Person
from flows.people.visit import Visit
from flows.sop.roles import WORKING
from flows.worktime.workday import workday
from handlers.views.parts.phrases import say
from storage.database.unit import Database, Unit
from storage.desk import Desk

MOST = 200
COMMAND_LINE = "cli"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """An order of invitations. The codes are valid for `days`."""

    roles: tuple[str, ...]
    unit: str
    name: str
    count: int
    days: int
    out: Path | None


def invite(wish: Wish) -> None:
    """Print new codes, which cannot be shown again: only hashes are stored. Raises Trouble."""
    _require(wish)
    settings = read_settings()
    office_file = read_office_file(settings)
    now = clock(settings.clock_offset)()

    async def work() -> list[Slip]:
        async with opened(settings) as database:
            return await _made(database, wish, now, _role_names(office_file, wish.roles))

    slips = asyncio.run(work())
    until = now + timedelta(days=wish.days)
    for slip in slips:
        print(slip.link or slip.code)
    if wish.out is not None:
        office = office_file.office
        day = until.astimezone(office.calendar.zone).date()
        pages = invitation_slips(slips, office.name, day, office.letter.paper, now)
        try:
            write_whole(wish.out, pages)
        except OSError as error:
            raise Trouble(
                f"{wish.out}: {error.strerror}. Only the slips to print are missing: what stands "
                f"above works once each, until {until:%Y-%m-%d}, and cannot be shown again."
            ) from error
        print(f"Slips to print: {wish.out}")
    print(f"Each works once, until {until:%Y-%m-%d}. They cannot be shown again.")


def list_invitations() -> None:
    """Print the unused invitations, without their codes."""

    async def listed(unit: Unit, now: datetime) -> Sequence[Invitation]:
        return await Desk(unit).access.open_invitations()

    found = in_unit(read_settings(), listed)
    for one in found:
        print(
            f"{one.id}: {'+'.join(one.roles)}, {one.unit or '-'}, until {one.expires_at:%Y-%m-%d}"
        )
    print(f"{len(found)} invitations are open.")


def withdraw(row: int) -> None:
    """Withdraw an invitation. Raises Trouble if it is not open."""

    async def withdrawn(unit: Unit, now: datetime) -> bool:
        access = Desk(unit).access
        return await access.close_invitation(row, InvitationState.WITHDRAWN, 0, now)

    if not in_unit(read_settings(), withdrawn):
        raise Trouble(f"No open invitation has the number {row}.")
    print(f"Invitation {row} is withdrawn.")


def deactivate(whom: str) -> None:
    """End one person's access; `whom` is a name or a number. Raises Trouble."""
    settings = read_settings()
    office = read_office_file(settings).office

    async def ended(unit: Unit, now: datetime) -> list[str]:
        desk = Desk(unit)
        work = Work(desk=desk, office=office, sops=SOPS, now=now)
        person = await _one(desk, whom)
        visit = Visit(person=person, channel=COMMAND_LINE, chat=0, bot=0, now=now, sent_at=None)
        tasks = await access.end(work, visit, person.id)
        return [f"{each.number} ({each.step})" for each in tasks]

    try:
        tasks = in_unit(settings, ended)
    except LastAdmin as refusal:
        raise Trouble(
            f"{whom} is the last admin and keeps the access: make somebody else an admin first,"
            " in chat by /orang."
        ) from refusal
    print(f"The access of {whom} has ended.")
    for task in tasks:
        print(f"  needs somebody else: {task}")


def _require(wish: Wish) -> None:
    unknown = set(wish.roles) - WORKING
    if unknown or not wish.roles:
        wrong = ", ".join(sorted(unknown)) or "none given"
        raise Trouble(f"--role: {wrong}; known are {', '.join(sorted(WORKING))}")
    if not 1 <= wish.count <= MOST:
        raise Trouble(f"--count: from 1 to {MOST}")
    if not 1 <= wish.days <= 365:
        raise Trouble("--days: from 1 to 365")
    if wish.name and wish.count > 1:
        raise Trouble("--for names one person: --count has to be 1")


async def _made(database: Database, wish: Wish, now: datetime, role: str) -> list[Slip]:
    async with database.unit() as unit:
        desk = Desk(unit)
        person = await _one(desk, wish.name) if wish.name else None
        bot_name = await desk.facts.fact(BOT_NAME)
        slips = []
        for _ in range(wish.count):
            code = new_code()
            await desk.access.add_invitation(
                NewInvitation(
                    code_hash=hash_of(code),
                    roles=wish.roles,
                    unit=wish.unit,
                    person=person.id if person else None,
                    created_at=now,
                    expires_at=now + timedelta(days=wish.days),
                )
            )
            link = f"https://t.me/{bot_name}?start={code}" if bot_name else None
            slips.append(Slip(code=code, link=link, role=role, unit=wish.unit, name=wish.name))
    return slips


async def _one(desk: Desk, whom: str) -> Person:
    """Find a person by number or full name. Raises Trouble unless exactly one fits."""
    people = await desk.access.register(0, 100_000)
    found = [
        person
        for person in people
        if str(person.id) == whom or person.name.casefold() == whom.casefold()
    ]
    if len(found) != 1:
        known = ", ".join(f"{person.id} {person.name} ({person.unit})" for person in found)
        raise Trouble(f"{whom}: " + (f"several: {known}" if known else "nobody has this name"))
    return found[0]


def _role_names(office_file: OfficeFile, roles: Sequence[str]) -> str:
    texts = Texts(LOCALES, office_file.office.calendar.zone, workday(office_file.office.calendar))
    return ", ".join(texts.plain(say(f"role-{role}"), "id") for role in roles)
