"""Unit of work: all changes of one update, timer or command, committed together."""

from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from storage.database.statement import Statement

if TYPE_CHECKING:
    from storage.database.session import Session

Row = Mapping[str, Any]
Found = TypeVar("Found")


class Unit(Protocol):
    """Statements inside one transaction. Nothing outside sees them before it commits."""

    after_commit: list[Callable[[], None]]
    postgresql: bool
    """Which of the two databases it is."""

    async def fetch(self, statement: Statement, **params: Any) -> Sequence[Row]: ...

    async def run(self, statement: Statement, **params: Any) -> int:
        """Run a statement and return the number of rows changed."""
        ...

    async def run_many(
        self, statement: Statement, params: Sequence[Mapping[str, Any]]
    ) -> None: ...

    async def line_up(self, lanes: Iterable[str]) -> None:
        """Let nobody else pass here with one of these lanes until this unit is committed, so that
        ids within a lane are in the order of commits.
        """
        ...


class Database(Protocol):
    """SQLite or PostgreSQL behind one interface."""

    exclusive: bool
    """Whether this process is the only one that can write (SQLite)."""
    session: "Session | None"
    """This process among those that share the database; None if it is the only one."""

    def unit(self) -> AbstractAsyncContextManager[Unit]: ...

    async def read(self, statement: Statement, **params: Any) -> Sequence[Row]:
        """Read rows as last committed, outside any unit."""
        ...

    async def aside(self, work: Callable[[Unit], Coroutine[Any, Any, Found]]) -> Found:
        """Run work that only reads in a thread with a loop of its own, as of one moment: what
        takes long holds up nobody.
        """
        ...

    async def lead(self) -> bool:
        """Try to become the one process that polls and inspects (on SQLite, that works at all);
        True if this process is it.
        """
        ...

    async def close(self) -> None: ...


current_unit: ContextVar[Unit] = ContextVar("current_unit")
"""The open unit. aiogram reads a conversation's state before any of our middlewares runs, and
finds it here.
"""


async def one(unit: Unit, /, statement: Statement, **params: Any) -> Row | None:
    """The first row, or None."""
    rows = await unit.fetch(statement, **params)
    return rows[0] if rows else None


async def identifier(unit: Unit, /, statement: Statement, **params: Any) -> int:
    """The id that an INSERT ... RETURNING id gives."""
    return int((await unit.fetch(statement, **params))[0]["id"])
