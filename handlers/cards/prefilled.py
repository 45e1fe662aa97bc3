"""Facts already known about a field, shown above its question."""

from flows.messages.kinds.forms import FormField
from flows.messages.rows.message import Message
from handlers.conversation.form import Form
from handlers.conversation.talk import Talk


async def prefilled(talk: Talk, form: Form, question: FormField) -> Message:
    """Add to the question what the hooks of the case's SOP know."""
    sops, field = talk.work.sops, question.asked.field
    if not any(field in each.known for each in sops.own.values()):
        return question
    file = await talk.desk.cases.by_id(form.case)
    add = sops.of(file.case.procedure).known.get(field) if file else None
    return await add(talk.desk, file, question, talk.visit.now) if file and add else question
