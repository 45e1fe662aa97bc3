"""Card parts that SOP B words itself."""

from flows.messages.kinds.cards import Card
from flows.messages.kinds.forms import FormField, GatherAsk
from flows.messages.parts.promotion_facts import Advice, PromotionFacts
from flows.promotion.sop import PROMOTION
from handlers.views.cards.requests import with_due
from handlers.views.cards.sop_card import SopCard
from handlers.views.parts.phrases import lines, open_, say, you
from handlers.views.parts.screen import Choice, Say
from handlers.views.promotion.promotion import appointments, numbers
from handlers.views.promotion.questions import QUESTIONS

MEDIA = ("minutes", "card", "profile", "web")
OWN = ("visit", "online", "introduce")
"""Parallel steps: the card of each shows its own line of the numbers."""
PREPARED = frozenset({"media", "schedule"})
PLANNED = frozenset({"schedule", "visit"})
GATHERING = frozenset({"media", "online", "evaluate", "outlook"})
"""Steps whose gathered files are named by their field."""


def _round(card: Card) -> PromotionFacts | None:
    return card.step.request.promotion if card.step.request else None


def _progress(card: Card) -> tuple[Say, ...]:
    """The phase, and the progress of the round."""
    told = _round(card)
    if told is None:
        return ()
    step, told_lines = card.step.key, list[Say]()
    phase = say(
        "promotion-phase",
        phase=say(f"sop-promosi-phase-{card.step.phase}"),
        printed=card.step.printed,
    )
    if step == "media":
        there = {
            key: say(f"promotion-{'there' if getattr(told.media, key) else 'missing'}")
            for key in MEDIA
        }
        told_lines.append(say("promotion-media", **there))
    if step in PLANNED:
        told_lines += appointments(told.appointments)
        told_lines += [say("promotion-more", count=told.more)] if told.more else []
    if step not in PREPARED:
        counted = numbers(told.numbers)
        told_lines += [counted[OWN.index(step)]] if step in OWN else counted
    told_lines += [
        say("promotion-content-line", number=number, state=say(f"state-{state}"))
        for number, state in told.contents
    ]
    advice = told.advice if step in PREPARED else None
    return (
        phase,
        *((lines(told_lines),) if told_lines else ()),
        *((_advice(advice),) if advice else ()),
    )


def _advice(advice: Advice) -> Say:
    return say("promotion-advice", number=advice.number, text=advice.text)


def _ask(card: Card) -> tuple[Say, ...]:
    if _round(card) is None:
        return ()
    return with_due(card, say(f"promotion-ask-{card.step.key}", you=you(card)))


def _offers(card: Card) -> list[Choice]:
    """Buttons that show something besides the evidence."""
    told, found = _round(card), list[Choice]()
    if told is None:
        return found
    if card.step.key in PLANNED and told.appointments:
        found.append(open_("choice-see-schedule", "schedule", str(card.case.id)))
    if card.step.key == "visit" and told.numbers.visits:
        found.append(open_("choice-see-guests", "guestbook", str(card.case.id)))
    return found


def _gathers(asked: GatherAsk) -> Say | None:
    if asked.gathering.takes == "media":
        return say("gather-ask-all-media")
    if asked.gathering.takes != "any" or asked.step not in GATHERING:
        return None
    return say("gather-ask-media", what=say(f"field-{asked.gathering.field}"))


def _known(question: FormField) -> tuple[Say, ...]:
    """The numbers of the round, above the question about its results."""
    return (lines(numbers(question.numbers)),) if question.numbers else ()


PROMOTION_CARD = SopCard(
    id=PROMOTION,
    progress=_progress,
    offers=_offers,
    questions=QUESTIONS,
    gathers=_gathers,
    known=_known,
    ask=_ask,
)
