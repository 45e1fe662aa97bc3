"""python -m bot people import FILE"""

import asyncio
from datetime import datetime
from pathlib import Path

from bot.config.people_file import PeopleFileError, PersonRow, read_people
from bot.config.trouble import Trouble
from bot.installation.database import migrate_or_tell
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.runtime.clock import clock
from flows.people.person import Person
from flows.records.journal import Recorded
from flows.sop.roles import AUDITOR, STAFF
from storage.database.schema import sqlite_path
from storage.database.unit import Database, Unit
from storage.office.journal import Journal
from storage.people.people import People
from storage.people.people_import import Ambiguous, Identity, find, put

ENDED = "the access has ended; give it back in chat by /orang, or take the row out"


def import_file(path: Path) -> None:
    settings = read_settings()
    try:
        rows = read_people(path)
    except PeopleFileError as error:
        raise _told(path, error.mistakes) from error
    if sqlite_path(settings.database) is not None:  # PostgreSQL is only migrated by `migrate`
        migrate_or_tell(settings)

    async def work() -> tuple[int, int]:
        async with opened(settings) as database:
            return await _put_all(database, rows, clock(settings.clock_offset)())

    try:
        added, updated = asyncio.run(work())
    except PeopleFileError as error:
        raise _told(path, error.mistakes) from error
    print(f"{added} people added, {updated} brought up to date.")


def _told(path: Path, mistakes: tuple[str, ...]) -> Trouble:
    lines = "\n  ".join(mistakes)
    return Trouble(f"{path}: nothing was imported.\n  {lines}")


async def _put_all(database: Database, rows: list[PersonRow], now: datetime) -> tuple[int, int]:
    added = 0
    line_of: dict[int, int] = {}
    async with database.unit() as unit:
        mistakes, asked = [], []
        for row in rows:
            identity = Identity(
                name=row.name,
                unit=row.unit,
                nip=row.nip,
                telegram_id=row.telegram_id,
                phone=row.phone or row.whatsapp,
                whatsapp=row.whatsapp,
                rank=row.rank,
                position=row.position,
            )
            try:
                held = await _held(unit, identity)
                given = _given(row, held)
                person, new = await put(unit, identity, given, now)
            except Ambiguous:
                mistakes.append(f"line {row.line}: {row.name}: fits more than one person")
                continue
            if held is not None and held.ended:
                mistakes.append(f"line {row.line}: {row.name}: {ENDED}")
            if person in line_of:
                mistakes.append(f"line {row.line}: {row.name}: is who line {line_of[person]} is")
            line_of[person] = row.line
            added += new
            if AUDITOR in row.roles and AUDITOR not in given:
                asked.append(person)
            await Journal(unit).append(
                "office",
                [Recorded(code="person.imported", data={"person": person, "roles": row.roles})],
                actor=0,
                role="",
                channel="cli",
                now=now,
            )
        if mistakes:
            raise PeopleFileError(mistakes)
        if asked:
            await _ask(unit, asked, now)
    return added, len(rows) - added


async def _held(unit: Unit, identity: Identity) -> Person | None:
    """The record of the person of a row. Raises Ambiguous."""
    known = await find(unit, identity)
    return await People(unit).by_id(known) if known is not None else None


def _given(row: PersonRow, held: Person | None) -> tuple[str, ...]:
    """The roles of a row; that of an auditor only as long as an admin has set."""
    if AUDITOR not in row.roles:
        return row.roles
    audits = held is not None and AUDITOR in held.roles
    return tuple(role for role in row.roles if role != AUDITOR or audits) or (STAFF,)


async def _ask(unit: Unit, people: list[int], now: datetime) -> None:
    """Ask the admins in chat until when these are to be auditors."""
    from flows.office.auditing import auditors
    from flows.office.sops.registry import SOPS
    from flows.office.work import Work
    from storage.desk import Desk

    office = read_office_file(read_settings()).office
    work = Work(desk=Desk(unit), office=office, sops=SOPS, now=now)
    for each in people:
        person = await work.desk.people.by_id(each)
        if person is not None:
            told = await auditors.ask(work, person)
            whom = "an admin is asked in chat until when" if told else "set the end in /orang"
            print(f"{person.name} is to be an auditor: {whom}.")
