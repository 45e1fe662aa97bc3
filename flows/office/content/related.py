"""Ralat, Tarik and links to be mended: cases of their own that follow a published one."""

from datetime import timedelta

from flows.content.content import NewVersion, Part
from flows.engine.case_file import CaseFile
from flows.engine.refusals import NotOffered
from flows.office.cases import open_case
from flows.office.content.facts import newest, topic, wanted
from flows.office.journal import chain_of, put_on_record
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.sop.case_state import CaseState

CORRECTION, WITHDRAWAL, MEND = "correction", "withdrawal", "mend"
ASKED = (CORRECTION, WITHDRAWAL)
"""Kinds that people may ask for; links to be mended come only from the weekly check."""
MAY = frozenset({"ict_team", "ict_head", "upt_head", "designer"})


async def may_relate(desk: Desk, file: CaseFile, visit: Visit) -> bool:
    """Whether a person may ask for a Ralat or a Tarik of a published case."""
    own = visit.person.id == file.case.reporter
    return file.case.state is CaseState.DONE and (own or bool(visit.person.roles & MAY))


async def open_related(
    work: Work,
    origin: CaseFile,
    kind: str,
    reason: str,
    visit: Visit,
    *,
    channels: str = "",
) -> CaseFile:
    """Open a linked case at its own first step. A correction begins with the published text, so
    that changes can be seen. Raises NotOffered if the SOP has no such entry or the origin is not
    done.
    """
    procedure = work.office.procedures.latest(origin.case.procedure)
    entry = procedure.entries.get(kind)
    if entry is None or origin.case.state is not CaseState.DONE:
        raise NotOffered
    number = await open_case.next_number(work, procedure)
    blank = open_case.blank_case(procedure, number, visit.person.id, visit.now, visit.now)
    file = CaseFile(
        case=blank,
        filed_by=visit.person.id,
        proposed=(),
        category="",
        subcategory="",
        priority=origin.priority,
        description=reason,
        place="",
        since_at=None,
        complete=True,
        touched_at=visit.now,
    )
    words = {
        "topic": await topic(work.desk, origin),
        "channels": channels or ",".join(await wanted(work.desk, origin.case.id)),
    }
    kept = await open_case.insert_case(work.desk, file, at=(entry,))
    await work.desk.contents.relate(kept.case.id, origin.case.id, kind)
    if kind == CORRECTION:
        await _copy_text(work.desk, origin, kept.case.id, visit)
    opened = await open_case.begin(
        work, procedure, kept, visit, by=visit.person.name, at=(entry,), words=words
    )
    await _record(work.desk, origin, opened, kind, visit)
    return opened


async def _copy_text(desk: Desk, origin: CaseFile, row: int, visit: Visit) -> None:
    """Copy the text as version 1, older than the step: it cannot be submitted unchanged."""
    text = await newest(desk, origin.case.id, Part.TEXT)
    if text is not None:
        await desk.contents.add_version(
            NewVersion(
                case_id=row,
                part=Part.TEXT,
                text=text.text,
                sha256=text.sha256,
                files=(),
                person=text.person,
                at=visit.now - timedelta(seconds=1),
            )
        )


async def _record(desk: Desk, origin: CaseFile, opened: CaseFile, kind: str, visit: Visit) -> None:
    await put_on_record(
        desk,
        chain_of(origin.case.id),
        "content.followed",
        {"case": opened.case.id, "kind": kind},
        visit,
    )
