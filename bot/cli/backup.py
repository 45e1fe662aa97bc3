"""python -m bot backup FILE, restore FILE: everything that an office would lose."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from asyncpg.exceptions import PostgresError

from bot.backup.archive import BrokenArchive
from bot.backup.making import Made, make
from bot.backup.placing import nobody_runs
from bot.backup.progress import Progress
from bot.backup.restoring import Living, LostDays, Restored, Untrue, Wish, restore, restore_files
from bot.backup.sealing import WrongKey, new_key
from bot.backup.staging import Busy
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.doctor.last_backup import record_backup
from bot.installation.database import require_file, require_sound
from bot.installation.reading import read_settings
from bot.process.database import newer, opened
from bot.runtime.clock import clock
from storage.database.migrate import NewerSchema
from storage.database.one_file import InUse
from storage.database.schema import current, sqlite_path
from storage.database.whole_copy import Damaged

UNTOUCHED = "Nothing was changed"


def back_up(target: Path) -> None:
    settings = read_settings()
    path = sqlite_path(settings.database)
    require_file(path)
    if target.exists():
        raise Trouble(f"{target} exists already; a backup never overwrites.")
    if path is None:
        asyncio.run(_require_our_schema(settings))
    else:
        require_sound(path)
    try:
        made = make(settings, target, clock(settings.clock_offset)(), Progress())
    except (Damaged, sqlite3.DatabaseError) as error:
        raise Trouble(_damaged(settings, error)) from error
    except WrongKey as error:
        raise Trouble(f"SIGAP_BACKUP_RECIPIENT: {error}.") from error
    except Busy as error:
        raise Trouble("Another backup or restore is at work; wait until it is done.") from error
    except BrokenArchive as error:
        raise Trouble(f"Nothing was kept: the archive cannot be read again: {error}.") from error
    except PostgresError as error:
        raise Trouble(f"Nothing was kept: PostgreSQL: {error}") from error
    except ValueError as error:
        raise Trouble(f"The checkpoint key in {settings.data_dir} is spoilt: {error}") from error
    except OSError as error:
        raise Trouble(
            f"Nothing was kept: {error.filename or target}: {error.strerror}."
        ) from error
    record_backup(settings)
    _tell_made(target, made, sealed=bool(settings.backup_recipient))


async def _require_our_schema(settings: Settings) -> None:
    async with opened(settings):
        pass


def _damaged(settings: Settings, error: Exception) -> str:
    path = sqlite_path(settings.database)
    try:
        known = path is None or current(path) is not None
    except sqlite3.DatabaseError:
        known = False
    if not known:
        return f"{path} is not a database: {error}"
    return (
        f"Nothing was backed up: {path} is damaged: {error}.\n"
        "Keep your last backups, stop the bot, and put the newest whole one back:"
        " python -m bot restore FILE --replace"
    )


def _tell_made(target: Path, made: Made, *, sealed: bool) -> None:
    if made.manifest is None:
        print(f"Backed up to {target}: the database alone, {made.entries} entries of the journal.")
        print("Evidence, letters and keys are only in an archive: python -m bot backup FILE.tar")
    else:
        evidence = sum(name.startswith("evidence/") for name in made.manifest.files)
        print(
            f"Backed up to {target}: the database with {made.entries} entries of the journal,"
            f" {evidence} files of evidence and letters, the keys."
        )
        if not sealed:
            print("It is not encrypted: SIGAP_BACKUP_RECIPIENT is not set.")
        for sha256 in made.manifest.damaged:
            print(f"Damaged on disk already, and kept as it is: evidence {sha256}")
    if made.troubles:
        raise Trouble(
            f"The backup is kept, but its journal has {len(made.troubles)} troubles:\n  "
            + "\n  ".join(made.troubles)
        )


def make_key(target: Path) -> None:
    try:
        public = new_key(target)
    except OSError as error:
        raise Trouble(f"{target}: {error.strerror}") from error
    print(f"SIGAP_BACKUP_RECIPIENT={public}")
    print(f"Put that line into .env. Keep {target} away from this machine: it opens the backups.")


def bring_back(wish: Wish) -> None:
    settings = read_settings()
    now = clock(settings.clock_offset)()
    with _told(settings, wish.source):
        restored = restore(settings, wish, now, Progress())
    _tell_restored(settings, wish, restored)


def bring_files(source: Path, key: Path | None) -> None:
    settings = read_settings()
    with _told(settings, source):
        added = restore_files(settings, source, key, Progress())
    print(f"{added} files of evidence and letters brought back from {source}.")
    print("To see what is still missing: python -m bot verify")


def move_in(url: str) -> None:
    """Fill the database that is set with all rows of a SQLite file, whose bot is stopped."""
    settings = read_settings()
    path = sqlite_path(url)
    if path is None:
        raise Trouble(
            "--from takes sqlite:///FILE; from PostgreSQL: backup, then restore --moved."
        )
    if url == settings.database:
        raise Trouble("SIGAP_DATABASE_URL is that database already; set the new one first.")
    require_file(path)
    now = clock(settings.clock_offset)()
    with (
        _told(settings, path),
        nobody_runs(settings.model_copy(update={"database_url": url})),
    ):
        restored = restore(settings, Wish(source=path, moved=True), now, Progress())
    entries = restored.unpacked.entries
    print(f"Everything of {path} is in the new database: {entries} entries of the journal.")
    print(f"Evidence and letters stay in {settings.data_dir}. {path} was not changed.")


@contextmanager
def _told(settings: Settings, source: Path) -> Iterator[None]:
    """Turn what a restore raises into Trouble."""
    if not source.is_file():
        raise Trouble(f"{source}: there is no such file.")
    try:
        yield
    except Living as error:
        raise Trouble(_lives(settings)) from error
    except Untrue as error:
        raise Trouble(
            f"{UNTOUCHED}: the journal in {source} is not whole:\n  {error}\n"
            "Take an older backup. If there is none, restore this one with --despite-journal."
        ) from error
    except InUse as error:
        raise Trouble(f"{UNTOUCHED}: the bot is running. Stop it, then try again.") from error
    except Busy as error:
        raise Trouble("Another backup or restore is at work; wait until it is done.") from error
    except NewerSchema as error:
        raise newer(str(error)) from error
    except WrongKey as error:
        raise Trouble(f"{UNTOUCHED}: {source}: {error}.") from error
    except (BrokenArchive, Damaged, sqlite3.DatabaseError) as error:
        raise Trouble(f"{UNTOUCHED}: {source}: {error}. Take another backup.") from error
    except PostgresError as error:
        raise Trouble(f"The database was not changed: PostgreSQL: {error}") from error
    except OSError as error:
        about = error.filename or settings.data_dir
        raise Trouble(f"The database was not changed: {about}: {error.strerror}.") from error


def _lives(settings: Settings) -> str:
    path = sqlite_path(settings.database)
    return (
        f"{UNTOUCHED}: there is an installation already, in {path or 'PostgreSQL'}.\n"
        "To put the backup in its place, stop the bot and add --replace."
        " The present database is kept beside the new one."
    )


def _tell_restored(settings: Settings, wish: Wish, restored: Restored) -> None:
    unpacked = restored.unpacked
    print(
        f"Restored from {wish.source}, as of {unpacked.copied_at:%Y-%m-%d %H:%M} UTC:"
        f" {unpacked.entries} entries of the journal."
    )
    if unpacked.evidence is None:
        print(
            "This is a copy of the database alone: evidence, letters and keys were left as they"
            f" are in {settings.data_dir}. python -m bot verify names what is missing."
        )
    if restored.kept is not None:
        print(f"The database that was here before is kept as {restored.kept}.")
    if restored.lost is not None:
        _tell_lost(restored.lost)
    print("Start the bot: python -m bot run")


def _tell_lost(lost: LostDays) -> None:
    for sequence, (first, last) in lost.era.numbers.items():
        print(f"{sequence}: numbers {first} to {last} are not given again.")
    if lost.guessed:
        print("How many were given after the backup is not known; enough are skipped.")
    if lost.cases:
        print(f"Lost: {', '.join(lost.cases)}.")
    print("Once the bot runs, it tells this to admins, officials and those who lost a case.")
