"""Fixtures of storage tests besides a database."""

import pytest
from sqlalchemy import text

from storage.database.statement import Statement
from storage.database.unit import Database


@pytest.fixture
async def without_triggers(database: Database) -> None:
    """The journal as somebody with full rights on the database finds it."""
    async with database.unit() as unit:
        if database.exclusive:
            await unit.fetch(Statement(text("DROP TRIGGER journal_unchanged")))
            await unit.fetch(Statement(text("DROP TRIGGER journal_unremoved")))
        else:
            await unit.fetch(Statement(text("DROP TRIGGER journal_append_only ON journal")))
