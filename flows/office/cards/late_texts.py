"""Manuscripts that could not be fetched with their message: read into the form that waits."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from flows.content.manuscript import LONGEST, joined, paragraphs, words
from flows.messages.kinds.forms import (
    Besides,
    GatherGot,
    Gathering,
    GatherTooLong,
    ManuscriptGot,
    ManuscriptLate,
    ManuscriptUnread,
)
from flows.messages.rows.message import Message
from flows.office.work import Work
from flows.records.evidence import MANUSCRIPT, Evidence
from flows.records.received_file import FileState, ReceivedFile
from flows.sop.fields import Field, Takes


async def read_late(
    work: Work, bot: int, evidence: Evidence, received: ReceivedFile
) -> Message | None:
    """Add the text of a late file to the form it was sent for, and return what its sender is told
    of it; None if it is no manuscript.
    """
    if evidence.step == MANUSCRIPT and evidence.case_id is not None:
        file = await work.desk.cases.by_id(evidence.case_id)
        return ManuscriptLate(number=file.case.number if file else "", name=evidence.name or "")
    form = await work.desk.drafts.form(bot, evidence.chat)
    if form is None or evidence.draft is None or form.get("token") != evidence.draft:
        return None
    field = await _text_field(work, form)
    if field is None or received.state is not FileState.STORED:
        return None
    parts = [str(each) for each in form["parts"]]
    gathering = Gathering(
        token=evidence.draft,
        field=field.key,
        takes=field.takes.value,
        parts=len(parts),
        files=int(form["files"]),
    )
    if not received.text:
        return ManuscriptUnread(
            gathering=gathering,
            name=evidence.name or "",
            size=received.size // (1024 * 1024),
            trouble=received.unread or "other",
        )
    whole = joined([*parts, received.text])
    if len(whole) > LONGEST:
        return GatherTooLong(gathering=gathering, most=LONGEST)
    await work.desk.drafts.add_part(bot, evidence.chat, received.text)
    got = GatherGot(gathering=gathering, paragraphs=len(paragraphs(whole)), words=words(whole))
    besides = [Besides(*each) for each in Counter(dict(received.besides)).items()]
    return ManuscriptGot.of(got, evidence.name or "", besides) if besides else got


async def _text_field(work: Work, form: Mapping[str, Any]) -> Field | None:
    """The field of a form that takes a manuscript now; None if it has none."""
    file = await work.desk.cases.by_id(int(form["case"]))
    if file is None:
        return None
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    step = procedure.steps.get(form["step"])
    outcome = step.outcomes.get(form["outcome"]) if step else None
    fields = outcome.fields if outcome else ()
    open_ones = (each for each in fields if each.key not in form["got"])
    return next((each for each in open_ones if each.takes is Takes.TEXT), None)
