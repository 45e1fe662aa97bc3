"""The journal: intact if untouched; any change, removal or reordering is found and named."""

import json
from datetime import UTC, datetime

import pytest

from flows.records.journal import Recorded
from storage.database.statement import Statement, inserting
from storage.database.tables import chains, checkpoint_heads, checkpoints, journal
from storage.database.unit import Database
from storage.office.checkpoints import Signed, keep, prepare
from storage.office.journal import Journal
from storage.office.journal_check import inspect, verify
from storage.office.kept_checkpoint import NoCheckpoint, line_of, read_kept, text_of
from storage.office.key_change import introduce_key
from storage.office.signatures import old_signature, sign

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


async def _checkpoint(database: Database, key: bytes = KEY) -> Signed:
    found = await prepare(database, NOW)
    assert found is not None
    both = sign(found.signed_data, key=key.hex())
    signed = Signed(checkpoint=found, public=both[:32], signature=both[32:])
    async with database.unit() as unit:
        await keep(unit, signed)
    return signed


async def test_an_untouched_journal_is_whole(database: Database) -> None:
    await _write(database, 5)
    await _checkpoint(database)
    assert await prepare(database, NOW) is None
    assert await verify(database, KEY) == (5, [])


async def test_the_database_itself_refuses_to_change_or_remove_an_entry(
    database: Database,
) -> None:
    await _write(database, 1)
    for statement in (journal.update().values(code="x"), journal.delete()):
        with pytest.raises(Exception, match="append-only"):
            async with database.unit() as unit:
                await unit.run(Statement(statement))


async def _tamper(database: Database, *statements: object) -> None:
    """What somebody does who has all rights on the database."""
    async with database.unit() as unit:
        for statement in statements:
            await unit.run(Statement(statement))  # type: ignore[arg-type]


async def _troubles(database: Database) -> list[str]:
    return (await verify(database, KEY))[1]


async def _hash_of(database: Database, seq: int) -> str:
    rows = await database.read(Statement(journal.select().where(journal.c.seq == seq)))
    return str(rows[0]["hash"])


BETWEEN = " (between 2026-11-23 01:00 UTC and 2026-11-23 01:00 UTC)"
AFTER = " (after 2026-11-23 01:00 UTC)"


@pytest.mark.usefixtures("without_triggers")
class TestTampering:
    """The kinds, at every place: test_chain_check.py."""

    async def test_a_changed_entry_is_named(self, database: Database) -> None:
        await _write(database, 5)
        await _tamper(database, journal.update().where(journal.c.seq == 3).values(actor=7))
        assert await _troubles(database) == [
            f"case:1: entry 3 was changed after it was written{BETWEEN}"
        ]

    async def test_a_removed_entry_is_named(self, database: Database) -> None:
        await _write(database, 5)
        await _tamper(database, journal.delete().where(journal.c.seq == 3))
        assert await _troubles(database) == [f"case:1: entry 3 was removed{BETWEEN}"]

    async def test_two_entries_that_changed_places_are_named(self, database: Database) -> None:
        await _write(database, 5)
        await _tamper(
            database,
            journal.update().where(journal.c.seq == 2).values(seq=99),
            journal.update().where(journal.c.seq == 3).values(seq=2),
            journal.update().where(journal.c.seq == 99).values(seq=3),
        )
        assert await _troubles(database) == [
            f"case:1: entries 2 to 3 were put in another order{BETWEEN}"
        ]

    async def test_a_cut_off_end_is_named(self, database: Database) -> None:
        await _write(database, 5)
        await _tamper(database, journal.delete().where(journal.c.seq == 5))
        assert await _troubles(database) == [
            f"case:1: the end was cut off: entry 5 was removed{AFTER}"
        ]

    async def _cut_with_its_head(self, database: Database) -> None:
        await _tamper(
            database,
            journal.delete().where(journal.c.seq == 5),
            chains.update().values(seq=4, hash=await _hash_of(database, 4)),
        )

    async def test_an_end_cut_off_with_its_head_is_named_by_the_checkpoint(
        self, database: Database
    ) -> None:
        await _write(database, 5)
        await _checkpoint(database)
        await self._cut_with_its_head(database)
        assert await _troubles(database) == [
            f"case:1: the end was cut off: entry 5 was removed{AFTER}"
        ]

    async def test_a_whole_chain_that_was_removed_is_named_by_the_checkpoint(
        self, database: Database
    ) -> None:
        await _write(database, 2)
        await _checkpoint(database)
        await _tamper(database, journal.delete(), chains.delete())
        assert await _troubles(database) == [
            "case:1: the end was cut off: entries 1 to 2 were removed"
        ]

    async def test_removed_checkpoints_are_named_by_one_kept_outside(
        self, database: Database
    ) -> None:
        await _write(database, 5)
        signed = await _checkpoint(database)
        await self._cut_with_its_head(database)
        await _tamper(database, checkpoint_heads.delete(), checkpoints.delete())
        assert await _troubles(database) == []
        when = "kept checkpoint 1 of 2026-11-23 01:00 UTC"
        lost = [
            f"{when} is not in the database (none is left): checkpoints were removed, or an "
            "older copy of the database was put back",
            f"{when}: there were 5 entries, now 4",
        ]
        kept = read_kept(f"Simpan:\n{text_of(signed)}\nterima kasih")
        assert (await inspect(database, KEY, kept)).troubles == lost
        with_heads = read_kept(line_of(signed))
        assert (await inspect(database, KEY, with_heads)).troubles == [
            f"case:1: the end was cut off: entry 5 was removed{AFTER}",
            *lost,
        ]

    async def test_a_journal_hashed_anew_with_new_checkpoints_is_named_by_one_kept_outside(
        self, database: Database
    ) -> None:
        await _write(database, 2)
        kept = read_kept(text_of(await _checkpoint(database)))
        await _tamper(
            database,
            checkpoint_heads.delete(),
            checkpoints.delete(),
            journal.delete(),
            chains.delete(),
        )
        await _write(database, 3)
        await _checkpoint(database)
        assert await _troubles(database) == []
        assert (await inspect(database, KEY, kept)).troubles == [
            "kept checkpoint 1 of 2026-11-23 01:00 UTC: the database has another one of that "
            "number: the journal was written anew before it"
        ]

    async def test_a_checkpoint_taken_out_of_the_middle_is_named(self, database: Database) -> None:
        for _ in range(3):
            await _write(database, 1)
            await _checkpoint(database)
        await _tamper(
            database,
            checkpoint_heads.delete().where(checkpoint_heads.c.seq == 2),
            checkpoints.delete().where(checkpoints.c.entries == 2),
        )
        assert await _troubles(database) == [
            "checkpoint 3 of 2026-11-23 01:00 UTC: the one before it was removed or changed"
        ]

    async def test_a_changed_checkpoint_is_named(self, database: Database) -> None:
        await _write(database, 2)
        await _checkpoint(database)
        await _tamper(database, checkpoints.update().values(entries=1))
        assert await _troubles(database) == [
            "checkpoint 1 of 2026-11-23 01:00 UTC: was changed after it was signed"
        ]


async def _old_checkpoint(database: Database, key: bytes) -> None:
    """A checkpoint as earlier builds made it."""
    at, hash_ = 1_795_395_600_000, await _hash_of(database, 1)
    data = json.dumps([at, 1, [["case:1", 1, hash_]]], separators=(",", ":")).encode()
    names = ("at", "entries", "signature")
    async with database.unit() as unit:
        await unit.run(
            Statement(inserting(checkpoints, *names)),
            at=at,
            entries=1,
            signature=old_signature(key, data),
        )
        row = (await unit.fetch(Statement(checkpoints.select())))[0]["id"]
        await unit.run(
            Statement(inserting(checkpoint_heads, "checkpoint", "chain", "seq", "hash")),
            checkpoint=row,
            chain="case:1",
            seq=1,
            hash=hash_,
        )


class TestKeys:
    """The key lies outside the database, and may be lost in a restore."""

    async def _introduced(self, database: Database, key: bytes) -> bool:
        async with database.unit() as unit:
            return await introduce_key(database, unit, key, NOW)

    async def test_checkpoints_of_earlier_builds_remain_verifiable(
        self, database: Database
    ) -> None:
        await _write(database, 1)
        await _old_checkpoint(database, KEY)
        assert not await self._introduced(database, KEY)
        await _write(database, 1)
        assert (await _checkpoint(database)).checkpoint.number == 2
        assert await verify(database, KEY) == (2, [])

    async def test_a_checkpoint_signed_with_another_key_is_named(self, database: Database) -> None:
        await _write(database, 1)
        await _checkpoint(database, b"another key")
        assert await _troubles(database) == [
            "checkpoint 1 of 2026-11-23 01:00 UTC: signed with another key"
        ]

    @pytest.mark.parametrize("old", [True, False])
    async def test_a_new_key_after_a_restore_is_told_and_is_no_alarm(
        self, database: Database, old: bool
    ) -> None:
        await _write(database, 1)
        if old:
            await _old_checkpoint(database, b"lost with the machine")
        else:
            assert not await self._introduced(database, b"lost with the machine")
            await _checkpoint(database, b"lost with the machine")
        assert await self._introduced(database, KEY)
        assert not await self._introduced(database, KEY)
        await _checkpoint(database)
        report = await inspect(database, KEY)
        assert (report.entries, report.troubles) == (2, [])
        assert len(report.notes) == 1
        assert "signed with an earlier key" in report.notes[0]


async def test_a_kept_checkpoint_is_read_however_it_was_copied(database: Database) -> None:
    await _write(database, 1)
    word = text_of(await _checkpoint(database))
    broken = "\n".join(word[i : i + 40] for i in range(0, len(word), 40))
    (kept,) = read_kept(broken.lower() + "\nBiarkan pesan ini di sini")
    assert (kept.number, kept.entries) == (1, 1)
    assert (await inspect(database, KEY, [kept])).troubles == []


@pytest.mark.parametrize("text", ["", "apa saja", "SIGAP1-AAAA", '{"checkpoint": "x"}'])
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(NoCheckpoint):
        read_kept(text)


async def test_a_kept_checkpoint_that_was_changed_is_named(database: Database) -> None:
    await _write(database, 1)
    word = text_of(await _checkpoint(database))
    changed = word[:60] + ("A" if word[60] != "A" else "B") + word[61:]
    (trouble,) = (await inspect(database, KEY, read_kept(changed))).troubles[:1]
    assert "its signature does not hold" in trouble
