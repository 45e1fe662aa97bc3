"""/health/ready tells the truth: full disks, lost tables, damage, silence of Telegram."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.runtime import readiness
from bot.runtime.readiness import Readiness
from storage.database.connect import open_database
from storage.database.integrity import damage
from storage.database.schema import sqlite_path
from storage.database.unit import Database
from tests.databases import SQLiteFiles

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


@pytest.fixture
def ready(database: Database, database_url: str, tmp_path: Path) -> Readiness:
    return Readiness(database, lambda: NOW, None, folder=tmp_path, file=sqlite_path(database_url))


@pytest.fixture(autouse=True)
def _asked_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "FRESH", 0.0)
    monkeypatch.setattr(readiness, "LEAST", 0.0)
    monkeypatch.setattr(readiness, "SHARE", 0.0)


async def _run(database: Database, *statements: str) -> None:
    from sqlalchemy import text

    from storage.database.statement import Statement

    for statement in statements:
        async with database.unit() as unit:
            await unit.fetch(Statement(text(statement)))


async def test_a_whole_office_is_ready(ready: Readiness) -> None:
    assert await ready.troubles() == []


@pytest.mark.parametrize("table", ["standings", "outbox", "duties"])
async def test_it_is_not_ready_without_a_table(
    ready: Readiness, database: Database, table: str
) -> None:
    cascade = "" if database.exclusive else " CASCADE"
    await _run(database, f"DROP TABLE {table}{cascade}")
    troubles = await ready.troubles()
    assert [each.partition(":")[0] for each in troubles] == ["database"]


async def test_it_is_not_ready_while_rows_cannot_be_written(
    ready: Readiness, database: Database
) -> None:
    if database.exclusive:
        database._connection.execute("PRAGMA query_only = ON")  # type: ignore[attr-defined]
    else:
        await _run(database, "ALTER TABLE facts RENAME TO lost")
    assert [each.partition(":")[0] for each in await ready.troubles()] == ["database"]
    if database.exclusive:
        database._connection.execute("PRAGMA query_only = OFF")  # type: ignore[attr-defined]
        assert await ready.troubles() == []


async def test_it_is_not_ready_while_telegram_is_silent(
    database: Database, tmp_path: Path
) -> None:
    last = [NOW - timedelta(minutes=1)]
    ready = Readiness(database, lambda: NOW, lambda: last[0], folder=tmp_path, file=None)
    assert await ready.troubles() == []
    last[0] = NOW - timedelta(minutes=3)
    assert await ready.troubles() == ["telegram: no answer for more than two minutes"]


class TestOnADisk:
    """SQLite, on a folder that is full, lost or damaged."""

    @pytest.fixture
    async def url(self, sqlite_files: SQLiteFiles) -> str:
        return await sqlite_files.fresh()

    @pytest.fixture
    async def opened(self, url: str) -> AsyncIterator[Database]:
        database = await open_database(url)
        yield database
        await database.close()

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    async def test_a_full_disk(
        self, opened: Database, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ready = Readiness(opened, lambda: NOW, None, folder=tmp_path, file=sqlite_path(url))
        (tmp_path / ".room").symlink_to("/dev/full")
        monkeypatch.setattr(Path, "unlink", lambda self, missing_ok=False: None)
        assert await ready.troubles() == ["disk: No space left on device"]

    async def test_a_folder_that_is_gone(self, opened: Database, url: str, tmp_path: Path) -> None:
        ready = Readiness(
            opened, lambda: NOW, None, folder=tmp_path / "none", file=sqlite_path(url)
        )
        assert await ready.troubles() == ["disk: No such file or directory"]

    async def test_a_damaged_file(self, opened: Database, url: str, tmp_path: Path) -> None:
        path = sqlite_path(url)
        assert path is not None
        ready = Readiness(opened, lambda: NOW, None, folder=tmp_path, file=path)
        assert await ready.troubles() == []
        spoil(path)
        assert any(each.startswith("database:") for each in await ready.troubles())

    async def test_a_foreign_lock(
        self, opened: Database, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(readiness, "PATIENCE", 0.05)
        ready = Readiness(opened, lambda: NOW, None, folder=tmp_path, file=sqlite_path(url))
        with closing(sqlite3.connect(sqlite_path(url) or "", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert await ready.troubles() == ["database: TimeoutError"]
            other.execute("COMMIT")
        monkeypatch.setattr(readiness, "PATIENCE", 30)
        assert await ready.troubles() == []


def spoil(path: Path) -> None:
    """Overwrite pages in the middle of a database."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096 * 8)


async def test_an_answer_is_given_again_for_a_moment(
    ready: Readiness, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "FRESH", 60.0)
    assert await ready.troubles() == []
    await _run(database, "DROP TABLE standings" + ("" if database.exclusive else " CASCADE"))
    assert await asyncio.gather(ready.troubles(), ready.troubles()) == [[], []]


async def test_a_look_may_be_cut_short(sqlite_files: SQLiteFiles) -> None:
    path = sqlite_path(await sqlite_files.fresh())
    assert path is not None
    assert (damage(path), damage(path, thorough=True), damage(path, seconds=0)) == ("", "", "")
    spoil(path)
    assert damage(path)
