"""Find changes, removals and reorderings in the journal and describe them.

A chain alone does not show that its end was cut off or that all of it was rewritten. The signed
checkpoints do, as long as their key is kept outside the database.
"""

import hmac
import json
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from sqlalchemy import select

from storage.database.statement import Statement, inserting, param
from storage.database.tables import chains, checkpoint_heads, checkpoints, journal
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database, Row, Unit, identifier, one
from storage.office.journal import entry_hash

_chains = Statement(select(chains).order_by(chains.c.chain))
_entries = Statement(
    select(journal).where(journal.c.chain == param("of")).order_by(journal.c.seq, journal.c.id)
)
_stray = Statement(
    select(journal.c.chain)
    .where(journal.c.chain.not_in(select(chains.c.chain)))
    .group_by(journal.c.chain)
)
_entry = Statement(
    select(journal.c.hash).where(journal.c.chain == param("of"), journal.c.seq == param("at_seq"))
)
_checkpoints = Statement(select(checkpoints).order_by(checkpoints.c.id))
_heads = Statement(
    select(checkpoint_heads)
    .where(checkpoint_heads.c.checkpoint == param("of"))
    .order_by(checkpoint_heads.c.chain)
)
_moved = Statement(select(chains).where(chains.c.seq > chains.c.checked).order_by(chains.c.chain))
_before = Statement(select(checkpoints.c.entries).order_by(checkpoints.c.id.desc()).limit(1))
_checked = Statement(
    chains.update().where(chains.c.chain == param("of")).values(checked=param("to_seq"))
)
_add = Statement(inserting(checkpoints, "at", "entries", "signature").returning(checkpoints.c.id))
_add_head = Statement(inserting(checkpoint_heads, "checkpoint", "chain", "seq", "hash"))


def _signature(key: bytes, at: int, entries: int, heads: Sequence[tuple[str, int, str]]) -> str:
    spelled = json.dumps([at, entries, list(heads)], separators=(",", ":"))
    return hmac.new(key, spelled.encode(), sha256).hexdigest()


async def checkpoint(unit: Unit, key: bytes, now: datetime) -> bool:
    """Sign the heads that moved since the last checkpoint. Return False if none did."""
    rows = await unit.fetch(_moved)
    moved = [(row["chain"], row["seq"], row["hash"]) for row in rows]
    if not moved:
        return False
    before = await one(unit, _before)
    new = sum(row["seq"] - row["checked"] for row in rows)
    at, entries = to_ms(now), (before["entries"] if before else 0) + new
    row = await identifier(
        unit, _add, at=at, entries=entries, signature=_signature(key, at, entries, moved)
    )
    await unit.run_many(
        _add_head,
        [{"checkpoint": row, "chain": c, "seq": s, "hash": h} for c, s, h in moved],
    )
    await unit.run_many(_checked, [{"of": c, "to_seq": s} for c, s, _ in moved])
    return True


async def verify(database: Database, key: bytes | None) -> tuple[int, list[str]]:
    """Number of entries read, and a description of each fault found in them."""
    troubles: list[str] = []
    read = 0
    for head in await database.read(_chains):
        rows = await database.read(_entries, of=head["chain"])
        read += len(rows)
        troubles += _chain_troubles(head, rows)
    troubles += [
        f"{row['chain']}: entries without a chain head" for row in await database.read(_stray)
    ]
    for row in await database.read(_checkpoints):
        troubles += await _checkpoint_troubles(database, row, key)
    return read, troubles


def _chain_troubles(head: Row, rows: Sequence[Row]) -> list[str]:
    chain, previous, expected = head["chain"], "", 1
    troubles = []
    for row in rows:
        if row["seq"] != expected:
            troubles.append(
                f"{chain}: entry {expected} is missing or out of order (found {row['seq']})"
            )
            expected = row["seq"]
        if row["previous"] != previous:
            troubles.append(f"{chain}: entry {row['seq']} does not follow the one before it")
        if entry_hash(row) != row["hash"]:
            troubles.append(f"{chain}: entry {row['seq']} was changed")
        previous, expected = row["hash"], expected + 1
    last = expected - 1
    if (last, previous) != (head["seq"], head["hash"]):
        troubles.append(f"{chain}: ends at entry {last}, but its head says {head['seq']}")
    return troubles


async def _checkpoint_troubles(database: Database, row: Row, key: bytes | None) -> list[str]:
    heads = [
        (head["chain"], head["seq"], head["hash"])
        for head in await database.read(_heads, of=row["id"])
    ]
    when = f"checkpoint of {from_ms(row['at']):%Y-%m-%d %H:%M} UTC"
    if key is not None and not hmac.compare_digest(
        _signature(key, row["at"], row["entries"], heads), row["signature"]
    ):
        return [f"{when}: was changed, or signed with another key"]
    troubles = []
    for chain, seq, hash_ in heads:
        found = await database.read(_entry, of=chain, at_seq=seq)
        if not found:
            troubles.append(f"{chain}: entry {seq} of the {when} is gone")
        elif found[0]["hash"] != hash_:
            troubles.append(f"{chain}: entry {seq} is not the one of the {when}")
    return troubles
