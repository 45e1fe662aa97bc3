"""python -m bot retention: evidence past its time is listed, signed in chat, and disposed of."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.cli.records.taking_out import new_file
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.documents.personal.minutes import minutes_page
from bot.documents.worker_process import typeset_in_worker
from bot.files.evidence_place import evidence_of
from bot.files.whole import whole
from bot.installation.database import require_file
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.runtime.clock import clock
from flows.office.retention import signing
from flows.office.retention.listing import OldClass, digest, limits
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from flows.people.person import Person
from flows.settings import Office
from storage.database.schema import sqlite_path
from storage.database.unit import Database, Unit
from storage.desk import Desk
from storage.office.disposal import dispose, old_classes
from storage.office.stored_files import stored_files

CLI = "cli"
NONE_NAMED = "Nobody is the archivist: python -m bot retention --archivist NAME"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    settings: Settings
    office: Office
    database: Database
    now: datetime

    def work(self, unit: Unit) -> Work:
        return Work(desk=Desk(unit), office=self.office, sops=SOPS, now=self.now)


@asynccontextmanager
async def _place() -> AsyncIterator[_Place]:
    settings = read_settings()
    office = read_office_file(settings).office
    require_file(sqlite_path(settings.database))
    now = clock(settings.clock_offset)()
    async with opened(settings) as database:
        yield _Place(settings=settings, office=office, database=database, now=now)


def dry_run() -> None:
    """Say what is past its time; nothing changes."""
    classes, office = asyncio.run(_listed())
    if not office.retention:
        print("office.toml keeps all evidence for good: there is no [retention].")
        return
    if not classes:
        print("No evidence is past its retention.")
    for each in classes:
        _tell(each)
    print("Nothing was changed.")


def _tell(each: OldClass) -> None:
    first, last = each.cases[0], each.cases[-1]
    print(
        f"{each.procedure}: {len(each.files)} files of {len(each.cases)} cases closed before "
        f"{each.before:%Y-%m-%d} ({each.years} years), {each.size / 1_000_000:.1f} MB, "
        f"{first} to {last}"
    )


async def _listed() -> tuple[list[OldClass], Office]:
    async with _place() as place, place.database.unit() as unit:
        years = place.office.retention
        return await old_classes(unit, years, limits(years, place.now)), place.office


def name_archivist(name: str) -> None:
    """Name the person who signs. Raises Trouble."""

    async def named() -> None:
        async with _place() as place, place.database.unit() as unit:
            work = place.work(unit)
            found = [p for p in await work.desk.colleagues.named(name, 3) if not p.ended]
            if len(found) != 1:
                raise Trouble(f"{name}: {len(found) or 'nobody'} found; give the whole name.")
            await signing.name_archivist(work, found[0], CLI)
            print(f"{found[0].name} signs the end of retention from now on.")

    asyncio.run(named())


def propose() -> None:
    """Ask the archivist in chat to sign the list of today. Raises Trouble."""

    async def asked() -> None:
        async with _place() as place, place.database.unit() as unit:
            work, years = place.work(unit), place.office.retention
            classes = await old_classes(unit, years, limits(years, place.now))
            if not classes:
                raise Trouble("No evidence is past its retention.")
            person = await signing.archivist(work)
            if person is None:
                raise Trouble(NONE_NAMED)
            if not await signing.propose(work, classes, CLI):
                raise Trouble(f"{person.name} has no chat with the bot yet.")
            for each in classes:
                _tell(each)
            print(f"{person.name} is asked in chat to sign list {digest(classes)[: signing.KEY]}.")

    asyncio.run(asked())


def carry_out(minutes: Path) -> None:
    """Dispose of the signed list and write the minutes. Raises Trouble."""
    new_file(minutes, ".pdf")
    try:
        count, left = asyncio.run(_carried_out(minutes))
    except OSError as error:
        raise Trouble(f"{minutes}: {error.strerror}") from error
    print(f"{count} files were disposed of; the minutes are in {minutes}.")
    if left:
        print(f"{left} of them stay on the disk, because other records name the same bytes.")


async def _carried_out(minutes: Path) -> tuple[int, int]:
    async with _place() as place:
        # The minutes first: what is disposed of without them could not be told any more.
        with whole(minutes) as part:
            async with place.database.unit() as unit:
                classes, page = await _disposed(place, unit)
                rows = [each.row for found in classes for each in found.files]
                veiled = await Desk(unit).veils.behind(rows)
                made = await typeset_in_worker("laporan.typ", page, at=place.now)
                await asyncio.to_thread(part.write_bytes, made)
        gone = {
            sha256
            for found in classes
            for each in found.files
            for sha256 in (each.sha256, *each.pictures, *veiled.get(each.row, ()))
            if sha256
        }
        needed = {each.sha256 for each in await stored_files(place.database)}
    store = evidence_of(place.settings.data_dir, place.settings.evidence_url)
    for sha256 in gone - needed:
        await asyncio.to_thread(store.drop, sha256)
    return sum(len(each.files) for each in classes), len(gone & needed)


async def _disposed(place: _Place, unit: Unit) -> tuple[Sequence[OldClass], dict[str, object]]:
    """Mark the signed files, and make the minutes; all of it is committed together."""
    work = place.work(unit)
    kept, person = await signing.signed(work), await _signer(work)
    if kept is None or person is None:
        raise Trouble(
            "No list is signed. First: python -m bot retention --propose; then the archivist "
            "signs in chat."
        )
    classes = await old_classes(unit, place.office.retention, signing.limits_of(kept))
    if digest(classes) != kept["digest"]:
        raise Trouble(
            "The evidence is not what was signed any more: python -m bot retention --propose"
        )
    page = minutes_page(classes, person, kept, place.office, place.now)
    for each in classes:
        await dispose(unit, each.files)
    await signing.done(work, classes, CLI)
    return classes, page


async def _signer(work: Work) -> Person | None:
    """The archivist, if the signature is theirs."""
    kept, person = await signing.signed(work), await signing.archivist(work)
    return person if kept and person and kept["person"] == person.id else None
