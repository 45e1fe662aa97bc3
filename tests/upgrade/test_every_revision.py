"""Every landed revision, with an office in it: down to it and up again, on both databases."""

import asyncio

import pytest
from alembic.script import ScriptDirectory

from storage.database.connect import open_database
from storage.database.migrate import downgrade, migrate
from storage.database.schema import MIGRATIONS, newest
from storage.office.journal_check import verify
from tests.upgrade.database import load, rows
from tests.upgrade.office import RECORDED
from tests.upgrade.phones import HERE

REVISIONS = [script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()]
KEPT = (
    "SELECT id, name, nip FROM people ORDER BY id",
    "SELECT id, number, state, description, reporter FROM cases ORDER BY id",
    "SELECT case_id, step, round, outcome, closed_at FROM step_runs ORDER BY id",
    "SELECT id, case_id, sha256 FROM evidence ORDER BY id",
    "SELECT id, number, sha256 FROM letters ORDER BY id",
    "SELECT * FROM journal ORDER BY id",
)


@pytest.mark.parametrize("revision", REVISIONS)
async def test_what_every_schema_has_survives_the_way_down_and_up(
    database_url: str, revision: str
) -> None:
    await load(database_url, HERE / "office.sql")
    before = [await rows(database_url, kept) for kept in KEPT]
    await asyncio.to_thread(downgrade, database_url, revision)
    assert [await rows(database_url, kept) for kept in KEPT] == before
    await asyncio.to_thread(migrate, database_url)
    assert [await rows(database_url, kept) for kept in KEPT] == before
    found = await rows(database_url, "SELECT version_num FROM alembic_version")
    assert [row["version_num"] for row in found] == [newest()]
    database = await open_database(database_url)
    key = bytes.fromhex(RECORDED["checkpoint.key"])
    assert (await verify(database, key))[1] == []
    await database.close()
