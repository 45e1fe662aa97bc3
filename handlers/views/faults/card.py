"""Card parts that SOP A words itself."""

from collections.abc import Sequence

from flows.faults.sop import FAULT
from flows.messages.kinds.cards import Card
from flows.messages.parts.common import StepState
from handlers.views.cards import urgency
from handlers.views.cards.brief import described, in_full
from handlers.views.cards.sop_card import SopCard
from handlers.views.cards.urgency import HACKED
from handlers.views.faults import later_steps, similar_reports
from handlers.views.faults.asks import ask, in_answer, told
from handlers.views.faults.questions import QUESTIONS
from handlers.views.parts.phrases import fault, open_, place, reporter, say, since, step_name
from handlers.views.parts.screen import Choice, Say

CENTRAL = "aplikasi_pusat"
TOLD = frozenset({"receive", "upt_repair"})
"""Steps that decide on a document."""
REPORTERS = frozenset({"confirm", "complete", "follow"})
TITLED = frozenset({"approve", "repair"})
WAITING = {
    "approve": "state-waiting-approve",
    "complete": "state-waiting-complete",
    "confirm": "state-waiting-confirm",
    "external": "state-waiting-external",
    "upt_repair": "state-waiting-external",
    "verify": "state-waiting-external",
    "result": "state-waiting-result",
    "receive": "state-waiting-result",
}


def _title(card: Card) -> Say:
    step = card.step.key
    if step in TITLED or step in REPORTERS:
        return say(f"card-{step}-title")
    return step_name(card.case.procedure, step)


def facts(card: Card) -> tuple[Say, ...]:
    """The fault at once; a document says more than the report that it follows."""
    hacked = (say("card-hacked-brief"),) if _hacked(card) else ()
    if card.step.key in TOLD:
        return hacked
    hacked = (*hacked, *urgency.on_card(card))
    complete = "yes" if card.case.complete else "no"
    said = say("card-described", description=described(card), complete=complete)
    return (*hacked, said)


def details(card: Card) -> tuple[Say, ...]:
    """The rest of what those know who work on it; for its reporter, the words cut short."""
    case, step = card.case, card.step.key
    if step in REPORTERS:
        return in_answer(card)
    return (
        *urgency.in_details(card),
        *news(card),
        say(
            "card-facts",
            priority=say(f"priority-{case.priority}"),
            reporter=reporter(case.reporter, case.unit),
            verified="yes" if case.verified else "no",
            onbehalf=case.filed_by or "none",
            since=since(case.since),
            where=place(case.where, case.description),
            evidence=case.evidence,
            **fault(case.category, case.subcategory),
        ),
        *((say("card-pieces", pieces=case.pieces),) if case.pieces else ()),
        *in_full(card, described=step not in TOLD),
        *((say("card-outside"),) if case.subcategory == CENTRAL else ()),
        *((say("card-hacked"),) if _hacked(card) else ()),
    )


def news(card: Card) -> tuple[Say, ...]:
    """News since the last card: other reports, the order, the document."""
    return (*similar_reports.on_card(card), *told(card), *later_steps.told(card))


def _hacked(card: Card) -> bool:
    return card.case.subcategory == HACKED and card.step.key in TITLED


def _looks(card: Card) -> list[Choice]:
    if "approve" not in card.choices:
        return []
    return [open_("choice-priority", "priority", str(card.case.id))]


def _bare(card: Card) -> bool:
    return card.step.key in REPORTERS


def standing(state: str, steps: Sequence[StepState]) -> Say:
    """The state of a fault in its reporter's words."""
    for step, accepted, paused in steps:
        if step == "repair":
            standing = "paused" if paused else "working" if accepted else "waiting"
            return say(f"state-{standing}-repair")
        if step in WAITING:
            return say(WAITING[step])
    return say(f"state-{state}")


FAULT_CARD = SopCard(
    id=FAULT,
    questions=QUESTIONS,
    title=_title,
    facts=facts,
    details=details,
    news=lambda card: (*urgency.answered_on_card(card), *news(card)),
    ask=ask,
    above=similar_reports.together,
    beside=urgency.answers,
    looks=_looks,
    bare=_bare,
    standing=standing,
)
