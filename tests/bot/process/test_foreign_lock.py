"""Another program that holds SQLite's write lock holds up units, but not the loop."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import aiohttp
import pytest

from bot.process.serving import serving
from storage.database.schema import sqlite_path
from tests.databases import SQLiteFiles
from tests.world import opened


@pytest.fixture
async def url(sqlite_files: SQLiteFiles) -> str:
    return await sqlite_files.fresh()


@pytest.fixture
def other(url: str) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(sqlite_path(url), isolation_level=None)) as connection:
        yield connection


async def test_health_answers_while_the_database_is_locked(
    url: str, other: sqlite3.Connection, tmp_path: Path
) -> None:
    async with (
        opened(url, tmp_path, http_port=0) as office,
        serving(office.app) as port,
        aiohttp.ClientSession() as session,
    ):
        reporter = await office.official("Contoh Pelapor", "staff")
        other.execute("BEGIN IMMEDIATE")
        await reporter.phone.sends_text("wifi mati di ruang depan")
        handled = asyncio.create_task(office.settle())
        for _ in range(20):
            async with session.get(f"http://127.0.0.1:{port}/health/live") as answer:
                assert await answer.json() == {"live": True}
        assert not handled.done()
        other.execute("COMMIT")
        await handled
        reporter.sees("Mohon diperiksa")


async def test_a_unit_that_is_given_up_while_it_waits_leaves_the_turn(
    url: str, other: sqlite3.Connection, tmp_path: Path
) -> None:
    async with opened(url, tmp_path) as office:
        other.execute("BEGIN IMMEDIATE")
        waits = asyncio.create_task(office.official("Contoh Pelapor", "staff"))
        await asyncio.sleep(0)
        waits.cancel()
        await asyncio.gather(waits, return_exceptions=True)
        other.execute("COMMIT")
        someone = await office.official("Contoh Pelapor Dua", "staff")
        assert someone.count == 0
