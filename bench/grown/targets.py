"""Databases that a history is written into in bulk, and prepared for queries afterwards."""

import asyncio
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import asyncpg

from storage.database.schema import sqlite_path
from storage.database.search_index import catch_up
from storage.database.tables import metadata

Rows = Sequence[Mapping[str, Any]]


class Target(Protocol):
    """Takes rows of tables, each batch with the same columns."""

    def put(self, table: str, rows: Rows) -> None: ...

    def finish(self) -> None:
        """Commit, gather statistics and close."""
        ...


def target(url: str) -> Target:
    """The target behind a URL of a migrated database."""
    path = sqlite_path(url)
    return _Server(url) if path is None else _File(str(path))


class _File:
    """SQLite: one transaction, the disk waited for at the end."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA synchronous=OFF")
        self._connection.execute("PRAGMA cache_size=-400000")
        self._connection.execute("BEGIN")

    def put(self, table: str, rows: Rows) -> None:
        names = ", ".join(rows[0])
        marks = ", ".join(f":{name}" for name in rows[0])
        self._connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)

    def finish(self) -> None:
        while catch_up(self._connection):
            pass
        self._connection.execute("COMMIT")
        self._connection.execute("ANALYZE")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()


class _Server:
    """PostgreSQL, in an event loop of its own; its sequences go on after the ids written."""

    def __init__(self, url: str) -> None:
        self._loop = asyncio.Runner()
        self._connection: Any = self._loop.run(asyncpg.connect(url))

    def put(self, table: str, rows: Rows) -> None:
        names = list(rows[0])
        self._loop.run(
            self._connection.copy_records_to_table(
                table,
                columns=names,
                records=[tuple(row[name] for name in names) for row in rows],
            )
        )

    def finish(self) -> None:
        for table in metadata.tables.values():
            if table.autoincrement_column is not None:
                self._loop.run(self._connection.execute(_SEQUENCE.format(table.name)))
        self._loop.run(self._connection.execute("ANALYZE"))
        self._loop.run(self._connection.close())
        self._loop.close()


_SEQUENCE = """
SELECT setval(pg_get_serial_sequence('{0}', 'id'), greatest(max(id), 1)) FROM {0}
"""
