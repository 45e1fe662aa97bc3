"""What storage tests need beside a database."""

import pytest

from storage.database.statement import Statement
from storage.database.unit import Database


class _Raw(Statement):
    """Plain SQL, for what no statement of ours may do."""

    def __init__(self, text: str) -> None:
        self._text = text

    def for_sqlite(self, params: object) -> tuple[str, dict[str, object]]:
        return self._text, {}

    def for_postgresql(self, params: object) -> tuple[str, list[object]]:
        return self._text, []


@pytest.fixture
async def without_triggers(database: Database) -> None:
    """The journal as somebody with the database's own powers finds it."""
    async with database.unit() as unit:
        if database.exclusive:
            await unit.fetch(_Raw("DROP TRIGGER journal_unchanged"))
            await unit.fetch(_Raw("DROP TRIGGER journal_unremoved"))
        else:
            await unit.fetch(_Raw("DROP TRIGGER journal_append_only ON journal"))
