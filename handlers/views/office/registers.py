"""Registers in chat: the questions before a file, and the file."""

from collections.abc import Sequence

from flows.messages.kinds.figures.registers import (
    RegisterEmpty,
    RegisterFile,
    RegisterHow,
    RegisterMaking,
    RegisterRefused,
    RegisterWhen,
    RegisterWhich,
    Stretch,
)
from handlers.views.parts.phrases import open_, say
from handlers.views.parts.screen import Choice, MediaItem, MediaKind, Period, Say, Screen


def which(m: RegisterWhich) -> Screen:
    choices = [_open(f"choice-register-{each}", f"{each} {m.days}".strip()) for each in m.names]
    return Screen(text=(say("register-which"),), choices=_rows(choices))


def when(m: RegisterWhen) -> Screen:
    head = say("register-when", register=_name(m.name))
    return Screen(text=(head,), choices=_rows(_stretches(m.name, m.offers)))


def how(m: RegisterHow) -> Screen:
    head = say("register-how", register=_name(m.name), period=Period(m.begins, m.until))
    forms = [_open(f"choice-register-{form}", f"{m.name} {m.days} {form}") for form in _FORMS]
    return Screen(text=(head,), choices=_rows(forms))


def making(m: RegisterMaking) -> Screen:
    period = Period(m.begins, m.until)
    return Screen(text=(say("register-making", register=_name(m.name), period=period),))


def file(m: RegisterFile) -> Screen:
    period = Period(m.begins, m.until)
    told = say("register-file", register=_name(m.name), period=period, count=m.rows)
    name = f"{m.name}.{m.form}"
    media = MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name=name)
    return Screen(text=(told,), media=(media,))


def empty(m: RegisterEmpty) -> Screen:
    told = say("register-empty", register=_name(m.name), period=Period(m.begins, m.until))
    return Screen(text=(told,), choices=_rows(_stretches(m.name, m.offers)))


def refused(m: RegisterRefused) -> Screen:
    named = _name(m.name) if m.name else say("register-any")
    return Screen(text=(say(f"register-refused-{m.cause}", register=named),))


_FORMS = ("pdf", "xlsx")


def _name(name: str) -> Say:
    return say(f"choice-register-{name}")


def _open(label: str, argument: str) -> Choice:
    return open_(label, "register", argument)


def _stretches(name: str, offers: Sequence[Stretch]) -> Sequence[Choice]:
    return [_open(f"choice-register-{each.key}", f"{name} {each.days}") for each in offers]


def _rows(choices: Sequence[Choice]) -> tuple[tuple[Choice, ...], ...]:
    return tuple(tuple(choices[place : place + 2]) for place in range(0, len(choices), 2))
