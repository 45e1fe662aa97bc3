"""Search of cases by the words of their number, report, place and unit, the newest first.

Triggers of migration 0025 keep the words beside the cases: on SQLite in a table of FTS5, on
PostgreSQL under a GIN index of to_tsvector('simple', ...). The two ask differently, so each has
its own text.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import text

from storage.database.statement import Statement
from storage.database.timestamps import to_ms
from storage.database.unit import Unit

ALWAYS = 2**62
_WORD = re.compile(r"[^\W_]+")

_OWN = "c.reporter = :person OR c.filed_by = :person OR c.state = 'open'"
_DAYS = "c.opened_at >= :since AND c.opened_at < :until"
_SQLITE_MATCH = "search_words MATCH :words"
_POSTGRESQL_MATCH = "to_tsvector('simple', f.words) @@ to_tsquery('simple', :words)"


class _ByDatabase(Statement):
    """A statement that each database has in its own text."""

    def __init__(self, sqlite: str, postgresql: str) -> None:
        super().__init__(text(sqlite))
        self._other = Statement(text(postgresql))

    @cached_property
    def reads(self) -> frozenset[str]:
        """Text names its tables to nobody else."""
        return frozenset({"cases", "search_words"})

    @cached_property
    def _postgresql(self) -> tuple[str, dict[str, Any], Sequence[str]]:
        return self._other._postgresql


_worded = _ByDatabase(
    f"""SELECT c.id FROM search_words CROSS JOIN cases c ON c.id = search_words.rowid
    WHERE {_SQLITE_MATCH} AND {_DAYS}
    AND (:everywhere = 1 OR instr(:procedures, ',' || c.procedure || ',') > 0 OR {_OWN})
    ORDER BY search_words.rowid DESC LIMIT :most""",
    # Materialized, or the planner walks through all cases from the newest on, spelling each one's
    # words anew: half a second in 20,000 cases for words that none of them has.
    f"""WITH found AS MATERIALIZED (SELECT f.case_id FROM search_words f WHERE {_POSTGRESQL_MATCH})
    SELECT c.id FROM found JOIN cases c ON c.id = found.case_id
    WHERE {_DAYS}
    AND (:everywhere = 1 OR strpos(:procedures, ',' || c.procedure || ',') > 0 OR {_OWN})
    ORDER BY c.id DESC LIMIT :most""",
)
_ids = """SELECT id FROM cases WHERE reporter = :person
    UNION SELECT id FROM cases WHERE filed_by = :person
    UNION SELECT id FROM cases WHERE state = 'open'"""
_own_words = _ByDatabase(
    f"""SELECT c.id, f.words FROM cases c JOIN search_words f ON f.rowid = c.id
    WHERE c.id IN ({_ids}) AND {_DAYS} ORDER BY c.id DESC""",
    f"""SELECT c.id, f.words FROM cases c JOIN search_words f ON f.case_id = c.id
    WHERE c.id IN ({_ids}) AND {_DAYS} ORDER BY c.id DESC""",
)
_of_days = _ByDatabase(
    f"""SELECT c.id FROM cases c WHERE {_DAYS}
    AND (:everywhere = 1 OR instr(:procedures, ',' || c.procedure || ',') > 0 OR {_OWN})
    ORDER BY c.opened_at DESC LIMIT :most""",
    f"""SELECT c.id FROM cases c WHERE {_DAYS}
    AND (:everywhere = 1 OR strpos(:procedures, ',' || c.procedure || ',') > 0 OR {_OWN})
    ORDER BY c.opened_at DESC LIMIT :most""",
)


class CaseSearch:
    """Implements flows.ports.search.CaseSearch inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def matching(
        self,
        words: Sequence[str],
        since: datetime | None,
        until: datetime | None,
        *,
        person: int,
        procedures: frozenset[str] | None,
        most: int,
    ) -> Sequence[int]:
        """Ids of the newest cases that were opened from `since` until before `until` and hold a
        word with each of these beginnings: of any SOP (None) or of `procedures`, the person's own
        and the open ones. `words` are letters and figures alone.
        """
        limits: dict[str, Any] = {
            "since": to_ms(since) if since else 0,
            "until": to_ms(until) if until else ALWAYS,
            "person": person,
        }
        if words and procedures is not None and not procedures:
            return (await self._own(words, limits))[:most]
        limits |= {
            "most": most,
            "everywhere": int(procedures is None),
            "procedures": f",{','.join(sorted(procedures or ()))},",
        }
        if words:
            limits["words"] = _spelled(words, postgresql=self._unit.postgresql)
        rows = await self._unit.fetch(_worded if words else _of_days, **limits)
        return [row["id"] for row in rows]

    async def _own(self, words: Sequence[str], limits: Mapping[str, Any]) -> Sequence[int]:
        """The same among a person's own cases and the open ones, few enough to be read."""
        rows = await self._unit.fetch(_own_words, **limits)
        return [row["id"] for row in rows if _holds(row["words"], words)]


def _holds(text: str, words: Sequence[str]) -> bool:
    own = _WORD.findall(text.lower())
    return all(any(each.startswith(word) for each in own) for word in words)


def _spelled(words: Sequence[str], *, postgresql: bool) -> str:
    """The words as beginnings, quoted as the database wants them."""
    if postgresql:
        return " & ".join(f"'{word}':*" for word in words)
    return " ".join(f'"{word}"*' for word in words)
