"""What is known already of a field that is asked: it stands above the question."""

from typing import Any

from flows.faults.procedure_choice import PROMOTION
from flows.office.promotion.facts import round_numbers
from flows.sop.fields import Field
from handlers.conversation.form import Form
from handlers.conversation.talk import Talk

ACHIEVED = "achieved"


async def beside(talk: Talk, form: Form, wanted: Field) -> dict[str, Any]:
    """`numbers` of the round where it is asked what was achieved (SOP B.7)."""
    file = await talk.desk.cases.by_id(form.case) if wanted.key == ACHIEVED else None
    if file is None or file.case.procedure != PROMOTION:
        return {}
    return {"numbers": await round_numbers(talk.desk, file)}
