"""Losses of a restore: numbers given and people active after the copy was made.

The database that is replaced knows it; if that cannot be read, the file of the highest numbers
does; if there is none either, more numbers are skipped than can have been given.
"""

import math
import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.backup.highest_numbers import Highest
from flows.records.era import Lost
from storage.database.connect import open_database
from storage.database.statement import Statement
from storage.database.tables import cases, contacts, counters, eras
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database

LEAST = 10
"""Numbers skipped at least, if nothing is known of the lost days."""
SAFELY = 3
"""Times the usual number a day that is skipped then."""
MONTH = timedelta(days=30)
_YEARLY = re.compile(r"(.+[-:])(\d{4})")

_counters = Statement(select(counters))
_cases = Statement(
    select(cases.c.number, contacts.c.channel, contacts.c.chat).join(
        contacts, contacts.c.person == cases.c.reporter
    )
)
_eras = Statement(select(eras.c.begun_at))
_seen = Statement(select(contacts.c.channel, contacts.c.chat, contacts.c.last_seen_at))


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """The database that is replaced, as far as it concerns the copy."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    people: tuple[Lost, ...] = ()
    cases: tuple[str, ...] = ()
    eras: tuple[datetime, ...] = ()


async def look_into(url: str, copied_at: datetime, known: frozenset[str]) -> Replaced | None:
    """Read what the replaced database has beyond the copy, which has the case numbers `known`.
    None if it cannot be read.
    """
    try:
        database = await open_database(url)
    except Exception:
        return None
    try:
        numbers = {row["name"]: row["value"] for row in await database.read(_counters)}
        lost: dict[tuple[str, int], list[str]] = {
            (row["channel"], row["chat"]): []
            for row in await database.read(_seen)
            if (row["last_seen_at"] or 0) > to_ms(copied_at)
        }
        gone = []
        for row in await database.read(_cases):
            if row["number"] not in known:
                gone.append(row["number"])
                lost.setdefault((row["channel"], row["chat"]), []).append(row["number"])
    except Exception:
        return None
    else:
        begun = await _begun(database)
    finally:
        await database.close()
    people = [
        Lost(channel=channel, chat=chat, numbers=tuple(sorted(own)))
        for (channel, chat), own in sorted(lost.items())
    ]
    return Replaced(
        numbers=numbers, people=tuple(people), cases=tuple(sorted(set(gone))), eras=begun
    )


async def _begun(database: Database) -> tuple[datetime, ...]:
    """The times at which its eras began. A database of before migration 0019 has none."""
    try:
        return tuple(from_ms(row["begun_at"]) for row in await database.read(_eras))
    except Exception:
        return ()


def numbers_of(copy: Path) -> tuple[dict[str, int], frozenset[str]]:
    """The counters of a copy, and the numbers of its cases."""
    with closing(sqlite3.connect(copy)) as connection:
        given = dict(connection.execute("SELECT name, value FROM counters").fetchall())
        numbers = frozenset(row[0] for row in connection.execute("SELECT number FROM cases"))
    return given, numbers


def lost_numbers(
    own: Mapping[str, int], replaced: Replaced | None, file: Highest, copied_at: datetime
) -> dict[str, tuple[int, int]] | None:
    """The first and last number that may have been given after the copy, by sequence. None if
    neither source knows anything.
    """
    if replaced is None and (file.at is None or file.at < copied_at):
        return None
    highest: dict[str, int] = dict(file.numbers)
    for sequence, number in (replaced.numbers if replaced else {}).items():
        highest[sequence] = max(number, highest.get(sequence, 0))
    return {
        sequence: (own.get(sequence, 0) + 1, number)
        for sequence, number in sorted(highest.items())
        if number > own.get(sequence, 0)
    }


def estimated(
    copy: Path, own: Mapping[str, int], copied_at: datetime, now: datetime
) -> dict[str, tuple[int, int]]:
    """Numbers to skip if nothing is known: three times what was usual, and ten at least."""
    with closing(sqlite3.connect(copy)) as connection:
        usual: Any = connection.execute(
            "SELECT count(*) FROM cases WHERE opened_at > ?", (to_ms(copied_at - MONTH),)
        ).fetchone()[0]
    days = max((now - copied_at) / timedelta(days=1), 0.0)
    skipped = LEAST + math.ceil(SAFELY * days * usual / MONTH.days)
    names = set(own)
    for name in own:
        if yearly := _YEARLY.fullmatch(name):
            names.discard(name)
            names |= {f"{yearly[1]}{year}" for year in range(copied_at.year, now.year + 1)}
    return {name: (own.get(name, 0) + 1, own.get(name, 0) + skipped) for name in sorted(names)}
