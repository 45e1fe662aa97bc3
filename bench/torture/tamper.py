"""R12: a journal of a thousand entries, changed in seven ways at a hundred places each.

A cut end and a chain hashed anew leave no trace in the chain: they are found by the checkpoint
that was kept outside, as the test's figure `by_checkpoint` says.
"""

import asyncio
import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from bench.torture.bed import Bed, Found
from flows.records.journal import Recorded
from storage.database.connect import open_database
from storage.database.migrate import migrate
from storage.database.statement import Statement
from storage.database.tables import journal
from storage.office.chain_check import Anchor, examine
from storage.office.journal import Journal, entry_hash

ENTRIES, PLACES = 1_000, 100
CHAIN = "case:1"
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
Rows = list[dict[str, Any]]
_rows = Statement(journal.select().where(journal.c.chain == CHAIN).order_by(journal.c.seq))


def tampering(bed: Bed) -> Found:
    """Number of deeds done, and of those that were not found (`lost`)."""
    entries, places = bed.size(ENTRIES, 60), bed.size(PLACES, 20)
    folder = bed.folder()
    folder.mkdir()
    url = bed.fresh() or f"sqlite:///{folder / 'sigap.db'}"
    migrate(url)
    whole = asyncio.run(_written(url, entries))
    head = {"seq": entries, "hash": whole[-1]["hash"]}
    kept = [Anchor(seq=entries, hash=whole[-1]["hash"], at=whole[-1]["at"] + 1)]
    missed: list[str] = []
    by_checkpoint = 0
    for name, (deed, moves_head) in DEEDS.items():
        for place in random.sample(range(2, entries - 1), min(places, entries - 3)):
            rows = deed([dict(row) for row in whole], place)
            end = {"seq": rows[-1]["seq"], "hash": rows[-1]["hash"]} if moves_head else head
            alone = bool(examine(rows, end))
            by_checkpoint += not alone
            if not (alone or examine(rows, end, kept)):
                missed.append(f"{name} at {place}")
    for each in missed[:5]:
        print(f"  not found: {each}")
    return {
        "id": "R12",
        "size": len(DEEDS) * places,
        "entries": entries,
        "kills": 0,
        "lost": len(missed),
        "doubled": len(examine(whole, head, kept)),
        "by_checkpoint": by_checkpoint,
        "database": bed.kind,
    }


async def _written(url: str, entries: int) -> Rows:
    database = await open_database(url)
    for begin in range(0, entries, 50):
        async with database.unit() as unit:
            await Journal(unit).append(
                CHAIN,
                [
                    Recorded(code="step.noted", data={"number": number})
                    for number in range(begin, min(entries, begin + 50))
                ],
                actor=1,
                role="ict_team",
                channel="telegram",
                now=NOW,
            )
    rows = [dict(row) for row in await database.read(_rows)]
    await database.close()
    return rows


def _hashed(rows: Rows, start: int) -> Rows:
    """Number, link and hash anew from an index on."""
    for index in range(start, len(rows)):
        rows[index]["seq"] = index + 1
        rows[index]["previous"] = rows[index - 1]["hash"] if index else ""
        rows[index]["hash"] = entry_hash(rows[index])
    return rows


def _changed(rows: Rows, place: int) -> Rows:
    column = random.choice(("at", "actor", "code", "role", "channel", "data"))
    rows[place][column] = 7 if column in ("at", "actor") else f"{rows[place][column]} "
    return rows


def _deleted(rows: Rows, place: int) -> Rows:
    return rows[:place] + rows[place + 1 :]


def _cut(rows: Rows, place: int) -> Rows:
    return rows[:place]


def _reordered(rows: Rows, place: int) -> Rows:
    rows[place]["seq"], rows[place - 1]["seq"] = rows[place - 1]["seq"], rows[place]["seq"]
    return sorted(rows, key=lambda row: int(row["seq"]))


def _inserted(rows: Rows, place: int) -> Rows:
    new = {**rows[place], "code": "made.up"}
    for row in rows[place:]:
        row["seq"] += 1
    new["hash"] = entry_hash(new)
    return [*rows[:place], new, *rows[place:]]


def _appended(rows: Rows, place: int) -> Rows:
    """Cut the end off and write as many others."""
    others = [{**row, "code": "made.up"} for row in rows[place:]]
    return _hashed([*rows[:place], *others], place)


def _rehashed(rows: Rows, place: int) -> Rows:
    rows[place]["code"] = "made.up"
    return _hashed(rows, place)


DEEDS: dict[str, tuple[Callable[[Rows, int], Sequence[dict[str, Any]]], bool]] = {
    "changed": (_changed, False),
    "deleted": (_deleted, False),
    "cut": (_cut, True),
    "reordered": (_reordered, False),
    "inserted": (_inserted, False),
    "cut and written anew": (_appended, True),
    "hashed anew": (_rehashed, True),
}
