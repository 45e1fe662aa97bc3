"""Contents of a case file: ledger, decisions, files, letters, texts and the journal, as JSON.

Times are milliseconds since 1970, durations seconds. The data is gathered when the file is made,
not kept: names stand in the tables alone, where they can be corrected and removed.
"""

from collections.abc import Sequence
from typing import Any

from flows.content.content import Part
from flows.engine.case_file import CaseFile
from flows.messages.rows.codec import encode
from flows.office.casefile.decisions import decisions
from flows.office.casefile.naming import Names
from flows.office.documents.case_ledger import ledger_of
from flows.office.messages.facts import milliseconds
from flows.office.transition import FILE_SENT
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.records.document import DocumentKind
from flows.records.evidence import Evidence
from flows.records.journal import Entry
from flows.sop.procedure import Holders, Procedure

Json = dict[str, Any]


async def contents(work: Work, file: CaseFile, *, asked_by: str) -> Json:
    """Everything on record about a case, for those who may see it."""
    desk, case = work.desk, file.case
    procedure = work.office.procedures.get(case.procedure, case.procedure_version)
    entries = await desk.journal.entries(f"case:{case.id}")
    names = Names(desk)
    await names.learn(entries)
    ledger = encode(await ledger_of(work, file, words=True))
    return {
        **ledger,
        "made": milliseconds(work.now),
        "asked_by": asked_by,
        "sop": procedure.name,
        "version": procedure.version,
        "description": file.description,
        "place": file.place,
        "priority": file.priority,
        "typed_by": await names.of(file.filed_by),
        "team": await names.all_of(case.team),
        "decisions": await decisions(desk, procedure, entries, names),
        "notes": await _notes(desk, case.id, names),
        "evidence": [
            await _evidence(each, names) for each in await desk.evidence.of_case(case.id)
        ],
        "letters": await _letters(desk, case.id, names),
        "documents": await _documents(desk, case.id),
        "texts": await _texts(desk, case.id, names),
        "links": await _links(desk, case.id),
        "journal": [_entry(each) for each in entries],
        "names": names.people,
        "numbers": names.cases,
        "reporter_steps": _of_reporter(procedure),
    }


def _of_reporter(procedure: Procedure) -> list[str]:
    steps = procedure.steps.items()
    return [key for key, step in steps if step.holders is Holders.REPORTER]


async def _notes(desk: Desk, case: int, names: Names) -> list[Json]:
    return [
        {
            "step": note.step,
            "round": note.round,
            "kind": note.kind,
            "text": note.text,
            "by": await names.of(note.person),
            "at": milliseconds(note.at),
        }
        for note in await desk.notes.of_case(case)
        if note.text != FILE_SENT
    ]


async def _evidence(each: Evidence, names: Names) -> Json:
    """`pictures` are the copies that may be shown, as on cards."""
    return {
        "id": each.id,
        "kind": each.kind,
        "name": each.name or "",
        "step": each.step,
        "sha256": each.sha256 or "",
        "size": each.size,
        "state": each.state,
        "passed_on": each.passed_on,
        "by": await names.of(each.person),
        "at": milliseconds(each.at),
        "pictures": list(each.pictures),
    }


async def _letters(desk: Desk, case: int, names: Names) -> list[Json]:
    found = []
    for letter in await desk.letters.of_case(case):
        signed = await desk.letters.signed(letter.id)
        found.append(
            {
                "number": letter.number,
                "state": letter.state,
                "issued": milliseconds(letter.issued_at),
                "approved_by": await names.of(letter.approved_by),
                "sha256": letter.sha256 or "",
                "signing": letter.signing_sha256 or "",
                "signed": signed.sha256 if signed else "",
                "signed_version": signed.version if signed else 0,
            }
        )
    return found


async def _documents(desk: Desk, case: int) -> list[Json]:
    return [
        {
            "kind": each.kind.value,
            "version": each.version,
            "at": milliseconds(each.created_at),
            "sha256": each.sha256 or "",
        }
        for each in await desk.documents.of_case(case)
        if each.kind is not DocumentKind.CASE_FILE
    ]


async def _texts(desk: Desk, case: int, names: Names) -> list[Json]:
    found = []
    for part in Part:
        for each in await desk.contents.versions(case, part):
            found.append(
                {
                    "part": part.value,
                    "number": each.number,
                    "text": each.text,
                    "sha256": each.sha256,
                    "files": [[f.get("name") or "", f.get("sha256") or ""] for f in each.files],
                    "by": await names.of(each.person),
                    "at": milliseconds(each.at),
                }
            )
    return found


async def _links(desk: Desk, case: int) -> list[Json]:
    return [
        {
            "number": each.seq,
            "channel": each.channel,
            "url": each.url,
            "state": each.state.value,
            "sha256": each.snapshot,
        }
        for each in await desk.contents.links(case)
    ]


def _entry(entry: Entry) -> Json:
    return {
        "seq": entry.seq,
        "at": milliseconds(entry.at),
        "code": entry.code,
        "actor": entry.actor,
        "roles": [role for role in entry.role.split(",") if role],
        "channel": entry.channel,
        "data": dict(entry.data),
        "hash": entry.hash,
    }


def hashes(found: Json) -> Sequence[tuple[str, str]]:
    """Every file that a case file names: its hash, and what it is."""
    named = [(each["sha256"], f"evidence {each['id']}") for each in found["evidence"]]
    for each in found["letters"]:
        named += [
            (each["sha256"], f"letter {each['number']}"),
            (each["signing"], f"letter {each['number']}, to sign"),
            (each["signed"], f"letter {each['number']}, signed"),
        ]
    named += [(each["sha256"], f"{each['kind']} {each['version']}") for each in found["documents"]]
    named += [
        (sha256, f"design {each['number']}")
        for each in found["texts"]
        for _, sha256 in each["files"]
    ]
    named += [(each["sha256"], f"page of link {each['number']}") for each in found["links"]]
    return [(sha256, what) for sha256, what in named if sha256]
