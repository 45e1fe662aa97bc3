"""Units of work: all or nothing, many in one commit, a failure stays within its own unit."""

import asyncio
import sqlite3

import pytest

from storage.database import sqlite_unit
from storage.database.connect import open_database
from storage.database.sqlite import SQLiteDatabase
from storage.database.unit import Database, Unit
from storage.office.key_values import Facts
from tests.databases import SQLiteFiles
from tests.patience import PATIENCE


async def test_what_a_unit_changed_is_there_after_it(database: Database) -> None:
    async with database.unit() as unit:
        await Facts(unit).remember("a", "1")
    async with database.unit() as unit:
        assert await Facts(unit).fact("a") == "1"


async def test_a_unit_that_raises_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError):
        async with database.unit() as unit:
            await Facts(unit).remember("a", "1")
            raise RuntimeError
    async with database.unit() as unit:
        assert await Facts(unit).fact("a") is None


async def test_one_failing_unit_among_many_takes_no_other_with_it(database: Database) -> None:
    async def put(number: int) -> None:
        async with database.unit() as unit:
            await Facts(unit).remember(f"fact {number}", str(number))
            if number % 5 == 0:
                raise RuntimeError

    results = await asyncio.gather(*(put(n) for n in range(40)), return_exceptions=True)
    assert sum(isinstance(result, RuntimeError) for result in results) == 8
    async with database.unit() as unit:
        found = [await Facts(unit).fact(f"fact {n}") for n in range(40)]
    assert found == [None if n % 5 == 0 else str(n) for n in range(40)]


async def test_numbers_are_given_once_and_without_gaps_even_side_by_side(
    database: Database,
) -> None:
    async def take(number: int) -> int | None:
        async with database.unit() as unit:
            taken = await Facts(unit).next_number("G-2026")
            if number % 4 == 0:
                raise RuntimeError
            return taken

    results = await asyncio.gather(*(take(n) for n in range(40)), return_exceptions=True)
    taken = sorted(result for result in results if isinstance(result, int))
    assert taken == list(range(1, 31))


async def test_what_is_to_happen_after_the_commit_does_not_happen_after_a_failure(
    database: Database,
) -> None:
    happened: list[str] = []
    with pytest.raises(RuntimeError):
        async with database.unit() as unit:
            unit.after_commit.append(lambda: happened.append("failed"))
            raise RuntimeError
    async with database.unit() as unit:
        unit.after_commit.append(lambda: happened.append("done"))
    assert happened == ["done"]


async def test_a_cancelled_unit_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    reached = asyncio.Event()

    async def stand_still() -> None:
        async with database.unit() as unit:
            await Facts(unit).remember("a", "1")
            reached.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(stand_still())
    await reached.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    async with database.unit() as unit:
        assert await Facts(unit).fact("a") is None


async def test_a_unit_that_is_cancelled_while_it_waits_leaves_nobody_waiting(
    database: Database,
) -> None:
    inside, goes_on = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with database.unit() as unit:
            await Facts(unit).remember("a", "1")
            inside.set()
            await goes_on.wait()

    async def second() -> None:
        async with database.unit():
            pass

    begun = asyncio.create_task(first())
    await inside.wait()
    waiting = asyncio.create_task(second())
    await asyncio.sleep(0)
    goes_on.set()
    await asyncio.sleep(0)
    waiting.cancel()  # just as the turn reaches it, with the first one's commit still to be made
    async with asyncio.timeout(PATIENCE):
        await begun
    await asyncio.gather(waiting, return_exceptions=True)
    async with database.unit() as unit:
        assert await Facts(unit).fact("a") == "1"


async def test_a_commit_that_fails_fails_every_unit_in_it(sqlite_files: SQLiteFiles) -> None:
    database = await open_database(await sqlite_files.fresh())
    assert isinstance(database, SQLiteDatabase)
    real = database._connection

    class FailingCommit:
        def __getattr__(self, name: str) -> object:
            return getattr(real, name)

        def execute(self, text: str, values: object = ()) -> object:
            if text == "COMMIT":
                raise sqlite3.OperationalError("disk I/O error")
            return real.execute(text, values)  # type: ignore[arg-type]

    async def put(number: int) -> None:
        async with database.unit() as unit:
            await Facts(unit).remember(f"fact {number}", "1")

    database._connection = FailingCommit()  # type: ignore[assignment]
    results = await asyncio.gather(*(put(n) for n in range(5)), return_exceptions=True)
    assert all(isinstance(result, sqlite3.OperationalError) for result in results)
    database._connection = real
    async with database.unit() as unit:
        assert await Facts(unit).fact("fact 1") is None
    await database.close()


async def test_reads_outside_a_unit_see_only_what_is_committed(database: Database) -> None:
    from storage.office.key_values import _get

    async with database.unit() as unit:
        await Facts(unit).remember("a", "1")
        assert not await database.read(_get, named="a")
    assert (await database.read(_get, named="a"))[0]["value"] == "1"


async def test_what_reads_aside_sees_one_moment_and_changes_nothing(database: Database) -> None:
    async with database.unit() as unit:
        await Facts(unit).remember("known", "before")

    async def read(unit: Unit) -> str | None:
        return await Facts(unit).fact("known")

    async def write(unit: Unit) -> None:
        await Facts(unit).remember("known", "after")

    assert await database.aside(read) == "before"
    with pytest.raises(Exception, match=r"read-?only"):
        await database.aside(write)
    assert await database.aside(read) == "before"


async def test_a_long_unit_lets_the_loop_go_on(
    sqlite_files: SQLiteFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_unit, "HOLD", 0.0)
    url = await sqlite_files.fresh()
    database = await open_database(url)
    passed: list[int] = []
    asyncio.get_running_loop().call_soon(passed.append, 1)
    async with database.unit() as unit:
        for number in range(3):
            await Facts(unit).remember("known", str(number))
        assert passed
        assert await Facts(unit).fact("known") == "2"
    await database.close()
    sqlite_files.drop(url)
