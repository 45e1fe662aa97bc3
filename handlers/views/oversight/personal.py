"""Screens about one's own data: the copy, corrections, removal."""

from flows.messages.kinds.oversight.personal import (
    CorrectionAsk,
    CorrectionAsked,
    CorrectionDecided,
    CorrectionRequest,
    CorrectionTold,
    CorrectionWhich,
    OwnDataFile,
    RemovalDecided,
    RemovalOpen,
    RemovalRequest,
    RemovalSure,
    RemovalTold,
)
from flows.office.personal.corrections import FIELDS
from handlers.views.parts.phrases import pick, say, you
from handlers.views.parts.screen import Choice, MediaItem, MediaKind, Screen

FORM = "own"


def below_own_data() -> tuple[tuple[Choice, ...], ...]:
    """The buttons below "data saya"."""
    return (
        (_go("choice-own-copy", "copy"), _go("choice-own-correct", "which")),
        (_go("choice-own-remove", "sure"),),
    )


def copy(m: OwnDataFile) -> Screen:
    file = MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name="Data saya.pdf")
    return Screen(text=(say("own-data-file", you=you(m)),), media=(file,))


def which(m: CorrectionWhich) -> Screen:
    buttons = tuple(_go(f"choice-own-{field}", "field", field) for field in FIELDS)
    return Screen(text=(say("correction-which"),), choices=(buttons,))


def ask(m: CorrectionAsk) -> Screen:
    again = "yes" if m.again else "no"
    return Screen(text=(say("correction-ask", field=m.field, again=again, you=you(m)),))


def asked(m: CorrectionAsked) -> Screen:
    return Screen(text=(say("correction-asked", field=m.field, value=m.value),))


def request(m: CorrectionRequest) -> Screen:
    """The admin's card, decided with one tap."""
    told = {"name": m.name, "field": m.field, "before": m.before or "–", "value": m.value}
    person = str(m.person)
    yes = pick("choice-approve", "right", f"{m.field}-{m.key}", person, form=FORM)
    no = pick("choice-reject", "wrong", f"{m.field}-{m.key}", person, form=FORM)
    return Screen(text=(say("correction-request", **told),), choices=((yes, no),))


def decided(m: CorrectionDecided) -> Screen:
    granted = "yes" if m.granted else "no"
    told = {"name": m.name, "field": m.field, "value": m.value, "granted": granted}
    return Screen(text=(say("correction-decided", **told),))


def told(m: CorrectionTold) -> Screen:
    granted = "yes" if m.granted else "no"
    return Screen(
        text=(say("correction-told", field=m.field, value=m.value, granted=granted, you=you(m)),)
    )


def sure(m: RemovalSure) -> Screen:
    yes, no = _go("choice-own-remove-yes", "remove"), _go("choice-no", "stay")
    return Screen(text=(say("removal-sure", you=you(m)),), choices=((yes, no),))


def running(m: RemovalOpen) -> Screen:
    return Screen(text=(say("removal-open", numbers=", ".join(m.numbers[:10])),))


def removal(m: RemovalRequest) -> Screen:
    person = str(m.person)
    yes = pick("choice-own-remove-do", "gone", "yes", person, form=FORM)
    no = pick("choice-reject", "kept", "no", person, form=FORM)
    text = say("removal-request", name=m.name, unit=m.unit or "–")
    return Screen(text=(text,), choices=((yes, no),))


def removed(m: RemovalDecided) -> Screen:
    return Screen(
        text=(say("removal-decided", name=m.name, granted="yes" if m.granted else "no"),)
    )


def removal_told(m: RemovalTold) -> Screen:
    return Screen(text=(say("removal-told", granted="yes" if m.granted else "no", you=you(m)),))


def _go(label: str, field: str, value: str = "x") -> Choice:
    return pick(label, field, value, "0", form=FORM)
