"""What is known already of a field that is asked: it stands above the question."""

from collections.abc import Mapping
from typing import Any

from flows.sop.fields import Field
from handlers.conversation.form import Form
from handlers.conversation.talk import Talk


async def beside(talk: Talk, form: Form, wanted: Field) -> Mapping[str, Any]:
    """Parameters for the question, from the hooks of the case's SOP."""
    sops = talk.work.sops
    if not any(wanted.key in each.known for each in sops.own.values()):
        return {}
    file = await talk.desk.cases.by_id(form.case)
    facts = sops.of(file.case.procedure).known.get(wanted.key) if file else None
    return await facts(talk.desk, file) if file and facts else {}
