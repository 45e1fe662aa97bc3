"""Brings a database to the newest schema, or back; on SQLite after a backup."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine

from storage.schema import MIGRATIONS, backup, current, newest, sqlite_path

LOCK = 0x51_6A_71


class NewerSchema(Exception):
    """The database was made by a newer Sigap; this one must not touch it."""


def _asyncpg(url: str) -> str:
    return url.replace("postgresql://", "postgresql+asyncpg://", 1)


def _config(connection: sa.Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _with_connection(url: str, work: Callable[[sa.Connection], None]) -> None:
    if url.startswith("sqlite"):
        engine = sa.create_engine(url)
        with engine.begin() as connection:
            work(connection)
        engine.dispose()
        return

    async def run() -> None:
        engine = create_async_engine(_asyncpg(url), poolclass=sa.NullPool)
        async with engine.begin() as connection:
            await connection.execute(sa.text(f"SELECT pg_advisory_xact_lock({LOCK})"))
            await connection.run_sync(work)
        await engine.dispose()

    asyncio.run(run())


def migrate(url: str, revision: str = "head") -> None:
    """Upgrade to a revision. Raises NewerSchema where the database is ahead of this program."""

    def work(connection: sa.Connection) -> None:
        known = {script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}
        current = MigrationContext.configure(connection).get_current_revision()
        if current is not None and current not in known:
            raise NewerSchema(current)
        command.upgrade(_config(connection), revision)

    path = sqlite_path(url)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        if current(path) not in (None, newest()):
            backup(path, path.with_name(f"{path.stem}-before-{_stamp()}.db"))
    _with_connection(url, work)


def downgrade(url: str, revision: str) -> None:
    _with_connection(url, lambda connection: command.downgrade(_config(connection), revision))


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
