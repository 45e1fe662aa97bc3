"""Rows of the office's database, read beside the bot, on either kind of database."""

import asyncio
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import asyncpg

from storage.database.schema import sqlite_path

BEGIN = {"sqlite": "BEGIN", "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"}


class Records:
    """Reads committed rows. Placeholders of a statement are `$1`, `$2` and so on."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.database = "postgresql" if sqlite_path(url) is None else "sqlite"
        self.open()

    def open(self) -> None:
        """Connect, also after close()."""
        path = sqlite_path(self._url)
        self._open = _Server(self._url) if path is None else _File(path)

    def close(self) -> None:
        self._open.close()

    def __enter__(self) -> "Records":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """Read everything inside the block from one snapshot."""
        self._open.rows(BEGIN[self.database])
        try:
            yield
        finally:
            self._open.rows("COMMIT")

    def rows(self, statement: str, *values: Any) -> Sequence[tuple[Any, ...]]:
        return self._open.rows(statement, *values)

    def column(self, statement: str, *values: Any) -> tuple[Any, ...]:
        """The first value of each row."""
        return tuple(row[0] for row in self.rows(statement, *values))

    def whole(self) -> bool:
        """Whether SQLite's file passes its integrity check; a PostgreSQL server needs none."""
        return self.database != "sqlite" or self.column("PRAGMA integrity_check") == ("ok",)


class _File:
    """SQLite; the file may be created later than this reader."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def rows(self, statement: str, *values: Any) -> Sequence[tuple[Any, ...]]:
        if self._connection is None:
            self._connection = sqlite3.connect(
                f"file:{self._path}?mode=ro", uri=True, isolation_level=None
            )
        marks = {str(number): value for number, value in enumerate(values, 1)}
        return self._connection.execute(statement, marks).fetchall()

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()


class _Server:
    """PostgreSQL, queried in an event loop of its own."""

    def __init__(self, url: str) -> None:
        self._loop = asyncio.Runner()
        self._connection: Any = self._loop.run(asyncpg.connect(url))

    def rows(self, statement: str, *values: Any) -> Sequence[tuple[Any, ...]]:
        found = self._loop.run(self._connection.fetch(statement, *values))
        return [tuple(row) for row in found]

    def close(self) -> None:
        self._loop.run(self._connection.close())
        self._loop.close()
