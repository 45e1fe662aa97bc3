"""Closing a SQLite database to one file, which may then be moved or copied as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path


class InUse(Exception):
    """Another process has the database open."""


def one_file(path: Path) -> None:
    """Write the log into the database and remove it. Raises InUse, sqlite3.DatabaseError."""
    with closing(sqlite3.connect(path, timeout=1)) as connection:
        try:
            mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise InUse from error
            raise
    if mode != "delete":
        raise InUse
