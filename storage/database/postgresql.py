"""PostgreSQL, for offices with more than one process. Each unit is a transaction of its own."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from storage.database.statement import Statement
from storage.database.unit import Row, current_unit

LEADER = 0x51_6A_70
"""Advisory lock of the one process that polls, delivers and ticks."""


class PostgreSQLUnit:
    """Statements inside one transaction on one pooled connection."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.after_commit: list[Callable[[], None]] = []

    async def fetch(self, statement: Statement, **params: Any) -> Sequence[Row]:
        text, values = statement.for_postgresql(params)
        return await self._connection.fetch(text, *values)  # type: ignore[no-any-return]

    async def run(self, statement: Statement, **params: Any) -> int:
        text, values = statement.for_postgresql(params)
        status: str = await self._connection.execute(text, *values)
        return int(status.rpartition(" ")[2] or 0)

    async def run_many(self, statement: Statement, params: Sequence[Mapping[str, Any]]) -> None:
        if params:
            text, _ = statement.for_postgresql(params[0])
            await self._connection.executemany(
                text, [statement.for_postgresql(each)[1] for each in params]
            )


class PostgreSQLDatabase:
    """A database that has been migrated, through a pool of connections."""

    exclusive = False

    def __init__(self, pool: Any, url: str) -> None:
        self._pool = pool
        self._url = url
        self._leader: Any = None

    @classmethod
    async def connect(cls, url: str) -> "PostgreSQLDatabase":
        return cls(await asyncpg.create_pool(url, min_size=1, max_size=8), url)

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[PostgreSQLUnit]:
        async with self._pool.acquire() as connection:
            unit = PostgreSQLUnit(connection)
            async with connection.transaction():
                token = current_unit.set(unit)
                try:
                    yield unit
                finally:
                    current_unit.reset(token)
        for callback in unit.after_commit:
            callback()

    async def read(self, statement: Statement, **params: Any) -> Sequence[Row]:
        text, values = statement.for_postgresql(params)
        return await self._pool.fetch(text, *values)  # type: ignore[no-any-return]

    async def lead(self) -> bool:
        if self._leader is None or self._leader.is_closed():
            self._leader = await asyncpg.connect(self._url)
        return bool(await self._leader.fetchval("SELECT pg_try_advisory_lock($1)", LEADER))

    async def close(self) -> None:
        if self._leader is not None:
            await self._leader.close()
        await self._pool.close()
