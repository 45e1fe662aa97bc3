"""Migrations: up, down and up again on both databases, ending at storage/database/tables.py."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database.connect import open_database
from storage.database.migrate import NewerSchema, downgrade, migrate
from storage.database.probe import revision_of
from storage.database.schema import MIGRATIONS, current, newest, sqlite_path
from storage.database.tables import metadata

Found = TypeVar("Found")
REVISIONS = [
    script.revision for script in reversed([*ScriptDirectory(str(MIGRATIONS)).walk_revisions()])
]


async def _asked(url: str, question: Callable[[sa.Connection], Found]) -> Found:
    """The answer of a database over a connection of its own."""
    driver = "sqlite+aiosqlite" if url.startswith("sqlite") else "postgresql+asyncpg"
    engine = create_async_engine(f"{driver}://{url.partition('://')[2]}", poolclass=sa.NullPool)
    async with engine.begin() as connection:
        answer = await connection.run_sync(question)
    await engine.dispose()
    return answer


def _differences(connection: sa.Connection) -> list[object]:
    # Alembic reads SQLite's empty text as no default at all.
    defaults = connection.dialect.name != "sqlite"
    options = {
        "compare_type": True,
        "compare_server_default": defaults,
        # The words of cases for their search: no Table describes a virtual one.
        "include_name": lambda name, kind, _: kind != "table" or not name.startswith("search_"),
    }
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


def _left_over(connection: sa.Connection) -> list[str]:
    """Tables and triggers that are still there."""
    tables = sa.inspect(connection).get_table_names()
    catalogue = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if connection.dialect.name == "sqlite"
        else "SELECT proname FROM pg_proc WHERE proname SIMILAR TO '(journal|search)%'"
    )
    others = connection.execute(sa.text(catalogue)).scalars()
    return [name for name in [*tables, *others] if name != "alembic_version"]


async def test_every_migration_goes_up_down_and_up_again(database_url: str) -> None:
    await asyncio.to_thread(downgrade, database_url, "base")
    assert await _asked(database_url, _left_over) == []
    for revision in REVISIONS:
        await asyncio.to_thread(migrate, database_url, revision)
        await asyncio.to_thread(downgrade, database_url, "-1")
        await asyncio.to_thread(migrate, database_url, revision)
    assert await _asked(database_url, _differences) == []


async def test_the_migrations_end_where_the_tables_stand(database_url: str) -> None:
    assert await _asked(database_url, _differences) == []


async def test_a_migrated_database_tells_its_revision(database_url: str) -> None:
    database = await open_database(database_url)
    assert await revision_of(database) == newest() == REVISIONS[-1]
    await database.close()


def test_the_newest_revision_is_found_without_alembic() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [newest()]


async def test_a_database_of_a_newer_program_is_left_as_it_is(
    database_url: str, tmp_path: Path
) -> None:
    mark = sa.text("UPDATE alembic_version SET version_num = '9999'")
    await _asked(database_url, lambda connection: connection.execute(mark).rowcount)
    path = sqlite_path(database_url)
    beside = set(path.parent.iterdir()) if path else set()
    with pytest.raises(NewerSchema, match="9999"):
        await asyncio.to_thread(migrate, database_url)
    assert await _asked(database_url, _differences) == []
    assert (set(path.parent.iterdir()) if path else set()) == beside


async def test_a_migration_that_fails_leaves_the_database_as_it_was(database_url: str) -> None:
    await asyncio.to_thread(downgrade, database_url, "base")
    in_the_way = sa.text("CREATE TABLE roles (a INTEGER)")
    await _asked(database_url, lambda connection: connection.execute(in_the_way).rowcount)
    with pytest.raises(sa.exc.DBAPIError, match="already exists"):
        await asyncio.to_thread(migrate, database_url)
    assert await _asked(database_url, _left_over) == ["roles"]


async def test_two_processes_that_migrate_at_once_end_at_one_schema(database_url: str) -> None:
    await asyncio.to_thread(downgrade, database_url, "base")
    await asyncio.gather(*(asyncio.to_thread(migrate, database_url) for _ in range(2)))
    assert await _asked(database_url, _differences) == []


def test_migrating_makes_the_folder_and_the_file(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "down" / "sigap.db"
    assert current(path) is None
    migrate(f"sqlite:///{path}")
    assert current(path) == newest()


def test_migrating_again_makes_no_backup(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'sigap.db'}"
    migrate(url)
    migrate(url)
    assert [path.name for path in tmp_path.iterdir()] == ["sigap.db"]
