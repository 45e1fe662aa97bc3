"""Opening the database for a command."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from storage.database.connect import open_database
from storage.database.probe import revision_of
from storage.database.schema import newest
from storage.database.unit import Database


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """Open the database. Raises Trouble if its schema is not the one of this program."""
    try:
        database = await open_database(settings.database)
    except Exception as error:
        why = f" ({error})" if isinstance(error, sqlite3.Error) else ""
        raise Trouble(f"The database cannot be opened: {type(error).__name__}{why}") from error
    try:
        found = await revision_of(database)
        if found is None or found < newest():
            raise Trouble(f"The database is of schema {found}: python -m bot migrate")
        if found > newest():
            raise newer(found)
        yield database
    finally:
        await database.close()


def newer(revision: str) -> Trouble:
    """A database that only a newer program may touch."""
    return Trouble(f"The database is of a newer Sigap (schema {revision}); update first.")
