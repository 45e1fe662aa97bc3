"""Commands on the database: migrate; whether it is sound."""

import sqlite3
from pathlib import Path

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.installation.reading import read_settings
from bot.process.database import newer, unreachable, unreadable
from storage.database.integrity import Unreadable, damage
from storage.database.schema import current, newest, sqlite_path

FIRST_LOOK = 3.0
"""Seconds for which a start looks for damage."""


def migrate_or_tell(settings: Settings, revision: str = "head") -> None:
    """Migrate the database. Raises Trouble if it is unreachable or newer than this program."""
    path = sqlite_path(settings.database)
    if path is not None and path.is_file():
        require_sound(path, seconds=FIRST_LOOK)
    try:
        if revision == "head" and path is not None and current(path) == newest():
            return  # the usual start does not even import Alembic
    except sqlite3.DatabaseError as error:
        raise Trouble(f"{path} is not a database: {error}") from error
    from storage.database.migrate import NewerSchema, migrate

    try:
        migrate(settings.database, revision)
    except NewerSchema as error:
        raise newer(str(error)) from error
    except OSError as error:
        raise Trouble(unreachable(settings.database, error)) from error
    except Exception as error:
        raise Trouble(
            f"The database cannot be migrated: {type(error).__name__}: {error}"
        ) from error


def migrate_database(revision: str) -> None:
    migrate_or_tell(read_settings(), revision)
    print(f"The database is at {revision}.")


def require_sound(path: Path, *, thorough: bool = False, seconds: float | None = None) -> None:
    """Raise Trouble if a SQLite file is damaged, or cannot be read. After so many `seconds` the
    rest is left to /health/ready, which goes on looking.
    """
    try:
        fault = damage(path, thorough=thorough, seconds=seconds)
    except Unreadable as error:
        raise Trouble(unreadable(path, str(error))) from error
    if "not a database" in fault:
        raise Trouble(f"{path} is not a database: {fault}")
    if fault:
        raise Trouble(
            f"{path} is damaged: {fault}\n"
            "Nothing was changed. Copy it aside with its -wal file, check the disk, and put the "
            "newest backup back: python -m bot restore FILE --replace;\n"
            "without one: sqlite3 DAMAGED '.recover' | sqlite3 NEW, then python -m bot verify."
        )


def require_file(path: Path | None) -> None:
    """Raise Trouble if a SQLite file is missing."""
    if path is not None and not path.is_file():
        raise Trouble(f"No database at {path}.")
