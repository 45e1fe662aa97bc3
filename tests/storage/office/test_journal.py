"""The journal: intact if untouched; any change, removal or reordering is found and named."""

from datetime import UTC, datetime

import pytest

from flows.records.journal import Recorded
from storage.database.statement import Statement
from storage.database.tables import chains, journal
from storage.database.unit import Database
from storage.office.journal import Journal
from storage.office.journal_check import checkpoint, verify

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
KEY = b"k" * 32


async def _write(database: Database, entries: int) -> None:
    for number in range(entries):
        async with database.unit() as unit:
            await Journal(unit).append(
                "case:1",
                [Recorded(code="step.noted", data={"number": number})],
                actor=1,
                role="ict_team",
                channel="telegram",
                now=NOW,
            )


async def test_an_untouched_journal_is_whole(database: Database) -> None:
    await _write(database, 5)
    async with database.unit() as unit:
        assert await checkpoint(unit, KEY, NOW)
        assert not await checkpoint(unit, KEY, NOW)
    assert await verify(database, KEY) == (5, [])


async def test_the_database_itself_refuses_to_change_or_remove_an_entry(
    database: Database,
) -> None:
    await _write(database, 1)
    for statement in (journal.update().values(code="x"), journal.delete()):
        with pytest.raises(Exception, match="append-only"):
            async with database.unit() as unit:
                await unit.run(Statement(statement))


async def _tamper(database: Database, *statements: object) -> list[str]:
    """The result of verify after somebody with full rights on the database changed a row."""
    async with database.unit() as unit:
        for statement in statements:
            await unit.run(Statement(statement))  # type: ignore[arg-type]
    return (await verify(database, KEY))[1]


@pytest.mark.usefixtures("without_triggers")
class TestTampering:
    async def test_a_changed_entry_is_named(self, database: Database) -> None:
        await _write(database, 5)
        troubles = await _tamper(
            database, journal.update().where(journal.c.seq == 3).values(actor=7)
        )
        assert troubles == ["case:1: entry 3 was changed"]

    async def test_a_removed_entry_is_named(self, database: Database) -> None:
        await _write(database, 5)
        troubles = await _tamper(database, journal.delete().where(journal.c.seq == 3))
        assert "case:1: entry 3 is missing or out of order (found 4)" in troubles

    async def test_two_entries_that_changed_places_are_named(self, database: Database) -> None:
        await _write(database, 5)
        troubles = await _tamper(
            database,
            journal.update().where(journal.c.seq == 2).values(seq=99),
            journal.update().where(journal.c.seq == 3).values(seq=2),
            journal.update().where(journal.c.seq == 99).values(seq=3),
        )
        assert any("entry 2" in trouble for trouble in troubles)
        assert any("entry 3" in trouble for trouble in troubles)

    async def test_a_cut_off_end_is_named(self, database: Database) -> None:
        await _write(database, 5)
        troubles = await _tamper(database, journal.delete().where(journal.c.seq == 5))
        assert troubles == ["case:1: ends at entry 4, but its head says 5"]

    async def test_an_end_cut_off_with_its_head_is_named_by_the_checkpoint(
        self, database: Database
    ) -> None:
        await _write(database, 5)
        async with database.unit() as unit:
            await checkpoint(unit, KEY, NOW)
            hash_ = (await unit.fetch(Statement(journal.select().where(journal.c.seq == 4))))[0][
                "hash"
            ]
        troubles = await _tamper(
            database,
            journal.delete().where(journal.c.seq == 5),
            chains.update().values(seq=4, hash=hash_),
        )
        assert troubles == ["case:1: entry 5 of the checkpoint of 2026-11-23 01:00 UTC is gone"]

    async def test_a_checkpoint_signed_with_another_key_is_named(self, database: Database) -> None:
        await _write(database, 1)
        async with database.unit() as unit:
            await checkpoint(unit, b"another key", NOW)
        assert (await verify(database, KEY))[1] == [
            "checkpoint of 2026-11-23 01:00 UTC: was changed, or signed with another key"
        ]
