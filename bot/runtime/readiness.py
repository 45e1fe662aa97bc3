"""Readiness: a row can be written and read, files too, and Telegram answers."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.runtime.clock import Clock
from storage.database.integrity import damage
from storage.database.probe import probe
from storage.database.unit import Database
from storage.queues import chats

log = structlog.get_logger()

OLDEST = timedelta(minutes=2)
FRESH = 1.0
"""Seconds that an answer is given again."""
PATIENCE = 3.0
"""Seconds that the database and the disk may take."""
PIECE = 64 * 1024
SHARE = 50
"""A check of the whole database comes after so many times as long as it took."""
LEAST, QUICK = 5.0, 0.25
"""Seconds between checks at least; one as quick as this is waited for."""


class Readiness:
    """Troubles of this process, looked for when asked, but once a second at most. `file` is the
    SQLite database, None for PostgreSQL; `folder` has evidence and letters. `held` are chats
    that wait because of what they sent themselves; `distrust` is why Telegram's certificate is
    refused now.
    """

    def __init__(
        self,
        database: Database,
        now: Clock,
        last_poll: Callable[[], datetime | None] | None,
        *,
        folder: Path,
        file: Path | None,
        held: Callable[[], Collection[tuple[str, str]]] = tuple,
        distrust: Callable[[], str] = str,
    ) -> None:
        self._held = held
        self._database = database
        self._now = now
        self._last_poll = last_poll
        self._distrust = distrust
        self._folder = folder
        self._soundness = None if file is None else _Soundness(file)
        self._turn = asyncio.Lock()
        self._known: list[str] = []
        self._until = 0.0

    async def troubles(self) -> list[str]:
        """Troubles, as "SUBJECT: what"; [] if ready. Holds nothing personal."""
        async with self._turn:
            if time.monotonic() >= self._until:
                self._known = [each for each in await self._looked() if each]
                self._until = time.monotonic() + FRESH
            return self._known

    async def _looked(self) -> list[str]:
        return [
            *await asyncio.gather(self._database_works(), self._disk_works()),
            await self._soundness.told() if self._soundness is not None else "",
            await self._inbox_moves(),
            self._telegram_answers(),
            f"trust: {why}" if (why := self._distrust()) else "",
        ]

    async def _database_works(self) -> str:
        try:
            async with asyncio.timeout(PATIENCE):
                await probe(self._database, self._now())
        except Exception as error:
            return f"database: {_name(error)}"
        return ""

    async def _disk_works(self) -> str:
        try:
            async with asyncio.timeout(PATIENCE):
                await asyncio.to_thread(_write_a_piece, self._folder / ".room")
        except OSError as error:
            return f"disk: {error.strerror or type(error).__name__}"
        return ""

    async def _inbox_moves(self) -> str:
        try:
            async with asyncio.timeout(PATIENCE):
                oldest = await chats.oldest(self._database, besides=self._held())
        except Exception:  # told by _database_works
            return ""
        late = oldest is not None and self._now() - oldest > OLDEST
        return "inbox: updates wait for more than two minutes" if late else ""

    def _telegram_answers(self) -> str:
        if self._last_poll is None:
            return ""
        last = self._last_poll()
        deaf = last is None or self._now() - last > OLDEST
        return "telegram: no answer for more than two minutes" if deaf else ""


class _Soundness:
    """Checks of the whole file from time to time, in a thread; a long one is not waited for."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._found = ""
        self._took = 0.0
        self._next = 0.0
        self._checking: asyncio.Task[None] | None = None

    async def told(self) -> str:
        if time.monotonic() >= self._next and (self._checking is None or self._checking.done()):
            self._checking = asyncio.create_task(self._check())
            if self._took <= QUICK:
                await asyncio.wait([self._checking], timeout=PATIENCE)
        return f"database: damaged: {self._found}" if self._found else ""

    async def _check(self) -> None:
        began = time.monotonic()
        try:
            self._found = await asyncio.to_thread(damage, self._file)
        except Exception as error:
            log.warning("database not checked", error=type(error).__name__)
        self._took = time.monotonic() - began
        self._next = time.monotonic() + max(LEAST, SHARE * self._took)


def _name(error: Exception) -> str:
    """The error by SQLite's own name, such as SQLITE_FULL; else its class."""
    name = getattr(error, "sqlite_errorname", "") if isinstance(error, sqlite3.Error) else ""
    return f"{name}: {error}" if name else type(error).__name__


def _write_a_piece(path: Path) -> None:
    try:
        path.write_bytes(bytes(PIECE))
    finally:
        path.unlink(missing_ok=True)
