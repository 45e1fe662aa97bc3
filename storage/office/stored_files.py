"""Every file that the records name: evidence, letters, documents, snapshots; and evidence held
against the hashes that the journal has of it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from flows.records.evidence import DISPOSED, KEPT
from storage.database.statement import Statement
from storage.database.tables import (
    cases,
    documents,
    evidence,
    inspections,
    journal,
    letters,
    links,
    signed_letters,
    standings,
)
from storage.database.unit import Database, Row


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file by its hash, and what it is to the admin, such as "letter 090/1/KOMINFO/2026"."""

    sha256: str
    what: str


_evidence = Statement(
    select(evidence.c.id, evidence.c.sha256, evidence.c.picture, evidence.c.name, cases.c.number)
    .outerjoin(cases, evidence.c.case_id == cases.c.id)
    .where(evidence.c.state != DISPOSED)
    .order_by(evidence.c.id)
)
_letters = Statement(
    select(letters.c.sha256, letters.c.signing_sha256, letters.c.number).order_by(letters.c.id)
)
_signed = Statement(
    select(signed_letters.c.sha256, signed_letters.c.original, letters.c.number)
    .join(letters, signed_letters.c.letter == letters.c.id)
    .order_by(signed_letters.c.id)
)
_documents = Statement(
    select(documents.c.sha256, documents.c.kind, cases.c.number)
    .join(cases, documents.c.case_id == cases.c.id)
    .order_by(documents.c.id)
)
_inspections = Statement(select(inspections.c.sha256).order_by(inspections.c.id))
_links = Statement(
    select(links.c.snapshot, cases.c.number)
    .join(cases, links.c.case_id == cases.c.id)
    .order_by(links.c.id)
)
_on_journal = Statement(
    select(journal.c.data).where(journal.c.code == KEPT).order_by(journal.c.chain, journal.c.seq)
)
_of_cases = Statement(
    select(
        evidence.c.id, evidence.c.sha256, evidence.c.picture, evidence.c.state, cases.c.number
    ).join(cases, evidence.c.case_id == cases.c.id)
)
_standings = Statement(select(standings.c.evidence, standings.c.target))


async def stored_files(database: Database) -> list[StoredFile]:
    """Every file on record, each once, as it was first named."""
    found: dict[str, str] = {}
    for row in await database.read(_evidence):
        what = f"evidence {row['id']} of {row['number'] or 'a draft'}: {row['name'] or 'no name'}"
        _add(found, row, ("sha256", "picture"), what)
    for row in await database.read(_letters):
        _add(found, row, ("sha256", "signing_sha256"), f"letter {row['number']}")
    for row in await database.read(_signed):
        _add(found, row, ("sha256", "original"), f"signed letter {row['number']}")
    for row in await database.read(_documents):
        _add(found, row, ("sha256",), f"{row['kind']} of {row['number']}")
    for row in await database.read(_inspections):
        _add(found, row, ("sha256",), "report of an inspection")
    for row in await database.read(_links):
        _add(found, row, ("snapshot",), f"copy of a page of {row['number']}")
    for row in await database.read(_standings):
        _add(found, row, ("evidence",), f"evidence of the monitor about {row['target']}")
    return [StoredFile(sha256, what) for sha256, what in found.items()]


def _add(found: dict[str, str], row: Row, columns: tuple[str, ...], what: str) -> None:
    for column in columns:
        for sha256 in (row[column] or "").split():
            found.setdefault(sha256, what)


async def evidence_troubles(database: Database) -> list[str]:
    """A line on each file whose record is gone, or names another hash than the journal does. What
    came before the journal named hashes, and what was disposed of, is not held against it.
    """
    named: dict[int, list[Mapping[str, Any]]] = {}
    for entry in await database.read(_on_journal):
        for each in json.loads(entry["data"])["files"]:
            named.setdefault(each["id"], []).append(each)
    rows = {row["id"]: row for row in await database.read(_of_cases)}
    found = []
    for id, told in sorted(named.items()):
        if (row := rows.get(id)) is None:
            found.append(f"evidence {id}: on the journal, and gone from the records")
        elif row["state"] != DISPOSED:
            copies = {copy for each in told for copy in each["pictures"]}
            if row["sha256"] != told[-1]["sha256"] or {*(row["picture"] or "").split()} - copies:
                found.append(
                    f"evidence {id} of {row['number']}: another file than the journal names"
                )
    return found
