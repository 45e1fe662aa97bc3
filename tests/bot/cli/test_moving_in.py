"""From SQLite to PostgreSQL by one command: every row, and ids that go on."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.database.connect import open_database
from storage.database.tables import metadata
from storage.people.people import People
from tests.bot.cli.conftest import Command
from tests.databases import PostgreSQLServer, SQLiteFiles
from tests.upgrade.database import load, rows
from tests.upgrade.phones import HERE

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
COLUMNS = {
    table.name: ", ".join(f'"{column.name}"' for column in table.columns)
    for table in metadata.sorted_tables
}


@pytest.fixture
async def postgresql(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """An empty PostgreSQL database; its server ends before the loop that it is spoken to from."""
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    url = await server.fresh()
    yield url
    await server.drop(url)


async def test_every_row_moves_and_the_office_goes_on(
    sigap: Command,
    sqlite_files: SQLiteFiles,
    postgresql: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    source, target = await sqlite_files.fresh(), postgresql
    await load(source, HERE / "office.sql")
    monkeypatch.setenv("SIGAP_DATABASE_URL", target)
    said = await sigap("migrate", "--from", source)
    assert (said.code, said.err) == (0, "")
    for table, columns in COLUMNS.items():
        asked = f'SELECT {columns} FROM "{table}" ORDER BY {columns}'
        there = sorted(map(str, await rows(target, asked)))
        assert there == sorted(map(str, await rows(source, asked))), table
    again = await sigap("migrate", "--from", source)
    assert (again.code, "there is an installation already" in again.err) == (2, True)
    newest = (await rows(target, "SELECT max(id) AS id FROM people"))[0]["id"]
    database = await open_database(target)
    async with database.unit() as unit:
        assert await People(unit).add_person("Contoh Tamu", NOW) == newest + 1
    await database.close()


async def test_an_office_that_runs_is_not_moved(
    sigap: Command, sqlite_files: SQLiteFiles, tmp_path: Path
) -> None:
    source = await sqlite_files.fresh()
    database = await open_database(source)
    assert await database.lead()
    said = await sigap("migrate", "--from", source)
    await database.close()
    assert said.err == "Nothing was changed: the bot is running. Stop it, then try again.\n"
    assert not await asyncio.to_thread((tmp_path / "data" / "sigap.db").exists)


async def test_from_postgresql_is_told_how(sigap: Command) -> None:
    said = await sigap("migrate", "--from", "postgresql://127.0.0.1:1/sigap")
    assert "backup, then restore --moved" in said.err
