"""Signed checkpoints of the journal's heads. Each names the one before it, so that none can be
taken out of the middle unnoticed; kept outside the database, they tell the rest.

`signature` of a row reads "ed25519 NUMBER PREVIOUS PUBLIC SIGNATURE"; the earliest have an HMAC.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import func, select

from storage.database.statement import Statement, inserting, param
from storage.database.tables import chains, checkpoint_heads, checkpoints, facts, journal
from storage.database.timestamps import to_ms
from storage.database.unit import Database, Row, Unit, identifier
from storage.office.key_values import Facts

Heads = Sequence[tuple[str, int, str]]
"""Chains with the number and the hash of their last entry."""

SCHEME, REACH = "ed25519", "checkpoint reach"
MARGIN, PAGE = 10_000, 5_000
"""Rows of the journal looked at again: on PostgreSQL one may be seen after later ones."""
_last = Statement(select(checkpoints).order_by(checkpoints.c.id.desc()).limit(1))
_all = Statement(select(checkpoints).order_by(checkpoints.c.id))
_count = Statement(select(func.count().label("rows")).select_from(checkpoints))
_heads = Statement(
    select(checkpoint_heads)
    .where(checkpoint_heads.c.checkpoint > param("after"))
    .order_by(checkpoint_heads.c.checkpoint, checkpoint_heads.c.chain)
)
_fresh = Statement(
    select(journal.c.id, journal.c.chain)
    .where(journal.c.id > param("after"))
    .order_by(journal.c.id)
    .limit(param("most"))
)
_head = Statement(select(chains).where(chains.c.chain == param("of")))
_signed = Statement(
    select(func.coalesce(func.max(checkpoint_heads.c.seq), 0).label("seq")).where(
        checkpoint_heads.c.chain == param("of")
    )
)
_read = Statement(select(facts.c.value).where(facts.c.name == param("named")))
_add = Statement(inserting(checkpoints, "at", "entries", "signature").returning(checkpoints.c.id))
_add_head = Statement(inserting(checkpoint_heads, "checkpoint", "chain", "seq", "hash"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The heads that moved since the checkpoint marked `previous`; `at` in milliseconds since
    1970, `entries` in the whole journal then. `reach`: the newest row of the journal then.
    """

    number: int
    at: int
    entries: int
    heads: Heads
    previous: str
    reach: int = 0

    @property
    def root(self) -> str:
        """A hash of its heads and of all before it."""
        spelled = json.dumps([self.previous, list(self.heads)], separators=(",", ":"))
        return sha256(spelled.encode()).hexdigest()

    @property
    def signed_data(self) -> bytes:
        return signed_data(self.number, self.at, self.entries, self.root)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A checkpoint with the public key (32 bytes) and the signature (64) over its data."""

    checkpoint: Checkpoint
    public: bytes
    signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class OldSigned:
    """One of the earliest, signed by an HMAC."""

    checkpoint: Checkpoint
    hmac: str

    @property
    def signed_data(self) -> bytes:
        each = self.checkpoint
        return json.dumps(
            [each.at, each.entries, list(each.heads)], separators=(",", ":")
        ).encode()


def signed_data(number: int, at: int, entries: int, root: str) -> bytes:
    return json.dumps(["sigap checkpoint", number, at, entries, root]).encode()


async def prepare(database: Database, now: datetime) -> Checkpoint | None:
    """The next checkpoint, to be signed outside any unit; None if no head has moved."""
    known = await database.read(_read, named=REACH)
    after = max(0, int(known[0]["value"]) - MARGIN) if known else 0
    touched, reach = await _touched(database, after)
    heads, added = [], 0
    for chain in sorted(touched):
        signed = (await database.read(_signed, of=chain))[0]["seq"]
        for row in await database.read(_head, of=chain):
            if row["seq"] > signed:
                heads.append((chain, row["seq"], row["hash"]))
                added += row["seq"] - signed
    if not heads:
        return None
    last = await database.read(_last)
    before = await database.read(_count) if last else ()
    return Checkpoint(
        number=_number(last[0]) + 1 if last and _is_new(last[0]) else _legacy(before) + 1,
        at=to_ms(now),
        entries=(last[0]["entries"] if last else 0) + added,
        heads=heads,
        previous=await _mark_of_last(database, last),
        reach=reach,
    )


async def _touched(database: Database, after: int) -> tuple[set[str], int]:
    """Chains with entries above a row of the journal, and the newest row."""
    found: set[str] = set()
    while rows := await database.read(_fresh, after=after, most=PAGE):
        found.update(row["chain"] for row in rows)
        after = rows[-1]["id"]
    return found, after


async def last_at(database: Database) -> int | None:
    """The time at which the last checkpoint was signed, in milliseconds since 1970."""
    rows = await database.read(_last)
    return int(rows[0]["at"]) if rows else None


async def keep(unit: Unit, signed: Signed) -> None:
    """Store a signed checkpoint."""
    each = signed.checkpoint
    words = (SCHEME, each.number, each.previous or "-", signed.public.hex())
    row = await identifier(
        unit,
        _add,
        at=each.at,
        entries=each.entries,
        signature=" ".join([*map(str, words), signed.signature.hex()]),
    )
    heads = [{"checkpoint": row, "chain": c, "seq": s, "hash": h} for c, s, h in each.heads]
    await unit.run_many(_add_head, heads)
    await Facts(unit).remember(REACH, str(each.reach))


async def stored(database: Database) -> list[Signed | OldSigned]:
    """All checkpoints, oldest first."""
    heads: dict[int, list[tuple[str, int, str]]] = {}
    for row in await database.read(_heads, after=0):
        heads.setdefault(row["checkpoint"], []).append((row["chain"], row["seq"], row["hash"]))
    rows = await database.read(_all)
    return [_stored(row, heads.get(row["id"], []), place) for place, row in enumerate(rows, 1)]


def _stored(row: Row, heads: Heads, place: int) -> Signed | OldSigned:
    words = row["signature"].split(" ")
    new = _is_new(row)
    checkpoint = Checkpoint(
        number=_number(row) if new else place,
        at=row["at"],
        entries=row["entries"],
        heads=heads,
        previous=(words[2] if words[2] != "-" else "") if new else "",
    )
    if not new:
        return OldSigned(checkpoint=checkpoint, hmac=row["signature"])
    return Signed(
        checkpoint=checkpoint, public=bytes.fromhex(words[3]), signature=bytes.fromhex(words[4])
    )


def mark(each: Signed | OldSigned) -> str:
    """The mark by which the next checkpoint names this one."""
    if isinstance(each, Signed):
        return each.checkpoint.root
    return sha256(each.hmac.encode()).hexdigest()


async def _mark_of_last(database: Database, last: Sequence[Row]) -> str:
    if not last:
        return ""
    heads = [
        (row["chain"], row["seq"], row["hash"])
        for row in await database.read(_heads, after=last[0]["id"] - 1)
    ]
    return mark(_stored(last[0], heads, 0))


def _is_new(row: Row) -> bool:
    words = row["signature"].split(" ")
    return len(words) == 5 and words[0] == SCHEME and words[1].isdecimal()


def _number(row: Row) -> int:
    return int(row["signature"].split(" ")[1])


def _legacy(count: Sequence[Row]) -> int:
    return int(count[0]["rows"]) if count else 0
