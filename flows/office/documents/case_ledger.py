"""Ledger of a case: every step with its standard time, the time taken, its holders and outcome.

Those who take part read it in chat and as a document. Written words are left out for a reporter:
an official's words to an official are not theirs to read.
"""

from collections.abc import Sequence

from flows.engine.case_file import CaseFile
from flows.engine.ledger import LedgerLine, case_clock, measured
from flows.faults.external import counts, lies_outside
from flows.messages.kinds.documents import Ledger, LedgerRun, Written
from flows.messages.rows.codec import encode
from flows.office.deadlines import outages, pauses
from flows.office.documents import documents
from flows.office.messages.facts import (
    case_facts,
    milliseconds,
    milliseconds_or_none,
    standard_time,
)
from flows.office.transition import FILE_SENT
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.records.document import DocumentKind
from flows.records.journal import Entry
from flows.records.note import Note
from flows.sop.procedure import Holders, Procedure

SHORT = 200
FOR = "for:"
WORDS_OF = (
    *("cause", "action", "reason", "summary", "note", "until", "receiver", "handed", "items"),
    "explanation",
)


async def ledger_of(work: Work, file: CaseFile, *, words: bool) -> Ledger:
    """The whole ledger as a snapshot; times in milliseconds, durations in seconds."""
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    outside = lies_outside(file.subcategory, file.description)
    notes = await work.desk.notes.of_case(file.case.id) if words else ()
    entries = await work.desk.journal.entries(f"case:{file.case.id}")
    away = await outages.of_case(work.desk, file, work.now)
    lines = [
        await _line(
            work.desk,
            procedure,
            measured(run, procedure, work.office.calendar, work.now, outages=away),
            outside,
            notes,
            entries,
        )
        for run in await work.desk.cases.runs(file.case.id)
    ]
    clock = case_clock(file.case, work.office.calendar, work.now)
    return Ledger(
        case=await case_facts(work, file),
        place=file.place,
        closed=milliseconds_or_none(file.case.closed_at),
        outside=outside,
        working=int(clock.working.total_seconds()),
        elapsed=int(clock.elapsed.total_seconds()),
        lines=lines,
        words=words,
    )


async def _line(
    desk: Desk,
    procedure: Procedure,
    line: LedgerLine,
    outside: bool,
    notes: Sequence[Note],
    entries: Sequence[Entry],
) -> LedgerRun:
    run, step = line.run, procedure.steps[line.run.step]
    own = [
        e for e in entries if (e.data.get("step"), e.data.get("round")) == (run.step, run.round)
    ]
    told = {pause.reason for pause in run.pauses}  # by the line of the pause
    texts = [
        note
        for note in notes
        if (note.step, note.round) == (run.step, run.round)
        and note.kind in WORDS_OF
        and note.text not in told
    ]
    return LedgerRun(
        step=run.step,
        printed=line.printed,
        round=run.round,
        counted=step.in_ledger and counts(outside, step.performer.roles),
        in_ledger=step.in_ledger,
        standard=standard_time(line.standard),
        opened=milliseconds(run.opened_at),
        closed=milliseconds_or_none(run.closed_at),
        due=milliseconds_or_none(line.due),
        spent=int(line.spent.total_seconds()),
        late=int(line.late_by.total_seconds()),
        credit=int(line.credit.total_seconds()),
        excused=line.excused,
        role="reporter" if step.holders is Holders.REPORTER else step.performer.roles[0],
        holders=[await _name(desk, person) for person in sorted(run.holders)],
        by=await _name(desk, run.actor or 0),
        stands_for=_stood_for(own, "step.closed"),
        outcome=run.outcome,
        completed=line.completed,
        pauses=pauses.listed(run.pauses),
        words=[await _written(desk, note, own) for note in texts if note.text != FILE_SENT],
    )


async def _written(desk: Desk, note: Note, entries: Sequence[Entry]) -> Written:
    """A note with its author and, if it was recorded for others, their role."""
    entry = next((e for e in entries if e.data.get(f"{note.kind}_note") == note.id), None)
    return Written(
        kind=note.kind,
        text=note.text[:SHORT],
        at=milliseconds(note.at),
        by=await _name(desk, note.person or 0),
        stands_for=_role(entry.channel) if entry else "",
    )


def _stood_for(entries: Sequence[Entry], code: str) -> str:
    return next((_role(e.channel) for e in entries if e.code == code and _role(e.channel)), "")


def _role(channel: str) -> str:
    """The role that was recorded for, or "": a number stands for a caller, not for a role."""
    role = channel.removeprefix(FOR) if channel.startswith(FOR) else ""
    return "" if role.isdigit() else role


async def _name(desk: Desk, person: int) -> str:
    found = await desk.people.by_id(person) if person else None
    return found.name if found else ""


def reads_words(file: CaseFile, person: Person) -> bool:
    """Whether a person may read the written words: officials do, reporters only see the times."""
    return bool(person.roles - {"staff"})


async def on_paper(work: Work, file: CaseFile, person: Person) -> None:
    """Have the ledger made as a document, to be sent to this reader."""
    ledger = await ledger_of(work, file, words=reads_words(file, person))
    content = {**encode(ledger), "asked_by": person.name}
    await documents.make(work.desk, file, DocumentKind.LEDGER, content, work.now, reader=person.id)
