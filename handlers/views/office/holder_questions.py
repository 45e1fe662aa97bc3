"""Questions to whoever holds a late step, and their answers."""

from collections.abc import Sequence

from flows.messages.kinds.figures.holder_questions import (
    HolderAnswered,
    HolderAnswerPassedOn,
    HolderAsked,
    HolderQuestionSent,
    HolderSilent,
)
from handlers.views.parts.phrases import day_clock, described, open_, say, short, step_name, you
from handlers.views.parts.screen import Argument, Screen, Working

READY = ("working", "waiting", "today")
"""Answers that are one tap away."""
EXPLAINED = frozenset({*READY, "file"})


def asked(m: HolderAsked) -> Screen:
    told = say(
        "holder-asked",
        you=you(m),
        by=m.by,
        number=m.case.number,
        step=step_name(m.case.procedure, m.step),
        description=described(short(m.case.description), m.case.told_by),
        since=day_clock(m.since),
        late=Working(m.late),
        again="yes" if m.again else "no",
    )
    ready = tuple((open_(f"choice-explain-{key}", "explain", key),) for key in READY)
    return Screen(text=(told,), choices=ready)


def sent(m: HolderQuestionSent) -> Screen:
    parts = []
    if m.people:
        at = day_clock(m.asked) if m.asked else "none"
        parts.append(say("holder-question-sent", number=m.number, to=_names(m.people), asked=at))
    if m.unreached:
        parts.append(say("holder-unreached", names=_names(m.unreached)))
    return Screen(text=tuple(parts))


def answered(m: HolderAnswered) -> Screen:
    step = step_name(m.case.procedure, m.step)
    told = say(
        "holder-answered", by=m.by, number=m.case.number, step=step, text=explanation(m.text)
    )
    ledger = open_("choice-see-ledger", "ledger", str(m.case.id))
    return Screen(text=(told,), choices=((ledger,),))


def passed_on(m: HolderAnswerPassedOn) -> Screen:
    return Screen(text=(say("holder-answer-passed-on", number=m.number, to=_names(m.people)),))


def silent(m: HolderSilent) -> Screen:
    told = say("holder-silent", number=m.number, to=_names(m.people), asked=day_clock(m.asked))
    return Screen(text=(told,))


def explanation(text: str) -> Argument:
    """An answer in words: a ready one in the reader's language, a file by its name."""
    return say(f"explained-{text}") if text in EXPLAINED else text


def _names(names: Sequence[str]) -> str:
    return ", ".join(names)
