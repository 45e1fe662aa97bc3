"""Opening the database for a command."""

import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from storage.database.connect import open_database
from storage.database.probe import revision_of
from storage.database.schema import newest, sqlite_path
from storage.database.unit import Database

FULL = 1_000_000
"""Free bytes below which SQLite may not be able to read what others write."""


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """Open the database. Raises Trouble if its schema is not the one of this program."""
    try:
        database = await open_database(settings.database)
    except Exception as error:
        raise Trouble(_why(settings, error)) from error
    try:
        try:
            found = await revision_of(database)
        except sqlite3.OperationalError as error:
            raise Trouble(_why(settings, error)) from error
        if found is None or found < newest():
            raise Trouble(f"The database is of schema {found}: python -m bot migrate")
        if found > newest():
            raise newer(found)
        yield database
    finally:
        await database.close()


def _why(settings: Settings, error: Exception) -> str:
    path = sqlite_path(settings.database)
    if path is not None and isinstance(error, sqlite3.Error):
        return unreadable(path, str(error))
    if isinstance(error, OSError):
        return unreachable(settings.database, error)
    return f"The database cannot be opened: {type(error).__name__}"


def unreachable(url: str, error: OSError) -> str:
    """Advice if no PostgreSQL is at the address."""
    place = urlsplit(url)
    return (
        f"PostgreSQL does not answer at {place.hostname}:{place.port or 5432}"
        f" ({type(error).__name__}): is it running, and is that the address in SIGAP_DATABASE_URL?"
    )


def unreadable(path: Path, reason: str) -> str:
    """Advice about a SQLite file that cannot be read now."""
    free = shutil.disk_usage(path.parent).free if path.parent.is_dir() else FULL
    todo = (
        f"The disk is full: free some space at {path.parent}, then try again."
        if free < FULL
        else "See whether another program holds it, whose it is, and whether the disk is sound."
    )
    return f"{path} cannot be read now: {reason}. Nothing was changed. {todo}"


def newer(revision: str) -> Trouble:
    """A database that only a newer program may touch."""
    return Trouble(f"The database is of a newer Sigap (schema {revision}); update first.")
