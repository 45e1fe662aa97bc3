"""Databases, the office and its people, for every test."""

from collections.abc import AsyncIterator, Iterator

import pytest

from storage.opening import open_database
from storage.unit import Database
from tests.databases import PostgreSQLServer, SQLiteFiles


@pytest.fixture(scope="session")
def sqlite_files(tmp_path_factory: pytest.TempPathFactory) -> SQLiteFiles:
    return SQLiteFiles(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgreSQLServer]:
    server = PostgreSQLServer()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh, migrated database; each test that asks for it runs on both."""
    name = "sqlite_files" if request.param == "sqlite" else "postgresql_server"
    url: str = await request.getfixturevalue(name).fresh()
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = await open_database(database_url)
    yield opened
    await opened.close()
