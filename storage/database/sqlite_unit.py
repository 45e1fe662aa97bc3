"""Statements of one unit on the writing connection of SQLite."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from storage.database.remembered import Remembered
from storage.database.statement import Statement
from storage.database.unit import Row


class SQLiteUnit:
    """Statements on the writing connection, run directly in the loop's thread."""

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
