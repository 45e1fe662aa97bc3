"""Facts for cards beside the case: the answers so far, and what SOPs add."""

from flows.engine.case_file import CaseFile
from flows.messages.parts.request_facts import Answer, RequestFacts
from flows.office.transition import FILE_SENT
from flows.office.work import Work
from flows.sop.fields import FieldKind, Takes
from flows.sop.procedure import Procedure

SHORT = 300
MOST = 12
ASIDE = frozenset({"reason", "notes", "note", "channel", "ahead"})


async def request_facts(work: Work, file: CaseFile, procedure: Procedure) -> RequestFacts | None:
    """The newest answer to each question, and everything that was gathered, in order of arrival;
    None if the SOP's own cards show them.
    """
    if not work.sops.of(procedure.id).answers:
        return None
    fields = {
        field.key: field
        for step in procedure.steps.values()
        for outcome in step.outcomes.values()
        for field in outcome.fields
        if field.key not in ASIDE and field.takes is not Takes.MEDIA
        if field.kind not in (FieldKind.EVIDENCE, FieldKind.PEOPLE)
    }
    found: dict[str, Answer] = {}
    for note in await work.desk.notes.of_case(file.case.id):
        field = fields.get(note.kind)
        if field is None or note.text == FILE_SENT:
            continue
        many = field.kind is FieldKind.GATHER and field.takes is Takes.ANY
        key = f"{note.kind}-{note.id}" if many else note.kind
        found.pop(key, None)
        found[key] = Answer(field=note.kind, kind=field.kind.value, text=note.text[:SHORT])
    facts = RequestFacts(answers=list(found.values())[-MOST:])
    for add in work.sops.card_facts:
        facts = await add(work.desk, file, facts)
    return facts
