"""Crash points at the code's seams: before and after each commit, each send, each file written and
each file renamed into its place.
"""

import os
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from asyncpg import Connection

from bot.channels.telegram.session import TelegramSession
from bot.files import evidence_folder
from storage.database.sqlite import SQLiteDatabase

KILLED = 137
DIED_AT = "crash-points.txt"
"""In the data folder: one line for each death, which names its point."""

Here = Callable[[str], None]


def die_at(point: int) -> None:
    """Make this process die at the given point, as by SIGKILL; points count from 1."""
    reached = count(1)

    def here(name: str) -> None:
        if next(reached) == point:
            with (Path(os.environ["SIGAP_DATA_DIR"]) / DIED_AT).open("a") as lines:
                lines.write(f"{name}\n")
            os._exit(KILLED)

    _around_async(SQLiteDatabase, "_commit", here, lambda _: "commit")
    _around_commits(Connection, here)
    _around_async(TelegramSession, "make_request", here, lambda given: type(given[2]).__name__)
    _around(evidence_folder, "_write_through", here, "write of a file")
    _around(evidence_folder.EvidenceFolder, "_store", here, "file in its place")


def died_at(folder: Path) -> dict[str, int]:
    """Number of deaths by point."""
    path = folder / DIED_AT
    return dict(Counter(path.read_text().splitlines())) if path.exists() else {}


def _around_async(owner: Any, name: str, here: Here, named: Callable[[Any], str]) -> None:
    whole = getattr(owner, name)

    async def marked(*args: Any, **more: Any) -> Any:
        here(f"before {named(args)}")
        done = await whole(*args, **more)
        here(f"after {named(args)}")
        return done

    setattr(owner, name, marked)


def _around_commits(owner: Any, here: Here) -> None:
    """Die around COMMIT statements, with which asyncpg ends its transactions."""
    whole = owner.execute

    async def marked(self: Any, query: str, *args: Any, **named: Any) -> Any:
        commits = query == "COMMIT;"
        if commits:
            here("before commit")
        done = await whole(self, query, *args, **named)
        if commits:
            here("after commit")
        return done

    owner.execute = marked


def _around(owner: Any, name: str, here: Here, point: str) -> None:
    whole = getattr(owner, name)

    def marked(*args: Any, **named: Any) -> Any:
        here(f"before {point}")
        done = whole(*args, **named)
        here(f"after {point}")
        return done

    setattr(owner, name, marked)
