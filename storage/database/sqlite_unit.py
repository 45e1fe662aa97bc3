"""Statements on one SQLite connection, run in the thread that calls."""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from storage.database.remembered import Remembered
from storage.database.statement import Statement
from storage.database.unit import Found, Row, Unit


class SQLiteUnit:
    """Statements inside a savepoint of the writing connection, or inside one reading."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._remembered = Remembered()
        self.after_commit: list[Callable[[], None]] = []

    async def fetch(self, statement: Statement, **params: Any) -> Sequence[Row]:
        known = self._remembered.find(statement, params)
        if known is not None:
            return known
        text, values = statement.for_sqlite(params)
        rows = self._connection.execute(text, values).fetchall()
        return self._remembered.keep(statement, params, rows)

    async def run(self, statement: Statement, **params: Any) -> int:
        self._remembered.forget(statement)
        text, values = statement.for_sqlite(params)
        return self._connection.execute(text, values).rowcount

    async def run_many(self, statement: Statement, params: Sequence[Mapping[str, Any]]) -> None:
        if params:
            self._remembered.forget(statement)
            text, _ = statement.for_sqlite({})
            self._connection.executemany(text, [statement.for_sqlite(each)[1] for each in params])


def read_file(path: Path, work: Callable[[Unit], Coroutine[Any, Any, Found]]) -> Found:
    """Run work that only reads on a connection of its own, as of one moment, in this thread."""
    address = f"{path.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("BEGIN")
        return asyncio.run(work(SQLiteUnit(connection)))
