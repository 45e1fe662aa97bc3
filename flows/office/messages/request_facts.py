"""What cards show beside the case: the answers so far, and what effects have brought."""

from typing import Any

from flows.engine.case_file import CaseFile
from flows.office.transition import FILE_SENT
from flows.office.work import Work
from flows.sop.fields import FieldKind, Takes
from flows.sop.procedure import Procedure

SHORT = 300
MOST = 12
ASIDE = frozenset({"reason", "notes", "note", "channel"})


async def request_facts(work: Work, file: CaseFile, procedure: Procedure) -> dict[str, Any]:
    """`answers`: field, kind and text of the newest answer to each question, and everything that
    was gathered, in the order in which they came; empty if the SOP's own cards tell them.
    """
    if not work.sops.of(procedure.id).answers:
        return {}
    fields = {
        field.key: field
        for step in procedure.steps.values()
        for outcome in step.outcomes.values()
        for field in outcome.fields
        if field.key not in ASIDE and field.kind not in (FieldKind.EVIDENCE, FieldKind.PEOPLE)
    }
    found: dict[str, dict[str, Any]] = {}
    for note in await work.desk.notes.of_case(file.case.id):
        field = fields.get(note.kind)
        if field is None or note.text == FILE_SENT:
            continue
        many = field.kind is FieldKind.GATHER and field.takes is Takes.ANY
        key = f"{note.kind}-{note.id}" if many else note.kind
        found.pop(key, None)
        found[key] = {"field": note.kind, "kind": field.kind.value, "text": note.text[:SHORT]}
    told: dict[str, Any] = {"answers": list(found.values())[-MOST:]}
    for facts in work.sops.card_facts:
        told |= await facts(work.desk, file)
    return told
