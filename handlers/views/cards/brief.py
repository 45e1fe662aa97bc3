"""The head of a card, before its details: within the 350 characters that a phone shows at once."""

from flows.messages.kinds.cards import Card
from handlers.views.parts import phrases
from handlers.views.parts.phrases import say, short
from handlers.views.parts.screen import Argument, Say

NOTE, SHORT_NOTE = 60, 35
DESCRIPTION, SHORTEST = 100, 30
ASIDE = 55
"""Characters that each further part of the card takes from the description."""


def note(card: Card) -> str:
    """The words of the decision that the step follows, unless they are among the answers."""
    request = card.step.request
    told = {each.text for each in request.answers} if request else set[str]()
    words = card.brought.note
    return words if {*words.split(" — ")} - told - {""} else ""


def noted(card: Card) -> tuple[Say, ...]:
    """The beginning of the note."""
    words = note(card)
    return (say("card-note", note=short(words, _room_of_note(card))),) if words else ()


def described(card: Card) -> Argument:
    """The beginning of the report or request."""
    return phrases.described(short(card.case.description, _room(card)), card.case.told_by)


def in_full(card: Card, *, described: bool = True) -> tuple[Say, ...]:
    """Among the details, the words of which the card has only the beginning; the report also if
    it is not `described` at all.
    """
    words, told = note(card), card.case.description
    cut = not described or short(told, _room(card)) != told
    return (
        *((say("card-whole", text=told),) if told and cut else ()),
        *((say("card-note", note=words),) if short(words, _room_of_note(card)) != words else ()),
    )


def _room(card: Card) -> int:
    return max(SHORTEST, DESCRIPTION - ASIDE * (_beside(card) + bool(note(card))))


def _room_of_note(card: Card) -> int:
    return SHORT_NOTE if _beside(card) else NOTE


def _beside(card: Card) -> int:
    """Number of further parts that are read before the closing line."""
    return sum(map(bool, (card.place, card.step.willing, card.step.urgency)))
