"""The unit of work: all that one update, one timer or one command changes, committed together."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from contextvars import ContextVar
from typing import Any, Protocol

from storage.database.statement import Statement

Row = Mapping[str, Any]


class Unit(Protocol):
    """Statements inside one transaction. Nothing outside sees them before it commits."""

    after_commit: list[Callable[[], None]]

    async def fetch(self, statement: Statement, **params: Any) -> Sequence[Row]: ...

    async def run(self, statement: Statement, **params: Any) -> int:
        """Number of rows changed."""
        ...

    async def run_many(
        self, statement: Statement, params: Sequence[Mapping[str, Any]]
    ) -> None: ...


class Database(Protocol):
    """SQLite or PostgreSQL, behind the same three doors."""

    exclusive: bool
    """Whether this process is the only one that can write (SQLite)."""

    def unit(self) -> AbstractAsyncContextManager[Unit]: ...

    async def read(self, statement: Statement, **params: Any) -> Sequence[Row]:
        """Rows as last committed, outside any unit."""
        ...

    async def lead(self) -> bool:
        """Whether this process may poll, deliver and tick; at most one does at a time."""
        ...

    async def close(self) -> None: ...


current_unit: ContextVar[Unit] = ContextVar("current_unit")
"""aiogram reads the state before any middleware of ours runs; it finds the unit here."""


async def one(unit: Unit, /, statement: Statement, **params: Any) -> Row | None:
    """The first row, or None."""
    rows = await unit.fetch(statement, **params)
    return rows[0] if rows else None


async def identifier(unit: Unit, /, statement: Statement, **params: Any) -> int:
    """The id that an INSERT ... RETURNING id gives."""
    return int((await unit.fetch(statement, **params))[0]["id"])
