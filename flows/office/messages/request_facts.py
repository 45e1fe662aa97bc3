"""What the card of any SOP but the fault's shows beside the case: the answers so far."""

from typing import Any

from flows.engine.case_file import CaseFile
from flows.faults.procedure_choice import FAULT
from flows.office.content.facts import content_facts
from flows.office.promotion.facts import promotion_facts
from flows.office.transition import FILE_SENT
from flows.ports.desk import Desk
from flows.sop.fields import FieldKind, Takes
from flows.sop.procedure import Procedure

SHORT = 300
MOST = 12
ASIDE = frozenset({"reason", "notes", "note", "channel"})


async def request_facts(desk: Desk, file: CaseFile, procedure: Procedure) -> dict[str, Any]:
    """`answers`: field, kind and text of the newest answer to each question, and everything that
    was gathered, in the order in which they came; empty for a fault.
    """
    if procedure.id == FAULT:
        return {}
    fields = {
        field.key: field
        for step in procedure.steps.values()
        for outcome in step.outcomes.values()
        for field in outcome.fields
        if field.key not in ASIDE and field.kind not in (FieldKind.EVIDENCE, FieldKind.PEOPLE)
    }
    found: dict[str, dict[str, Any]] = {}
    for note in await desk.notes.of_case(file.case.id):
        field = fields.get(note.kind)
        if field is None or note.text == FILE_SENT:
            continue
        many = field.kind is FieldKind.GATHER and field.takes is Takes.ANY
        key = f"{note.kind}-{note.id}" if many else note.kind
        found.pop(key, None)
        found[key] = {"field": note.kind, "kind": field.kind.value, "text": note.text[:SHORT]}
    answers = list(found.values())[-MOST:]
    told = {"answers": answers, **await content_facts(desk, file)}
    return told | await promotion_facts(desk, file)
