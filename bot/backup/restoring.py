"""Restoring a backup: checked, told apart from what is lost, and put into place."""

import asyncio
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.backup.archive import Progress
from bot.backup.evidence import add_evidence
from bot.backup.highest_numbers import read_highest
from bot.backup.lost_days import estimated, look_into, lost_numbers, numbers_of
from bot.backup.placing import nobody_runs, place
from bot.backup.staging import staging
from bot.backup.unpacking import Unpacked, unpack
from bot.config.settings import Settings
from flows.records.era import Era
from flows.records.journal import Recorded
from storage.database.connect import open_database
from storage.database.probe import revision_of
from storage.database.schema import newest, sqlite_path
from storage.database.statement import Statement
from storage.database.tables import people
from storage.office.eras import Eras
from storage.office.journal import OFFICE, Journal
from storage.webhooks import standing

_anybody = Statement(people.select().limit(1))


class Living(Exception):
    """There is an installation already."""


class Untrue(Exception):
    """The backup's journal is not whole; the text is a list of its troubles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A restore that an admin asks for. `moved`: the copy was the last thing that its
    installation did, so nothing is lost and no era begins.
    """

    source: Path
    key_file: Path | None = None
    replace: bool = False
    moved: bool = False
    untrue: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LostDays:
    """The era that began, whether its lost numbers were only `guessed`, and the lost cases as far
    as they are known.
    """

    era: Era
    guessed: bool
    cases: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A finished restore. `lost` is None after a move; `kept` is the replaced database."""

    unpacked: Unpacked
    lost: LostDays | None
    kept: Path | None


def restore(settings: Settings, wish: Wish, now: datetime, progress: Progress) -> Restored:
    """Check a backup and put it into place. Nothing is touched before all of it is checked.

    Raises Living, Untrue, InUse, Busy, BrokenArchive, WrongKey, Damaged, NewerSchema, OSError and
    the errors of both drivers.
    """
    with staging(settings.data_dir) as folder:
        unpacked = unpack(wish.source, wish.key_file, folder, settings.data_dir, progress)
        if unpacked.troubles and not wish.untrue:
            raise Untrue("\n  ".join(unpacked.troubles))
        if not wish.replace and asyncio.run(_lives(settings)):
            raise Living
        with nobody_runs(settings):
            lost = None if wish.moved else asyncio.run(_new_era(settings, unpacked, now))
            kept = place(settings, unpacked, f"{now:%Y%m%dT%H%M%SZ}", progress)
    return Restored(unpacked=unpacked, lost=lost, kept=kept)


def restore_files(settings: Settings, source: Path, key: Path | None, progress: Progress) -> int:
    """Add the evidence of an archive that is missing here, and change nothing else. Return how
    many files that were. Raises as restore() does.
    """
    with staging(settings.data_dir) as folder:
        unpacked = unpack(source, key, folder, settings.data_dir, progress)
        return add_evidence(settings, unpacked, progress)


async def _lives(settings: Settings) -> bool:
    """Whether there is a database with anybody in it, or one that cannot be read."""
    path = sqlite_path(settings.database)
    if path is not None and (not path.exists() or not path.stat().st_size):
        return False
    try:
        database = await open_database(settings.database)
    except Exception:
        return path is not None  # a PostgreSQL that does not answer is told when it is written to
    try:
        revision = await revision_of(database)
        return revision is not None and (
            revision != newest() or bool(await database.read(_anybody))
        )
    except sqlite3.OperationalError:
        return True
    finally:
        await database.close()


async def _new_era(settings: Settings, unpacked: Unpacked, now: datetime) -> LostDays:
    """Begin an era in the unpacked copy, and tell what is lost."""
    own, known = numbers_of(unpacked.database)
    path = sqlite_path(settings.database)
    replaced = None
    if path is None or path.exists():
        replaced = await look_into(settings.database, unpacked.copied_at, known)
    numbers = lost_numbers(own, replaced, read_highest(settings.data_dir), unpacked.copied_at)
    guessed = numbers is None
    if numbers is None:
        numbers = estimated(unpacked.database, own, unpacked.copied_at, now)
    era = Era(
        begun_at=now,
        copied_at=unpacked.copied_at,
        numbers=numbers,
        people=replaced.people if replaced else (),
    )
    database = await open_database(f"sqlite:///{unpacked.database}")
    try:
        async with database.unit() as unit:
            id = await Eras(unit).begin(era, replaced.eras if replaced else ())
            await standing.void(unit)
            data = {"era": id, "copied_at": era.copied_at.isoformat(), "numbers": numbers}
            await Journal(unit).append(
                OFFICE,
                [Recorded(code="office.restored", data=data)],
                actor=0,
                role="",
                channel="cli",
                now=now,
            )
    finally:
        await database.close()
    return LostDays(era=era, guessed=guessed, cases=replaced.cases if replaced else ())
