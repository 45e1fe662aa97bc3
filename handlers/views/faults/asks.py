"""Closing lines of the cards of SOP A: what the reader is asked to do."""

from flows.messages.kinds.cards import Card
from handlers.views.faults import later_steps, similar_reports
from handlers.views.parts.phrases import (
    block,
    clock,
    moment,
    reason,
    say,
    short,
    standard,
    until,
    you,
)
from handlers.views.parts.screen import Say
from handlers.views.people.delegation import named

WORDS, NAMES = 90, 40
"""Characters of an answer and of names in a closing line."""


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


def in_answer(card: Card) -> tuple[Say, ...]:
    """The words to the reporter of which the closing line has only the beginning."""
    words = card.brought.result if card.step.key == "confirm" else card.brought.note
    told = card.step.key in ("confirm", "complete") and short(words, WORDS) != words
    return (say("card-note", note=words),) if told else ()


def _willing(card: Card) -> tuple[Say, ...]:
    names = card.step.willing
    return (say("card-willing", names=short(names, NAMES)),) if names else ()


def _ask_approve(card: Card) -> tuple[Say, ...]:
    if not card.case.proposed:
        return (*_willing(card), say("card-approve-nobody"))
    asked = say(
        "card-approve-ask",
        proposed=short(card.case.proposed, NAMES),
        you=you(card),
        due=until(card.step.due),
    )
    return (*_willing(card), asked)


def told(card: Card) -> tuple[Say, ...]:
    """For the team, whose order it is and by which letter."""
    if card.step.key != "repair":
        return ()
    by, acting = card.brought.approver, card.brought.acting
    approver = named(acting, by) if acting else by
    if card.step.verbal:
        return (say("card-repair-verbal", approver=approver),)
    return (
        say(
            "card-repair-ordered",
            approver=approver,
            letter=card.case.letter or say("letter-unnumbered"),
            signed="yes" if card.case.signed else "no",
        ),
    )


def _ask_repair(card: Card) -> tuple[Say, ...]:
    standing = card.step.standing
    due = until(card.step.due)
    return block(
        (
            say(
                "card-repair-standing",
                standing=standing.state,
                acceptedby=short(standing.by or "", NAMES),
                acceptedat=clock(standing.at or 0),
                pausedat=clock(standing.since or 0),
                reason=reason(standing.reason or "other"),
            ),
            say("card-repair-ask", standard=standard(card.step.standard), due=due),
        )
    )


def _ask_confirm(card: Card) -> tuple[Say, ...]:
    return (
        say(
            "card-confirm-ask",
            number=card.case.number,
            result=short(card.brought.result, WORDS),
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
            note=short(card.brought.note, WORDS),
        ),
    )
