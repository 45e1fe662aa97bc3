"""PostgreSQL, for offices with more than one process. Each unit is a transaction of its own."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from hashlib import blake2b
from typing import Any

import asyncpg

from storage.database.remembered import Remembered
from storage.database.session import Session
from storage.database.statement import Statement
from storage.database.unit import Found, Row, Unit, current_unit

_LINE_UP = "SELECT pg_advisory_xact_lock(key) FROM unnest($1::bigint[]) AS key"

LOCK = " FOR UPDATE"
"""What a transaction that only reads may not say, and need not."""


async def _as_it_is(connection: Any) -> None:
    """asyncpg would ask the server after each unit to undo what no unit of ours ever does."""


class PostgreSQLUnit:
    """Statements inside one transaction on one pooled connection."""

    postgresql = True

    def __init__(self, connection: Any, *, locking: bool = True) -> None:
        self._connection = connection
        self._locking = locking
        self._remembered = Remembered()
        self.after_commit: list[Callable[[], None]] = []

    async def fetch(self, statement: Statement, **params: Any) -> Sequence[Row]:
        known = self._remembered.find(statement, params)
        if known is not None:
            return known
        text, values = statement.for_postgresql(params)
        if not self._locking:
            text = text.removesuffix(LOCK)
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

    async def line_up(self, lanes: Iterable[str]) -> None:
        keys = sorted({_key(lane) for lane in lanes})  # in one order, or two could wait for ever
        await self._connection.execute(_LINE_UP, keys)


def _key(lane: str) -> int:
    return int.from_bytes(blake2b(lane.encode(), digest_size=8).digest(), "big", signed=True)


async def _read_server(url: str, work: Callable[[Unit], Coroutine[Any, Any, Found]]) -> Found:
    """Run work that only reads on a connection of its own, as of one moment."""
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            return await work(PostgreSQLUnit(connection, locking=False))
    finally:
        await connection.close()


class PostgreSQLDatabase:
    """A database that has been migrated, through a pool of connections."""

    exclusive = False

    def __init__(self, pool: Any, session: Session) -> None:
        self._pool = pool
        self.session: Session | None = session
        self._session = session
        self._url = session.url

    @classmethod
    async def connect(cls, url: str) -> "PostgreSQLDatabase":
        session = Session(url)
        named = {"application_name": session.name}
        pool = await asyncpg.create_pool(
            url, min_size=1, max_size=8, reset=_as_it_is, server_settings=named
        )
        return cls(pool, session)

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
        return await self._session.lead()

    async def close(self) -> None:
        await self._session.close()
        await self._pool.close()
