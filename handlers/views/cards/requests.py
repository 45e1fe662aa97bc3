"""Requests of an SOP: what was asked for, and the answers so far."""

from collections.abc import Sequence

from flows.messages.kinds.cards import Card
from flows.messages.kinds.drafts import AskRequest, SummaryRequest
from flows.messages.kinds.news import RequestApproved, RequestRejected
from flows.messages.kinds.reports import RequestReceived
from flows.messages.parts.request_facts import Answer
from handlers.views.cards import brief
from handlers.views.cards.brief import in_full, note
from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.phrases import (
    ECHO,
    copy_number,
    day,
    described,
    joined,
    lines,
    moment,
    pick,
    reporter,
    say,
    short,
    step_name,
    you,
)
from handlers.views.parts.screen import Argument, Beginning, Say, Screen

ANSWERS = ("send", "change", "cancel")


def facts(card: Card) -> tuple[Say, ...]:
    """The request at once: what was asked for, in short."""
    return (say("card-described", description=brief.described(card), complete="yes"),)


def details(sops: SopCards, card: Card) -> tuple[Say, ...]:
    """The requester, and the progress of the request."""
    told = say(
        "card-request",
        reporter=reporter(card.case.reporter, card.case.unit),
        onbehalf=card.case.filed_by or "none",
        evidence=card.case.evidence,
    )
    pieces = (say("card-pieces", pieces=card.case.pieces),) if card.case.pieces else ()
    return (told, *in_full(card), *pieces, *_progress(sops, card))


def progress(sops: SopCards, card: Card) -> tuple[Say, ...]:
    """The answers so far, the facts that SOPs add, and the last note."""
    words = note(card)
    return (*_progress(sops, card), *((say("card-note", note=words),) if words else ()))


def _progress(sops: SopCards, card: Card) -> tuple[Say, ...]:
    answers = [_answer(each) for each in _given(card)]
    return (
        *((lines(answers),) if answers else ()),
        *(told for each in sops for told in each.progress(card)),
    )


def _given(card: Card) -> Sequence[Answer]:
    return card.step.request.answers if card.step.request else ()


def _answer(answer: Answer) -> Say:
    field = Beginning(say(f"field-{answer.field}"))
    return say("card-answer", field=field, text=_worded(answer))


def _worded(answer: Answer) -> Argument:
    text = answer.text
    if answer.kind == "date":
        return day(text)
    if answer.kind == "choice":
        return say(f"choice-reason-{text}")
    if answer.kind == "choices":
        named = [say(f"choice-reason-{each}") for each in text.split(",")]
        return joined(named)
    return text


def with_due(card: Card, asked: Say) -> tuple[Say, ...]:
    """The closing line of a card, with the due time."""
    if card.step.due is None:
        return (asked,)
    return (asked, say("card-request-due", due=moment(card.step.due)))


def received(m: RequestReceived) -> Screen:
    """The requester's receipt: the number, and whose turn it is."""
    opening = moment(m.opening) if m.opening is not None else ""
    return Screen(
        text=(
            *(() if m.case.complete else (say("draft-filed", you=you(m)),)),
            say(
                "request-received",
                sop=say(f"sop-name-{m.case.procedure}"),
                number=m.case.number,
                at=moment(m.case.opened),
                step=step_name(m.case.procedure, m.step),
                hours="open" if m.opening is None else "closed",
                opening=opening,
            ),
        ),
        copies=(copy_number(m.case.number),),
    )


def approved(m: RequestApproved) -> Screen:
    return Screen(text=(say("request-approved", number=m.case.number, by=m.deed.by),))


def rejected(m: RequestRejected) -> Screen:
    note = described(m.deed.note)
    return Screen(text=(say("request-rejected", number=m.case.number, note=note),))


def asked_what(m: AskRequest) -> Screen:
    sop = say(f"sop-name-{m.procedure}")
    return Screen(text=(say("ask-request", sop=sop, evidence=m.draft.evidence),))


def summary(m: SummaryRequest) -> Screen:
    """The request read back; without its buttons once it is sent."""
    token = m.draft.token
    told = say(
        "summary-request",
        sop=say(f"sop-name-{m.read_back.procedure}"),
        description=described(short(m.read_back.description, ECHO), m.read_back.told_by),
        name=m.read_back.name,
        unit=m.read_back.unit,
        evidence=m.draft.evidence,
    )
    if m.read_back.sent:
        return Screen(text=(told,), news=())
    rows = [tuple(pick(f"choice-{name}", "summary", name, token) for name in ANSWERS)]
    rows.append((pick("choice-is-fault", "isreport", "yes", token),))
    if m.read_back.may_file_for_others:
        rows.append((pick("choice-on-behalf", "summary", "behalf", token),))
    return Screen(text=(told, say("summary-request-ask")), choices=tuple(rows))
