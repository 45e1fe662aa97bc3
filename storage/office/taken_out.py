"""The journal and its checkpoints as they are taken out for an inspector: rows as they stand."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from storage.database.statement import Statement, param
from storage.database.tables import cases, chains, journal
from storage.database.unit import Database, Row, Unit, one
from storage.office.checkpoints import Signed, stored
from storage.office.journal import chain_of

COLUMNS = ("chain", "seq", "at", "code", "actor", "role", "channel", "data", "previous", "hash")
_of_chain = Statement(
    select(journal).where(journal.c.chain == param("of")).order_by(journal.c.seq)
)
_head = Statement(select(chains).where(chains.c.chain == param("of")))
_numbers = Statement(select(cases.c.id, cases.c.number))
_heads = Statement(select(chains).order_by(chains.c.chain))


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The number and the hash of a chain's last entry."""

    chain: str
    seq: int
    hash: str


async def chain_rows(unit: Unit, chain: str) -> tuple[Head, list[dict[str, Any]]]:
    """A chain as it stands, with its head."""
    head = await one(unit, _head, of=chain) or {"seq": 0, "hash": ""}
    rows = [_plain(row) for row in await unit.fetch(_of_chain, of=chain)]
    return Head(chain=chain, seq=head["seq"], hash=head["hash"]), rows


async def every_chain(database: Database) -> AsyncIterator[tuple[Head, list[dict[str, Any]]]]:
    """Every chain up to the head that it had at the beginning."""
    for head in await database.read(_heads):
        rows = await database.read(_of_chain, of=head["chain"])
        kept = [_plain(row) for row in rows if row["seq"] <= head["seq"]]
        yield Head(chain=head["chain"], seq=head["seq"], hash=head["hash"]), kept


async def checkpoints_of(database: Database, chain: str = "") -> list[dict[str, Any]]:
    """Signed checkpoints, oldest first: those that hold this chain, or all of them."""
    return [
        {
            "number": each.checkpoint.number,
            "at": each.checkpoint.at,
            "entries": each.checkpoint.entries,
            "previous": each.checkpoint.previous,
            "heads": [list(head) for head in each.checkpoint.heads],
            "root": each.checkpoint.root,
            "public": each.public.hex(),
            "signature": each.signature.hex(),
        }
        for each in await stored(database)
        if isinstance(each, Signed)
        and (not chain or any(head[0] == chain for head in each.checkpoint.heads))
    ]


async def numbers(database: Database) -> Mapping[str, str]:
    """The number of each case by its chain."""
    return {chain_of(row["id"]): row["number"] for row in await database.read(_numbers)}


def _plain(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in COLUMNS}
