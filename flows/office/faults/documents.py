"""Contents of a fault's documents: complete snapshots, as names and times may change later."""

from collections.abc import Mapping, Sequence
from typing import Any

from flows.engine.case_file import CaseFile
from flows.engine.ledger import ledger
from flows.faults.external import counts, lies_outside
from flows.language.purchase import parse_items, spelled
from flows.messages.rows.codec import write
from flows.office.faults.recurrence import earlier
from flows.office.messages.facts import milliseconds, milliseconds_or_none, standard_time
from flows.office.transition import FILE_SENT, Transition
from flows.office.work import Work
from flows.people.nip import InvalidNip, parse_nip
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.records.note import Note

PICTURES = 6
REPAIR, RESULT, EXTERNAL = "repair", "result", "external"


async def result(work: Work, file: CaseFile, move: Transition) -> dict[str, Any]:
    """Laporan Hasil Perbaikan (SOP A.5), from the answers at Selesai and later amendments."""
    notes = await work.desk.notes.of_case(file.case.id)
    round = file.case.rounds.get(REPAIR, 1)
    amended = [note for note in notes if note.step == RESULT and note.kind == "summary"]
    returned = [note for note in notes if note.step == "receive" and note.kind == "reason"]
    content = await _common(work, file, move)
    return content | {
        "cause": _last(notes, REPAIR, "cause", round),
        "action": _last(notes, REPAIR, "action", round),
        "purchase": bool(_last(notes, REPAIR, "items", round)),
        "amended": [note.text for note in amended],
        "missing": [note.text for note in returned],
        "evidence": await _pictures(work.desk, file, (REPAIR, RESULT)),
    }


async def proposal(work: Work, file: CaseFile, move: Transition) -> dict[str, Any]:
    """Konsep Proposal & ToR: what must be bought; empty if nothing must be."""
    notes = await work.desk.notes.of_case(file.case.id)
    round = file.case.rounds.get(REPAIR, 1)
    items = parse_items(_last(notes, REPAIR, "items", round))
    if not items:
        return {}
    cost = _last(notes, REPAIR, "cost", round)
    content = await _common(work, file, move)
    del content["lines"], content["told"]
    return content | {
        "cause": _last(notes, REPAIR, "cause", round),
        "action": _last(notes, REPAIR, "action", round),
        "items": spelled(items),
        "cost": int(cost) if cost.isdigit() else None,
    }


async def external(work: Work, file: CaseFile, move: Transition) -> dict[str, Any]:
    """Laporan Gangguan Eksternal to UPT TIK (SOP A.5): the cause, and the request to them."""
    notes = await work.desk.notes.of_case(file.case.id)
    causes = [note for note in notes if note.kind == "cause" and note.step in ("approve", REPAIR)]
    found = causes[-1] if causes else None
    by = await work.desk.people.by_id(found.person) if found and found.person else None
    content = await _common(work, file, move)
    content["told"]["note"] = found.text if found else ""
    return content | {
        "cause": found.text if found else "",
        "found_by": by.name if by else "",
        "asked": _last(notes, EXTERNAL, "summary", file.case.rounds.get(EXTERNAL, 1)),
        "evidence": await _pictures(work.desk, file, ("report", "later", REPAIR)),
    }


async def _common(work: Work, file: CaseFile, move: Transition) -> dict[str, Any]:
    reporter = await work.desk.people.by_id(file.case.reporter)
    letter = await work.desk.letters.current(file.case.id)
    team = [await work.desk.people.by_id(person) for person in sorted(file.case.team)]
    heads = await work.desk.people.with_role("ict_head")
    return {
        "case": file.case.number,
        "procedure": file.case.procedure,
        "opened": milliseconds(file.case.opened_at),
        "category": file.category,
        "subcategory": file.subcategory,
        "outside": lies_outside(file.subcategory, file.description),
        "description": file.description,
        "place": file.place or (reporter.unit if reporter else ""),
        "unit": reporter.unit if reporter else "",
        "reporter": reporter.name if reporter else "",
        "letter": letter.number if letter and letter.numbered else "",
        "team": [_named(person) for person in team if person],
        "head": _named(heads[0]) if heads else None,
        "by": move.by,
        "earlier": await earlier(work.desk, file),
        "lines": await _lines(work, file, move),
        "told": {"by": move.by, "note": move.note},
    }


async def _lines(work: Work, file: CaseFile, move: Transition) -> list[dict[str, Any]]:
    """Closed steps of the SOP against their standard times; durations in seconds."""
    runs = await work.desk.cases.runs(file.case.id)
    outside = lies_outside(file.subcategory, file.description)
    measured = ledger(runs, move.procedure, work.office.calendar, move.now)
    return [
        {
            "step": line.run.step,
            "printed": line.printed,
            "round": line.run.round,
            "standard": write(standard_time(line.standard)),
            "opened": milliseconds(line.run.opened_at),
            "closed": milliseconds_or_none(line.run.closed_at),
            "spent": int(line.spent.total_seconds()),
            "paused": int(line.paused.total_seconds()),
            "late": int(line.late_by.total_seconds()),
            "open": line.standard.is_open,
            "counted": counts(outside, move.procedure.steps[line.run.step].performer.roles),
        }
        for line in measured
        if line.run.closed_at is not None
    ]


async def _pictures(desk: Desk, file: CaseFile, steps: Sequence[str]) -> list[str]:
    """Hashes of legible copies that may be passed on, newest last."""
    evidence = await desk.evidence.of_case(file.case.id)
    found = [picture for each in evidence if each.step in steps for picture in each.pictures]
    return found[-PICTURES:]


def _last(notes: Sequence[Note], step: str, kind: str, round: int) -> str:
    found = [n.text for n in notes if (n.step, n.kind, n.round) == (step, kind, round)]
    return found[-1] if found and found[-1] != FILE_SENT else ""


def _named(person: Person) -> Mapping[str, str]:
    try:
        nip = parse_nip(person.nip).printed if person.nip else ""
    except InvalidNip:
        nip = person.nip or ""
    return {"name": person.name, "nip": nip}
