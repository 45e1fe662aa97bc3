"""Copy a whole database as it was at one moment, while it is in use.

The copy is always a SQLite file, of PostgreSQL too: both hold the same tables of integers and
texts. So every copy can be checked, verified and put back into either database.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import Column, Table

from storage.database.migrate import migrate
from storage.database.schema import sqlite_path
from storage.database.search_index import catch_up
from storage.database.tables import metadata

Progress = Callable[[str], None]
"""Takes a line on how far a long copy is."""
PROCESSES = frozenset({"processes", "senders"})
"""Tables of what runs now, which means nothing in a copy."""
CLAIM = "process"
"""The column for the process that has taken a row; in a copy, none has."""
PAGES = 16_384
ROWS = 2_000


class Damaged(Exception):
    """A database whose pages do not fit together; its text is SQLite's first finding."""


def copy_out(url: str, target: Path, progress: Progress) -> None:
    """Copy a database into a new SQLite file. Raises Damaged, sqlite3.Error, and the errors of
    asyncpg; the PostgreSQL database has to be of the newest schema.
    """
    path = sqlite_path(url)
    if path is not None:
        _copy_file(path, target, progress)
    else:
        migrate(f"sqlite:///{target}")
        asyncio.run(_from_postgresql(url, target, progress))
    checked(target, "integrity_check")


def checked(path: Path, check: str = "quick_check") -> None:
    """Read a SQLite file from end to end with one of its own checks. Raises Damaged."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            found = str(connection.execute(f"PRAGMA {check}(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise Damaged(str(error)) from error
    if found != "ok":
        raise Damaged(" ".join(found.split()))


def _copy_file(source: Path, target: Path, progress: Progress) -> None:
    checked(source)

    def told(_: int, remaining: int, total: int) -> None:
        progress(f"database: {total - remaining} of {total} pages")

    with closing(sqlite3.connect(source)) as origin, closing(sqlite3.connect(target)) as copy:
        origin.execute("BEGIN")  # one reading for all pages: no writer makes it begin again
        origin.execute("SELECT count(*) FROM sqlite_master").fetchone()
        origin.backup(copy, pages=PAGES, progress=told)
        copy.execute("PRAGMA journal_mode=DELETE")


async def _from_postgresql(url: str, target: Path, progress: Progress) -> None:
    server = await asyncpg.connect(url)
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            copy.execute("BEGIN")
            async with server.transaction(isolation="repeatable_read", readonly=True):
                for table in _kept_tables():
                    await _rows_out(server, copy, table, progress)
            while catch_up(copy):
                progress("database: words of cases")
            copy.execute("COMMIT")
    finally:
        await server.close()


async def _rows_out(
    server: Any, copy: sqlite3.Connection, table: Table, progress: Progress
) -> None:
    names = _names(table)
    marks = ", ".join("?" * len(table.columns))
    put = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'
    done = 0
    cursor = await server.cursor(f'SELECT {names} FROM "{table.name}"')
    while rows := await cursor.fetch(ROWS):
        copy.executemany(put, [tuple(row) for row in rows])
        done += len(rows)
        progress(f"database: {done} rows of {table.name}")


async def copy_in(source: Path, url: str, progress: Progress) -> None:
    """Put the rows of a SQLite file in the place of all rows of a PostgreSQL database of the same
    schema, in one transaction: all of them, or none.
    """
    server = await asyncpg.connect(url)
    try:
        with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as origin:
            async with server.transaction():
                every = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
                await server.execute(f"TRUNCATE {every}")
                for table in _kept_tables():
                    await _rows_in(server, origin, table)
                    progress(f"database: {table.name}")
                for table in metadata.sorted_tables:
                    await _continue_ids(server, table)
    finally:
        await server.close()


async def _rows_in(server: Any, origin: sqlite3.Connection, table: Table) -> None:
    """Copy a table, and only then its references to its own rows, which may come later."""
    own = [column for column in table.columns if _refers_to_itself(column, table)]
    blanks = {column: 0 if column.name == CLAIM else None for column in table.columns}

    def records() -> Iterator[Sequence[Any]]:
        empty = [column in own or column.name == CLAIM for column in table.columns]
        left = [*zip(empty, blanks.values(), strict=True)]
        for row in origin.execute(f'SELECT {_names(table)} FROM "{table.name}"'):
            yield [blank if out else value for value, (out, blank) in zip(row, left, strict=True)]

    columns = [column.name for column in table.columns]
    await server.copy_records_to_table(table.name, records=records(), columns=columns)
    for column in own:
        found = origin.execute(
            f'SELECT "{column.name}", id FROM "{table.name}" WHERE "{column.name}" IS NOT NULL'
        )
        await server.executemany(
            f'UPDATE "{table.name}" SET "{column.name}" = $1 WHERE id = $2', found.fetchall()
        )


async def _continue_ids(server: Any, table: Table) -> None:
    """Rows that bring their id do not move the sequence of new ones."""
    id = table.columns.get("id")
    if id is None or not id.primary_key:
        return
    sequence = await server.fetchval("SELECT pg_get_serial_sequence($1, 'id')", table.name)
    if sequence is not None:
        await server.execute(
            f"SELECT setval('{sequence}', (SELECT coalesce(max(id), 0) + 1 FROM"
            f' "{table.name}"), false)'
        )


def _kept_tables() -> list[Table]:
    return [table for table in metadata.sorted_tables if table.name not in PROCESSES]


def _refers_to_itself(column: Column[Any], table: Table) -> bool:
    return any(key.column.table is table for key in column.foreign_keys)


def _names(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns)
