"""Assignment letters that were issued in a period."""

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.database.statement import Statement, param
from storage.database.tables import cases, letters, people
from storage.database.timestamps import from_ms, from_ms_or_none, to_ms
from storage.database.unit import Unit

PAGE = 1200
"""More than a unit remembers."""

_issued = Statement(
    select(
        letters.c.id,
        letters.c.number,
        letters.c.state,
        letters.c.content,
        letters.c.issued_at,
        letters.c.revoked_at,
        cases.c.number.label("case_number"),
        people.c.name.label("approver"),
    )
    .join(cases, cases.c.id == letters.c.case_id)
    .join(people, people.c.id == letters.c.approved_by)
    .where(
        letters.c.issued_at >= param("begin"),
        letters.c.issued_at < param("until"),
        letters.c.id > param("after"),
    )
    .order_by(letters.c.id)
    .limit(PAGE)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """A letter with its case; `content` is what stands on it."""

    number: str
    state: str
    case: str
    content: Mapping[str, Any]
    approver: str
    issued_at: datetime
    revoked_at: datetime | None


async def letters_between(
    unit: Unit, begin: datetime, until: datetime
) -> AsyncIterator[LetterRow]:
    """Letters issued from `begin` until before `until`, revoked ones too, oldest first."""
    after = 0
    limits = {"begin": to_ms(begin), "until": to_ms(until)}
    while rows := await unit.fetch(_issued, after=after, **limits):
        after = rows[-1]["id"]
        for row in rows:
            yield LetterRow(
                number=row["number"],
                state=row["state"],
                case=row["case_number"],
                content=json.loads(row["content"]),
                approver=row["approver"],
                issued_at=from_ms(row["issued_at"]),
                revoked_at=from_ms_or_none(row["revoked_at"]),
            )
