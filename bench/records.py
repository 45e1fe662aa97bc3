"""What stands in the office's database, read beside the bot, on either database."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from types import TracebackType
from typing import Any

import asyncpg

from storage.database.schema import sqlite_path


class Records:
    """Reads as last committed. Values of a statement stand at `$1`, `$2` and so on."""

    def __init__(self, url: str) -> None:
        self.database = "postgresql" if sqlite_path(url) is None else "sqlite"
        self._url = url
        self._loop = asyncio.Runner()
        self._connection: Any = None

    def __enter__(self) -> "Records":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            self._loop.run(self._connection.close())
        self._loop.close()

    def rows(self, statement: str, *values: Any) -> Sequence[tuple[Any, ...]]:
        path = sqlite_path(self._url)
        if path is None:
            return self._loop.run(self._asked(statement, values))
        marks = {str(number): value for number, value in enumerate(values, 1)}
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as opened:
            return opened.execute(statement, marks).fetchall()

    async def _asked(self, statement: str, values: Sequence[Any]) -> Sequence[tuple[Any, ...]]:
        if self._connection is None:
            self._connection = await asyncpg.connect(self._url)
        return [tuple(row) for row in await self._connection.fetch(statement, *values)]

    def column(self, statement: str, *values: Any) -> tuple[Any, ...]:
        """The first of each row."""
        return tuple(row[0] for row in self.rows(statement, *values))

    def whole(self) -> bool:
        """What SQLite finds in its own file; a PostgreSQL server outlives the bot's end."""
        return self.database != "sqlite" or self.column("PRAGMA integrity_check") == ("ok",)
