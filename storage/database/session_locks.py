"""Locks that one process holds and all others see, released when its session ends."""

import asyncio
from contextlib import suppress
from typing import Any

import asyncpg

KEEPALIVE = """
SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3
"""
"""A dead machine cannot end its session; with this the server notices within a minute."""


class SessionLocks:
    """Advisory locks of PostgreSQL on a connection of their own, opened again when it was lost."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._session: Any = None
        self._asking = asyncio.Lock()

    async def take(self, key: int) -> bool:
        """Return whether the lock is ours now; it may be taken repeatedly.

        Raises the driver's errors; all locks are lost then.
        """
        async with self._asking:
            if self._session is None or self._session.is_closed():
                self._session = await asyncpg.connect(self._url)
                await self._session.execute(KEEPALIVE)
            return await self._ask("SELECT pg_try_advisory_lock($1)", key)

    async def release(self, key: int) -> None:
        """Give back one take()."""
        async with self._asking:
            if not self._session.is_closed():
                with suppress(Exception):  # the session is over: it has given back everything
                    await self._ask("SELECT pg_advisory_unlock($1)", key)

    async def _ask(self, question: str, key: int) -> bool:
        try:
            return bool(await self._session.fetchval(question, key))
        except Exception:
            self._session.terminate()
            raise

    async def close(self) -> None:
        async with self._asking:
            if self._session is not None:
                await self._session.close()
