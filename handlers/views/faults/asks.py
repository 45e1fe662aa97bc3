"""Closing lines of the cards of SOP A: what the reader is asked to do."""

from flows.messages.kinds.cards import Card
from handlers.views.faults import later_steps, similar_reports
from handlers.views.parts.phrases import clock, moment, reason, say, standard, until, you
from handlers.views.parts.screen import Say
from handlers.views.people.delegation import named


def ask(card: Card) -> tuple[Say, ...]:
    """The closing line for the card's step; () for a step with the shared one."""
    asks = {
        "approve": _ask_approve,
        "repair": _ask_repair,
        "confirm": _ask_confirm,
        "complete": _ask_complete,
        "follow": similar_reports.ask_follow,
        **later_steps.ASKS,
    }
    asked = asks.get(card.step.key)
    return asked(card) if asked else ()


def _willing(card: Card) -> tuple[Say, ...]:
    return (say("card-willing", names=card.step.willing),) if card.step.willing else ()


def _ask_approve(card: Card) -> tuple[Say, ...]:
    if not card.case.proposed:
        return (*_willing(card), say("card-approve-nobody"))
    asked = say(
        "card-approve-ask", proposed=card.case.proposed, you=you(card), due=until(card.step.due)
    )
    return (*_willing(card), asked)


def _ask_repair(card: Card) -> tuple[Say, ...]:
    standing = card.step.standing
    approver = (
        named(card.brought.acting, card.brought.approver)
        if card.brought.acting
        else card.brought.approver
    )
    if card.step.verbal:
        ordered = say(
            "card-repair-verbal",
            approver=approver,
            standard=standard(card.step.standard),
            due=until(card.step.due),
        )
    else:
        ordered = say(
            "card-repair-ask",
            approver=approver,
            letter=card.case.letter or say("letter-unnumbered"),
            signed="yes" if card.case.signed else "no",
            standard=standard(card.step.standard),
            due=until(card.step.due),
        )
    return (
        ordered,
        say(
            "card-repair-standing",
            standing=standing.state,
            acceptedby=standing.by or "",
            acceptedat=clock(standing.at or 0),
            pausedat=clock(standing.since or 0),
            reason=reason(standing.reason or "other"),
        ),
    )


def _ask_confirm(card: Card) -> tuple[Say, ...]:
    return (
        say(
            "card-confirm-ask",
            number=card.case.number,
            result=card.brought.result,
            until=moment(card.step.silence),
        ),
    )


def _ask_complete(card: Card) -> tuple[Say, ...]:
    return (
        say(
            "card-complete-ask",
            official=card.brought.by,
            you=you(card),
            number=card.case.number,
            note=card.brought.note,
        ),
    )
