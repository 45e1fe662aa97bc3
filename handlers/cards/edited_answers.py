"""An edited message that answered a question of the open form: the answer follows."""

from collections.abc import Sequence
from dataclasses import replace

from flows.engine.refusals import Refusal
from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.answers import AnswerChanged
from flows.office.cases.decide import fields_wanted
from flows.sop.fields import Field, FieldKind, Takes, next_field
from handlers.cards.asked_ahead import NUMBERED, TYPED, answers
from handlers.conversation.form import Form, keep, load
from handlers.conversation.talk import Talk

WORDS = 3000
WRITTEN = frozenset({Takes.ANY, Takes.TEXT})
"""Material that is kept as it was written."""


async def taken(talk: Talk, was: str, said: str) -> bool:
    """Put the edited words in place of the answer, or of the piece, that the words were before,
    and say so; say if the new ones cannot be understood. False if the form holds no such words.
    """
    form = await load(talk)
    if form is None:
        return False
    try:
        fields = await fields_wanted(talk.work, form.decision)
    except Refusal:
        return False
    changed = False
    for before, now in _pairs(_clean(was), _clean(said)):
        new, field = _changed(talk, form, fields, before, now)
        if field is None:
            continue
        changed = True
        await talk.tell(AnswerChanged(field=field.key, understood=new is not None))
        form = new or form
    await keep(talk, form)
    return changed


def _pairs(was: str, said: str) -> list[tuple[str, str]]:
    """The words before and now; line by line too, as several questions may be answered at once."""
    lines = [
        [NUMBERED.sub("", line).strip() for line in text.splitlines()] for text in (was, said)
    ]
    several = len(lines[0]) == len(lines[1]) > 1
    by_line = [pair for pair in zip(*lines, strict=True) if pair[0] != pair[1]] if several else []
    return [(was, said), *by_line]


def _changed(
    talk: Talk, form: Form, fields: Sequence[Field], was: str, said: str
) -> tuple[Form | None, Field | None]:
    """The form with the new words and the field that they answer; no form if they do not fit, no
    field if the words before answered none.
    """
    wanted = next_field(fields, form.got, form.skipped)
    gathers = wanted is not None and wanted.kind is FieldKind.GATHER and wanted.takes in WRITTEN
    if gathers and was in form.parts:
        at = len(form.parts) - 1 - form.parts[::-1].index(was)
        kept = (said,) if said else ()
        return replace(form, parts=(*form.parts[:at], *kept, *form.parts[at + 1 :])), wanted
    for field in reversed(fields):
        if field.kind not in TYPED or form.got.get(field.key) is None:
            continue
        if answers(talk, [(field, was)])[0].get(field.key) == form.got[field.key]:
            got, complaint = answers(talk, [(field, said)])
            new = None if complaint is not None else replace(form, got={**form.got, **got})
            return new, field
    return None, None


def _clean(text: str) -> str:
    return mask_secrets(clean_text(text, WORDS))
