"""Crash points: before and after each commit, each send and each stored file."""

import os
from collections.abc import Callable
from itertools import count
from typing import Any

from asyncpg import Connection

from bot.channels.telegram.session import TelegramSession
from bot.files.evidence_folder import EvidenceFolder
from storage.database.sqlite import SQLiteDatabase

NEVER = 0
KILLED = 137


def die_at(point: int) -> None:
    """Make this process die at the given point, as by SIGKILL; points count from 1."""
    reached = count(1)

    def here() -> None:
        if next(reached) == point:
            os._exit(KILLED)

    _around_async(SQLiteDatabase, "_commit", here)
    _around_commits(Connection, here)
    _around_async(TelegramSession, "make_request", here)
    _around(EvidenceFolder, "_store", here)


def _around_async(owner: Any, name: str, here: Callable[[], None]) -> None:
    whole = getattr(owner, name)

    async def marked(*args: Any, **named: Any) -> Any:
        here()
        done = await whole(*args, **named)
        here()
        return done

    setattr(owner, name, marked)


def _around_commits(owner: Any, here: Callable[[], None]) -> None:
    """Die around COMMIT statements, with which asyncpg ends its transactions."""
    whole = owner.execute

    async def marked(self: Any, query: str, *args: Any, **named: Any) -> Any:
        commits = query == "COMMIT;"
        if commits:
            here()
        done = await whole(self, query, *args, **named)
        if commits:
            here()
        return done

    owner.execute = marked


def _around(owner: Any, name: str, here: Callable[[], None]) -> None:
    whole = getattr(owner, name)

    def marked(*args: Any, **named: Any) -> Any:
        here()
        done = whole(*args, **named)
        here()
        return done

    setattr(owner, name, marked)
