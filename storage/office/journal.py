"""The append-only record: a chain per case and one of the office.

Each entry holds the hash of the one before it.

Entries hold ids, codes and hashes only. Free text, names and media live in tables that can be
erased, so that a person can be forgotten without breaking a chain.
"""

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import select

from flows.records.journal import Entry, Recorded
from storage.database.statement import Statement, inserting, param
from storage.database.tables import chains, journal
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit, one

OFFICE = "office"
Heard = Callable[[Unit, str, Sequence[Recorded], datetime], Awaitable[None]]
"""Hears, in the same unit, of events of a chain."""


_head = Statement(
    select(chains.c.seq, chains.c.hash).where(chains.c.chain == param("of")).with_for_update()
)
_begin = Statement(inserting(chains, "chain", "seq", "hash").on_conflict_do_nothing())
_move_head = Statement(
    chains.update()
    .where(chains.c.chain == param("of"))
    .values(seq=param("to_seq"), hash=param("to_hash"))
)
_COLUMNS = ("chain", "seq", "at", "code", "actor", "role", "channel", "data", "previous", "hash")
_append = Statement(inserting(journal, *_COLUMNS))
_entries = Statement(select(journal).where(journal.c.chain == param("of")).order_by(journal.c.seq))


def chain_of(case: int) -> str:
    return f"case:{case}"


def entry_hash(row: Mapping[str, Any]) -> str:
    """SHA-256 over every column but the hash itself, in a fixed order and spelling."""
    spelled = json.dumps(
        [row[name] for name in _COLUMNS[:-1]], ensure_ascii=False, separators=(",", ":")
    )
    return sha256(spelled.encode()).hexdigest()


def _entry(row: Row) -> Entry:
    return Entry(
        chain=row["chain"],
        seq=row["seq"],
        at=from_ms(row["at"]),
        code=row["code"],
        actor=row["actor"],
        role=row["role"],
        channel=row["channel"],
        data=json.loads(row["data"]),
        hash=row["hash"],
    )


class Journal:
    """Implements flows.ports.desk.Journal inside one unit. `heard` hears of each entry."""

    def __init__(self, unit: Unit, heard: Heard | None = None) -> None:
        self._unit = unit
        self._heard = heard

    async def append(
        self,
        chain: str,
        events: Sequence[Recorded],
        *,
        actor: int,
        role: str,
        channel: str,
        now: datetime,
    ) -> None:
        """Add entries to a chain. On PostgreSQL the chain's head stays locked until the commit."""
        if not events:
            return
        head = await one(self._unit, _head, of=chain)
        if head is None:
            await self._unit.run(_begin, chain=chain, seq=0, hash="")
            head = await one(self._unit, _head, of=chain) or {"seq": 0, "hash": ""}
        seq, previous = head["seq"], head["hash"]
        rows = []
        for event in events:
            seq += 1
            row: dict[str, Any] = {
                "chain": chain,
                "seq": seq,
                "at": to_ms(now),
                "code": event.code,
                "actor": actor,
                "role": role,
                "channel": channel,
                "data": json.dumps(event.data, ensure_ascii=False, sort_keys=True),
                "previous": previous,
            }
            previous = row["hash"] = entry_hash(row)
            rows.append(row)
        await self._unit.run_many(_append, rows)
        await self._unit.run(_move_head, of=chain, to_seq=seq, to_hash=previous)
        await self.tell(chain, events, now)

    async def tell(self, chain: str, events: Sequence[Recorded], now: datetime) -> None:
        """Let others hear of events without keeping them: what the clock alone has brought."""
        if self._heard is not None:
            await self._heard(self._unit, chain, events, now)

    async def entries(self, chain: str) -> list[Entry]:
        return [_entry(row) for row in await self._unit.fetch(_entries, of=chain)]
