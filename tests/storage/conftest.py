"""Fixtures of storage tests besides a database."""

import pytest

from storage.database.statement import Statement
from storage.database.unit import Database


class _Raw(Statement):
    """Plain SQL, for changes that no statement of ours may make."""

    def __init__(self, text: str) -> None:
        self._text = text

    def for_sqlite(self, params: object) -> tuple[str, dict[str, object]]:
        return self._text, {}

    def for_postgresql(self, params: object) -> tuple[str, list[object]]:
        return self._text, []


@pytest.fixture
async def without_triggers(database: Database) -> None:
    """The journal as somebody with full rights on the database finds it."""
    async with database.unit() as unit:
        if database.exclusive:
            await unit.fetch(_Raw("DROP TRIGGER journal_unchanged"))
            await unit.fetch(_Raw("DROP TRIGGER journal_unremoved"))
        else:
            await unit.fetch(_Raw("DROP TRIGGER journal_append_only ON journal"))
