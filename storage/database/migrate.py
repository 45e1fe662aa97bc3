"""Migrate a database to the newest schema, or back; on SQLite after a backup."""

import asyncio
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database.schema import MIGRATIONS, backup, current, newest, sqlite_path

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
        engine = sa.create_engine(url, poolclass=sa.NullPool)
        # Left to itself the driver commits before each CREATE TABLE: a migration that fails or is
        # killed would leave half a schema, and two at once would meet in it.
        sa.event.listen(engine, "connect", _leave_transactions_to_us)
        sa.event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
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
    """Upgrade to a revision. Raises NewerSchema if the database is ahead of this program."""

    def work(connection: sa.Connection) -> None:
        _require_known(MigrationContext.configure(connection).get_current_revision())
        command.upgrade(_config(connection), revision)

    path = sqlite_path(url)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        revision_now = current(path)
        _require_known(revision_now)  # first: a restart loop must not fill the disk with backups
        if revision_now not in (None, newest()):
            backup(path, path.with_name(f"{path.stem}-before-{_stamp()}.db"))
    _with_connection(url, work)


def _leave_transactions_to_us(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None


def _require_known(revision: str | None) -> None:
    known = {script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}
    if revision is not None and revision not in known:
        raise NewerSchema(revision)


def downgrade(url: str, revision: str) -> None:
    _with_connection(url, lambda connection: command.downgrade(_config(connection), revision))


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
