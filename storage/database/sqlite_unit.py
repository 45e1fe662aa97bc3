"""Statements on one SQLite connection, run in the thread that calls.

A unit with many statements lets the loop go on with other things between two of them.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from time import monotonic
from typing import Any

from storage.database.remembered import Remembered
from storage.database.search_index import WORDS, catch_up
from storage.database.statement import Statement
from storage.database.unit import Found, Row, Unit

HOLD = 0.01
"""Seconds that a unit may hold the loop."""


class SQLiteUnit:
    """Statements inside a savepoint of the writing connection, or inside one reading."""

    postgresql = False

    def __init__(self, connection: sqlite3.Connection, *, writing: bool = True) -> None:
        self._connection = connection
        self._writing = writing
        self._remembered = Remembered()
        self.after_commit: list[Callable[[], None]] = []
        self._since = monotonic()

    async def fetch(self, statement: Statement, **params: Any) -> Sequence[Row]:
        known = self._remembered.find(statement, params)
        if known is not None:
            return known
        await self._breathe()
        if self._writing and WORDS in statement.reads:
            catch_up(self._connection)
        text, values = statement.for_sqlite(params)
        rows = self._connection.execute(text, values).fetchall()
        return self._remembered.keep(statement, params, rows)

    async def run(self, statement: Statement, **params: Any) -> int:
        await self._breathe()
        self._remembered.forget(statement)
        text, values = statement.for_sqlite(params)
        return self._connection.execute(text, values).rowcount

    async def run_many(self, statement: Statement, params: Sequence[Mapping[str, Any]]) -> None:
        if params:
            await self._breathe()
            self._remembered.forget(statement)
            text, _ = statement.for_sqlite({})
            self._connection.executemany(text, [statement.for_sqlite(each)[1] for each in params])

    async def _breathe(self) -> None:
        """Let others go on if this unit has held the loop for long; nobody enters the unit."""
        if monotonic() - self._since > HOLD:
            await asyncio.sleep(0)
            self._since = monotonic()

    async def line_up(self, lanes: Iterable[str]) -> None:
        """Units are one after another anyway."""


def read_file(path: Path, work: Callable[[Unit], Coroutine[Any, Any, Found]]) -> Found:
    """Run work that only reads on a connection of its own, as of one moment, in this thread."""
    address = f"{path.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("BEGIN")
        return asyncio.run(work(SQLiteUnit(connection, writing=False)))
