"""Rows that a unit has read, so that it asks once for what has not changed since."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from storage.database.statement import Statement
from storage.database.unit import Row

MOST = 1000
"""Rows of the longest result that is kept."""


class Remembered:
    """Results by statement and parameters, until a table that they were read from is written.

    On PostgreSQL a row that another process changes meanwhile is seen as it was first read, as
    under REPEATABLE READ; a row that must not change is locked by the statement that reads it.
    """

    def __init__(self) -> None:
        self._results: dict[tuple[Any, ...], Sequence[Row]] = {}
        self._of_table: defaultdict[str, set[tuple[Any, ...]]] = defaultdict(set)

    def find(self, statement: Statement, params: Mapping[str, Any]) -> Sequence[Row] | None:
        return self._results.get((statement, *params.items()))

    def keep(
        self, statement: Statement, params: Mapping[str, Any], rows: Sequence[Row]
    ) -> Sequence[Row]:
        """Keep what a statement has given, or forget what it has changed. Return the rows."""
        if statement.writes:
            self.forget(statement)
        elif len(rows) <= MOST:
            key = (statement, *params.items())
            self._results[key] = rows
            for table in statement.reads:
                self._of_table[table].add(key)
        return rows

    def forget(self, statement: Statement) -> None:
        """Forget what was read from the tables that a statement writes."""
        for table in statement.writes:
            for key in self._of_table.pop(table, ()):
                self._results.pop(key, None)
