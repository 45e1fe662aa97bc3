"""Find changes, removals and reorderings in the journal and describe them in words.

A chain alone does not show that its end was cut off or that all of it was rewritten. The signed
checkpoints do, as long as their key, or one of them, is kept outside the database.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select, tuple_

from storage.database.statement import Statement, param
from storage.database.tables import cases, chains, journal
from storage.database.unit import Database, Row
from storage.office.chain_check import Anchor, examine
from storage.office.chain_words import name_of, told
from storage.office.checkpoint_check import CheckpointCheck
from storage.office.checkpoints import stored
from storage.office.kept_checkpoint import Kept
from storage.office.key_change import changes_of_key

PAGE = 5_000
_chains = Statement(select(chains).order_by(chains.c.chain))
_page = Statement(
    select(journal)
    .where(tuple_(journal.c.chain, journal.c.seq) > tuple_(param("after"), param("after_seq")))
    .order_by(journal.c.chain, journal.c.seq)
    .limit(param("most"))
)
_numbers = Statement(select(cases.c.id, cases.c.number).where(cases.c.id == param("row")))


@dataclass(slots=True, kw_only=True)
class Report:
    """Findings in so many `entries`: troubles, and notes on what is no trouble."""

    entries: int = 0
    troubles: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


async def verify(database: Database, key: bytes | None) -> tuple[int, list[str]]:
    """Number of entries read, and a description of each fault found in them."""
    report = await inspect(database, key)
    return report.entries, report.troubles


async def inspect(database: Database, key: bytes | None, kept: Sequence[Kept] = ()) -> Report:
    """Read the whole journal, and compare it with its checkpoints and with those kept outside."""
    checks = CheckpointCheck(
        await stored(database), key, kept, await changes_of_key(database, key)
    )
    report = Report()
    heads = {row["chain"]: row for row in await database.read(_chains)}
    waiting = {*heads, *checks.anchors}
    async for chain, rows in _by_chain(database):
        report.entries += len(rows)
        waiting.discard(chain)
        report.troubles += await _troubles(database, chain, rows, heads, checks.anchors)
    for chain in sorted(waiting):
        report.troubles += await _troubles(database, chain, (), heads, checks.anchors)
    report.troubles += checks.troubles(report.entries)
    report.notes += checks.notes
    return report


async def _by_chain(database: Database) -> AsyncIterator[tuple[str, list[Row]]]:
    """The entries of one chain after the other."""
    chain: str | None = None
    rows: list[Row] = []
    after: tuple[str, int] = ("", 0)
    while page := await database.read(_page, after=after[0], after_seq=after[1], most=PAGE):
        for row in page:
            if row["chain"] != chain:
                if chain is not None:
                    yield chain, rows
                chain, rows = row["chain"], []
            rows.append(row)
        after = (page[-1]["chain"], page[-1]["seq"])
    if chain is not None:
        yield chain, rows


async def _troubles(
    database: Database,
    chain: str,
    rows: Sequence[Row],
    heads: Mapping[str, Row],
    anchors: Mapping[str, Sequence[Anchor]],
) -> list[str]:
    found = examine([dict(row) for row in rows], heads.get(chain), anchors.get(chain, ()))
    if not found:
        return []
    name = name_of(chain, await _number(database, chain))
    return [f"{name}: {told(each)}" for each in found]


async def _number(database: Database, chain: str) -> str:
    kind, _, row = chain.partition(":")
    known = (
        await database.read(_numbers, row=int(row)) if kind == "case" and row.isdecimal() else ()
    )
    return str(known[0]["number"]) if known else ""
