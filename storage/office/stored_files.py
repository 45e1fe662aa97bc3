"""Every file that the records name: evidence, letters, documents, snapshots."""

from dataclasses import dataclass

from sqlalchemy import select

from flows.records.evidence import DISPOSED
from storage.database.statement import Statement
from storage.database.tables import (
    cases,
    documents,
    evidence,
    inspections,
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
