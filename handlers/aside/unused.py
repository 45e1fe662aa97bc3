"""A form that is left half filled: what was written and sent is kept with its case."""

from collections.abc import Sequence
from datetime import datetime

from flows.content.manuscript import joined
from flows.engine.refusals import Refusal
from flows.messages.kinds.forms import GatherUnused
from flows.office import evidence_record
from flows.office.cases.decide import fields_wanted
from flows.office.transition import FILE_SENT
from flows.records.note import NewNote
from flows.sop.fields import Field, FieldKind
from flows.worktime.formatting import local_time
from handlers.conversation.form import Form
from handlers.conversation.talk import Talk

CHOSEN = frozenset({FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.PEOPLE})


async def keep_unused(talk: Talk, form: Form) -> None:
    """Keep what was written and gathered with the case if the outcome is not taken after all."""
    files = await evidence_record.attach(
        talk.desk, form.token, form.case, "later", talk.visit.actor, talk.visit.now
    )
    text = joined([*_written(talk, form, await _fields(talk, form)), *form.parts])
    if not files and not text:
        return
    if text:
        await talk.desk.notes.add_note(
            NewNote(
                case_id=form.case,
                kind="later",
                text=text,
                person=talk.visit.person.id,
                at=talk.visit.now,
            )
        )
    file = await talk.desk.cases.by_id(form.case)
    await talk.tell(GatherUnused(number=file.case.number if file else ""))


async def _fields(talk: Talk, form: Form) -> Sequence[Field]:
    try:
        return await fields_wanted(talk.work, form.decision)
    except Refusal:
        return ()


def _written(talk: Talk, form: Form, fields: Sequence[Field]) -> list[str]:
    """The answers in words, as they read; a choice is one tap to make again."""
    kinds = {field.key: field.kind for field in fields}
    found = []
    for key, text in form.got.items():
        kind = kinds.get(key)
        if kind in CHOSEN or text in ("", FILE_SENT):
            continue
        if kind is FieldKind.MOMENT:
            at = local_time(datetime.fromisoformat(text), talk.office.calendar.zone)
            text = f"{at:%d-%m-%Y %H.%M}"
        found.append(text)
    return found
