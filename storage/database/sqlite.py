"""SQLite: one writing connection, units one after another, many units in one durable commit.

A unit is a SAVEPOINT. Up to 16 units share one COMMIT, which alone leaves the loop's thread, so
that the loop goes on with the network while the disk turns. A unit is done when its COMMIT is;
a COMMIT that fails, fails every unit in it.

While another program holds the file's write lock, units wait for it without holding the loop.
"""

import asyncio
import fcntl
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import aiosqlite

from storage.database.search_index import catch_up
from storage.database.session import Session
from storage.database.sqlite_unit import SQLiteUnit, read_file
from storage.database.statement import Statement
from storage.database.unit import Found, Row, Unit, current_unit

GROUP = 16
LOCKED = 60.0
"""Seconds that a unit waits for another program's write lock."""
FIRST_LOOK, LONGEST_LOOK = 0.002, 0.05
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # an update is confirmed to the channel after commit: NORMAL would lie
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "busy_timeout=0",  # last: from now on nobody waits in the loop's thread
)


class _Group:
    """Units that share one COMMIT."""

    def __init__(self) -> None:
        self.size = 0
        self.committed: asyncio.Future[None] = asyncio.get_running_loop().create_future()


class SQLiteDatabase:
    """A database in one file (the file must exist and be migrated)."""

    exclusive = True
    session: Session | None = None

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock_file = (path.parent / f"{path.name}.lock").open("w")
        self._connection = sqlite3.connect(
            path, isolation_level=None, check_same_thread=False, cached_statements=512
        )
        self._connection.row_factory = sqlite3.Row
        try:
            for pragma in PRAGMAS:
                self._connection.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:  # the file is something else
            self._connection.close()
            self._lock_file.close()
            raise
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._group: _Group | None = None
        self._disk = ThreadPoolExecutor(1, thread_name_prefix="commit")
        self._reader: aiosqlite.Connection | None = None
        self._reader_ready = asyncio.Lock()

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[SQLiteUnit]:
        unit = SQLiteUnit(self._connection)
        await self._take_turn()
        group = self._group
        try:
            group = await self._join()
            token = current_unit.set(unit)
            try:
                yield unit
            except BaseException:
                self._connection.execute("ROLLBACK TO unit")
                raise
            else:
                group.size += 1
            finally:
                current_unit.reset(token)
                self._connection.execute("RELEASE unit")
        finally:
            try:
                await self._end_group_if_last()
            finally:
                self._turn.release()
        await asyncio.shield(group.committed)
        for callback in unit.after_commit:
            callback()

    async def _take_turn(self) -> None:
        self._waiting += 1
        try:
            await self._turn.acquire()
        except BaseException:
            self._waiting -= 1
            await self._end_group_left_behind()
            raise
        self._waiting -= 1

    async def _end_group_left_behind(self) -> None:
        """Commit the open group if the waiter that would have done so was cancelled."""
        if self._group is not None and not self._waiting and not self._turn.locked():
            async with self._turn:
                await self._end_group_if_last()

    async def _join(self) -> _Group:
        if self._group is None:
            await self._begin()
            self._group = _Group()
        self._connection.execute("SAVEPOINT unit")
        return self._group

    async def _begin(self) -> None:
        """Begin a transaction. Raises sqlite3.OperationalError if the file stays locked."""
        loop = asyncio.get_running_loop()
        until, pause = loop.time() + LOCKED, FIRST_LOOK
        while True:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or loop.time() >= until:
                    raise
            else:
                return
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_LOOK)

    async def _end_group_if_last(self) -> None:
        group = self._group
        if group is None or (self._waiting and group.size < GROUP):
            return
        self._group = None
        commit = asyncio.ensure_future(self._commit(group))
        cancelled = False
        # Keep the turn until the disk has written, even if this unit is cancelled.
        while not commit.done():
            try:
                await asyncio.shield(commit)
            except asyncio.CancelledError:
                cancelled = True
        if cancelled:
            raise asyncio.CancelledError

    async def _commit(self, group: _Group) -> None:
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._disk, self._write)
        except BaseException as error:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            group.committed.set_exception(error)
            group.committed.exception()  # a group whose only unit failed has nobody to ask
        else:
            group.committed.set_result(None)

    def _write(self) -> None:
        """Write the group to the disk, with the words of the cases that its units changed."""
        catch_up(self._connection)
        self._connection.execute("COMMIT")

    async def read(self, statement: Statement, **params: Any) -> Sequence[Row]:
        reader = self._reader or await self._open_reader()
        text, values = statement.for_sqlite(params)
        return await reader.execute_fetchall(text, dict(values))  # type: ignore[return-value]

    async def _open_reader(self) -> aiosqlite.Connection:
        async with self._reader_ready:
            if self._reader is None:
                self._reader = await aiosqlite.connect(self.path, isolation_level=None)
                self._reader.row_factory = sqlite3.Row
                await self._reader.execute("PRAGMA query_only=ON")
                await self._reader.execute("PRAGMA busy_timeout=5000")
            return self._reader

    async def aside(self, work: Callable[[Unit], Coroutine[Any, Any, Found]]) -> Found:
        return await asyncio.to_thread(read_file, self.path, work)

    async def lead(self) -> bool:
        try:
            fcntl.flock(self._lock_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    async def close(self) -> None:
        async with self._turn:
            if self._reader is not None:
                await self._reader.close()
            self._disk.shutdown()
            self._connection.close()
            self._lock_file.close()
