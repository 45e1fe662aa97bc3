"""Questions of a form that one message can ask together, and answers that come together."""

import re
from collections.abc import Sequence

from flows.messages.rows.message import Message
from flows.sop.fields import Field, FieldKind
from handlers.cards import multiple_choice
from handlers.conversation.answers import understood
from handlers.conversation.form import Form
from handlers.conversation.talk import Talk

TYPED = frozenset({FieldKind.TEXT, FieldKind.NUMBER, FieldKind.DATE, FieldKind.MOMENT})
BILLED = frozenset({"whatsapp"})
"""Channels that ask several questions in one message."""
NUMBERED = re.compile(r"^\s*(?:\d[.)]|[-•*])\s+")


def questions_ahead(fields: Sequence[Field], first: Field, form: Form) -> list[Field]:
    """The fields after `first` whose questions fit beside its own: those answered in words, and at
    the end one for a photo, which alone may be optional.
    """
    found: list[Field] = []
    if first.kind not in TYPED or not first.required:
        return found
    keys = [each.key for each in fields]
    for field in fields[keys.index(first.key) + 1 :]:
        if field.key in form.got or field.key in form.skipped:
            continue
        if field.only is not None or field.kind not in TYPED | {FieldKind.EVIDENCE}:
            break
        found.append(field)
        if not field.required or field.kind is FieldKind.EVIDENCE:
            break
    return found


def pieces(
    talk: Talk, fields: Sequence[Field], wanted: Field, form: Form, text: str
) -> list[tuple[Field, str]]:
    """The text as the answer to the wanted field; or, if one message asked several, one line as
    the answer to each that is open.
    """
    told = {wanted.key, *form.ahead}
    still = [
        each
        for each in fields
        if each.key in told and each.kind in TYPED and each.key not in form.got
    ]
    lines = [NUMBERED.sub("", line).strip() for line in text.splitlines() if line.strip()]
    fit = 1 < len(lines) == len(still) and wanted == still[0]
    if fit and talk.visit.channel in BILLED:
        return list(zip(still, lines, strict=True))
    return [(wanted, text)]


def answers(
    talk: Talk, given: Sequence[tuple[Field, str]]
) -> tuple[dict[str, str], Message | None]:
    """The answers by field, and what is needed if one cannot be understood; it is the last."""
    got: dict[str, str] = {}
    for field, words in given:
        labels = multiple_choice.labels(talk, field)
        answer, complaint = understood(field, words, talk.office.calendar, talk.visit.now, labels)
        if answer is None:
            return got, complaint
        got[field.key] = answer
    return got, None
