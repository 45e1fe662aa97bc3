"""Databases, the office and its people, for every test."""

import asyncio
import gc
import os
import shutil
import ssl
import tempfile
from collections.abc import AsyncIterator, Generator, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import structlog

from storage.database.connect import open_database
from storage.database.unit import Database
from tests.databases import PostgreSQLServer, SQLiteFiles
from tests.whatsapp_world import opened_with_whatsapp
from tests.world import Someone, World, opened

# Log a provoked failure in one line: rich would draw its locals for seconds.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)


MEMORY = Path("/dev/shm")
ROOM = 2 * 1024**3

# Put test data into memory if there is room, so that no test waits for the disk.
if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
    tempfile.tempdir = os.environ["TMPDIR"] = str(MEMORY)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect no garbage during the imports, nor later among imported objects."""
    from hypothesis import HealthCheck, settings  # here, so that only test runs do it

    slow = [HealthCheck.too_slow]  # an example takes as long as the machine needs
    settings.register_profile("calm", deadline=None, suppress_health_check=slow)
    settings.load_profile("calm")
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(20_000, 10, 5)
        gc.enable()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: one always waits for a process or a disk."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session", autouse=True)
def authorities() -> Iterator[None]:
    """Read the list of certificate authorities once: each office opens clients that use it."""
    original = ssl.create_default_context
    of_file = cache(lambda cafile: original(cafile=cafile))

    def context(*given: Any, **named: Any) -> ssl.SSLContext:
        return of_file(**named) if named.keys() == {"cafile"} else original(*given, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", context)
        yield


@pytest.fixture(scope="session")
def sqlite_files(tmp_path_factory: pytest.TempPathFactory) -> SQLiteFiles:
    return SQLiteFiles(tmp_path_factory.mktemp("sqlite"))


@pytest_asyncio.fixture(scope="session")
def postgresql_server() -> Iterator[PostgreSQLServer]:
    server = PostgreSQLServer()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database_url(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """A fresh, migrated database; a test that asks for it runs on both kinds."""
    if request.param == "sqlite":
        files: SQLiteFiles = request.getfixturevalue("sqlite_files")
        url = await files.fresh()
        yield url
        files.drop(url)
        return
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    url = await server.fresh()
    yield url
    await server.drop(url)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A database that is closed after everything that the test left under way was cancelled.

    An office tries an update again for ever while its database is away, and a closed one stays
    away: without a pause between the attempts it would take a processor from all later tests.
    """
    earlier = asyncio.all_tasks()
    opened = await open_database(database_url)
    yield opened
    left = asyncio.all_tasks() - earlier - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    await opened.close()


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """The office on each database, without people."""
    async with opened(database_url, tmp_path) as world:
        yield world


@pytest.fixture
async def both(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """The office with Telegram and WhatsApp on each database, without people."""
    async with opened_with_whatsapp(database_url, tmp_path) as world:
        yield world


@pytest.fixture
async def ict_head(office: World) -> Someone:
    return await office.official("Contoh Kepala Divisi", "ict_head")


@pytest.fixture
async def agency_head(office: World) -> Someone:
    return await office.official("Contoh Kadis", "agency_head")


@pytest.fixture
async def technician(office: World) -> Someone:
    return await office.official("Contoh Petugas Satu", "ict_team")


@pytest.fixture
async def second_technician(office: World, technician: Someone) -> Someone:
    return await office.official("Contoh Petugas Dua", "ict_team")


@pytest.fixture
async def upt_head(office: World) -> Someone:
    return await office.official("Contoh Kepala UPT", "upt_head")


@pytest.fixture
async def admin(office: World) -> Someone:
    return await office.official("Contoh Admin", "admin")


@pytest.fixture
async def reporter(office: World) -> Someone:
    """A known and verified person of another unit."""
    return await office.official("Contoh Pelapor", "staff")


@pytest.fixture
def stranger(office: World) -> Someone:
    return office.stranger()
