"""Connect to the database that a URL names."""

from storage.database.schema import sqlite_path
from storage.database.unit import Database


async def open_database(url: str) -> Database:
    """Open a migrated database: `sqlite:///FILE` or `postgresql://...`."""
    path = sqlite_path(url)
    if path is not None:
        from storage.database.sqlite import SQLiteDatabase

        return SQLiteDatabase(path)
    from storage.database.postgresql import PostgreSQLDatabase

    return await PostgreSQLDatabase.connect(url)
