"""The choices that a message offers, and the one that typed words mean."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from flows.language.decision_words import ANSWERS, OUTCOMES
from flows.language.normalise import normalise
from flows.language.typed_decision import Option, Phrase, Reading, read
from flows.messages.kinds.cards import Card
from flows.office.cards.open_cards import OpenCard
from flows.records.sent_message import SentMessage
from handlers.conversation.talk import Talk
from handlers.views.cards.buttons import decisions
from handlers.views.parts.screen import Choice, ChoiceAction, Decide, Open, Pick, Screen
from handlers.views.registry import screen

TELLING = 4
"""A word of a label counts by itself if it has at least this many letters."""
ASIDE = frozenset({"skip", "cancel"})


def offered(shown: SentMessage) -> tuple[Choice, ...]:
    """The buttons of a message in order; none if its words are forgotten."""
    message = shown.message
    return _offers(screen(message)) if message is not None else ()


def offered_by(card: OpenCard) -> tuple[Choice, ...]:
    """The buttons of a card in the present state of its step."""
    shown, message = card.shown, card.shown.message
    if isinstance(message, Card):
        return _offers(screen(replace(message, choices=card.choices, outcome=None)))
    return tuple(decisions(card.file.case.id, shown.step, shown.round, card.choices))


def _offers(made: Screen) -> tuple[Choice, ...]:
    more = made.sparing.offers if made.sparing is not None else ()
    return (*made.offers, *(each for each in more if each not in made.offers))


def reading(
    talk: Talk, text: str, choices: Sequence[Choice], others: Sequence[Decide] = ()
) -> Reading:
    """The choice that a text means. `others` can be named, but have no number."""
    more = [Option(labels=(), phrases=OUTCOMES.get(each.outcome, ())) for each in others]
    return read(text, [*_options(talk, choices), *more], numbered=_numbered(choices))


def _numbered(choices: Sequence[Choice]) -> int:
    """Number of choices that can be typed as a number: 0 if there are only Lewati and Batal, since
    a number then answers the question itself.
    """
    aside = all(isinstance(c.action, Pick) and c.action.value in ASIDE for c in choices)
    return 0 if aside else len(choices)


def _options(talk: Talk, choices: Sequence[Choice]) -> list[Option]:
    labels = [tuple(map(normalise, talk.labels(choice.label))) for choice in choices]
    used = Counter(word for each in labels for word in {w for label in each for w in label})
    return [
        Option(labels=each, phrases=_phrases(choice.action, each, used))
        for choice, each in zip(choices, labels, strict=True)
    ]


def _phrases(
    action: ChoiceAction, labels: tuple[Phrase, ...], used: Counter[str]
) -> tuple[Phrase, ...]:
    """Usual words of an action; for an answer also the words that only its own label has."""
    match action:
        case Decide():
            return OUTCOMES.get(action.outcome, ())
        case Open():
            return ()
        case Pick():
            own = {w for label in labels for w in label if used[w] == 1 and len(w) >= TELLING}
            return (*ANSWERS.get(action.value, ()), *((word,) for word in sorted(own)))
