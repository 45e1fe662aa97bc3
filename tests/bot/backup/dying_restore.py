"""python -m tests.bot.backup.dying_restore DATABASE_URL FOLDER ARCHIVE: for each number that it
reads, a restore in a fork that dies, as by SIGKILL, at so many-th seam: before and after each
rename, link and flush, and each commit of PostgreSQL.

It answers with the fork's exit code; 0 if it came to its end before.
"""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from asyncpg import Connection

from bot.backup.restoring import Wish, restore
from tests.bot.backup.conftest import settings_of

KILLED = 137


def die_at(point: int) -> None:
    """Make this process die at the given seam; they count from 1."""
    reached = count(1)

    def here() -> None:
        if next(reached) == point:
            os._exit(KILLED)

    for owner, name in ((Path, "replace"), (Path, "rename"), (os, "link"), (os, "fsync")):
        setattr(owner, name, _marked(getattr(owner, name), here))
    whole = Connection.execute

    async def execute(self: Any, query: str, *args: Any, **named: Any) -> Any:
        if query != "COMMIT;":
            return await whole(self, query, *args, **named)
        here()
        done = await whole(self, query, *args, **named)
        here()
        return done

    Connection.execute = execute


def _marked(whole: Callable[..., Any], here: Callable[[], None]) -> Callable[..., Any]:
    def marked(*args: Any, **named: Any) -> Any:
        here()
        done = whole(*args, **named)
        here()
        return done

    return marked


def main() -> None:
    url, folder, archive = sys.argv[1:]
    settings, wish = settings_of(url, Path(folder)), Wish(source=Path(archive), replace=True)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            die_at(int(line))
            restore(settings, wish, datetime.now(UTC), lambda _: None)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
