"""PostgreSQL, for offices with more than one process. Each unit is a transaction of its own."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from hashlib import sha256
from typing import Any

import asyncpg

from storage.database.remembered import Remembered
from storage.database.session_locks import SessionLocks
from storage.database.statement import Statement
from storage.database.unit import Found, Row, Unit, current_unit

LEADER = 0x51_6A_70
"""Advisory lock of the one process that polls, delivers and ticks."""


async def _as_it_is(connection: Any) -> None:
    """asyncpg would ask the server after each unit to undo what no unit of ours ever does."""


class PostgreSQLUnit:
    """Statements inside one transaction on one pooled connection."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._remembered = Remembered()
        self.after_commit: list[Callable[[], None]] = []

    async def fetch(self, statement: Statement, **params: Any) -> Sequence[Row]:
        known = self._remembered.find(statement, params)
        if known is not None:
            return known
        text, values = statement.for_postgresql(params)
        rows = await self._connection.fetch(text, *values)
        return self._remembered.keep(statement, params, rows)

    async def run(self, statement: Statement, **params: Any) -> int:
        self._remembered.forget(statement)
        text, values = statement.for_postgresql(params)
        status: str = await self._connection.execute(text, *values)
        return int(status.rpartition(" ")[2] or 0)

    async def run_many(self, statement: Statement, params: Sequence[Mapping[str, Any]]) -> None:
        if params:
            self._remembered.forget(statement)
            text, _ = statement.for_postgresql(params[0])
            await self._connection.executemany(
                text, [statement.for_postgresql(each)[1] for each in params]
            )


async def _read_server(url: str, work: Callable[[Unit], Coroutine[Any, Any, Found]]) -> Found:
    """Run work that only reads on a connection of its own, as of one moment."""
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            return await work(PostgreSQLUnit(connection))
    finally:
        await connection.close()


class PostgreSQLDatabase:
    """A database that has been migrated, through a pool of connections."""

    exclusive = False

    def __init__(self, pool: Any, url: str) -> None:
        self._pool = pool
        self._url = url
        self._locks = SessionLocks(url)

    @classmethod
    async def connect(cls, url: str) -> "PostgreSQLDatabase":
        return cls(await asyncpg.create_pool(url, min_size=1, max_size=8, reset=_as_it_is), url)

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

    async def aside(self, work: Callable[[Unit], Coroutine[Any, Any, Found]]) -> Found:
        return await asyncio.to_thread(lambda: asyncio.run(_read_server(self._url, work)))

    async def lead(self) -> bool:
        return await self._locks.take(LEADER)

    @asynccontextmanager
    async def turn(self, lane: str) -> AsyncIterator[bool]:
        key = int.from_bytes(sha256(lane.encode()).digest()[:8], "big", signed=True)
        ours = await self._locks.take(key)
        try:
            yield ours
        finally:
            if ours:
                await self._locks.release(key)

    async def close(self) -> None:
        await self._locks.close()
        await self._pool.close()
