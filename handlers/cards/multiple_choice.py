"""Fields with several options: ticked one by one, or typed in a row."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flows.messages.kinds.forms import FieldFacts, FormChoices
from flows.sop.fields import Field
from handlers.conversation.form import Form, keep
from handlers.conversation.talk import Talk
from handlers.views.parts import ticks
from handlers.views.parts.phrases import say

DONE = "done"


async def ask(talk: Talk, form: Form, wanted: Field, *, changed: bool = False) -> None:
    show = talk.instead if changed else talk.tell
    await show(FormChoices(asked=asked(form, wanted), ticked=list(form.ticked)))


def asked(form: Form, wanted: Field) -> FieldFacts:
    return FieldFacts(
        token=form.token,
        step=form.step,
        outcome=form.outcome,
        field=wanted.key,
        options=list(wanted.options),
        required=wanted.required,
    )


def labels(talk: Talk, wanted: Field) -> Mapping[str, Sequence[str]]:
    """The labels of the buttons of the field's options."""
    return {each: talk.labels(say(f"choice-reason-{each}")) for each in wanted.options}


async def pressed(talk: Talk, form: Form, wanted: Field, value: str) -> str | None:
    """The answer once Cukup is pressed; None while options are being ticked."""
    if value == DONE:
        if not form.ticked:
            talk.nod("choices-none")
            return None
        return ",".join(each for each in wanted.options if each in form.ticked)
    if value.removeprefix(ticks.OFF) not in wanted.options:
        talk.nod("refused-old-choice")
        return None
    form = replace(form, ticked=ticks.after(form.ticked, value))
    await keep(talk, form)
    await ask(talk, form, wanted, changed=True)
    return None
