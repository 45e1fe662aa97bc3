"""Card parts that SOP A words itself."""

from collections.abc import Sequence

from flows.faults.sop import FAULT
from flows.messages.kinds.cards import Card
from flows.messages.parts.common import StepState
from handlers.views.cards import urgency
from handlers.views.cards.sop_card import SopCard
from handlers.views.cards.urgency import HACKED
from handlers.views.faults import similar_reports
from handlers.views.faults.asks import ask
from handlers.views.faults.questions import QUESTIONS
from handlers.views.parts.phrases import described, fault, open_, place, say, since, step_name
from handlers.views.parts.screen import Choice, Say

CENTRAL = "aplikasi_pusat"
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


def facts(card: Card) -> tuple[Say, ...]:
    """The fault for those who work on it; only the number for its reporter."""
    case, step = card.case, card.step.key
    if step in REPORTERS:
        return (say("card-head", title=say(f"card-{step}-title"), number=case.number),)
    title = say(f"card-{step}-title") if step in TITLED else step_name(case.procedure, step)
    return (
        say("card-head", title=title, number=case.number),
        *urgency.on_card(card),
        say(
            "card-facts",
            priority=say(f"priority-{case.priority}"),
            reporter=case.reporter,
            unit=case.unit,
            verified="yes" if case.verified else "no",
            onbehalf=case.filed_by or "none",
            description=described(case.description, case.told_by),
            complete="yes" if case.complete else "no",
            since=since(case.since),
            where=place(case.where, case.description),
            evidence=case.evidence,
            **fault(case.category, case.subcategory),
        ),
        *((say("card-pieces", pieces=case.pieces),) if case.pieces else ()),
        *((say("card-note", note=card.brought.note),) if card.brought.note else ()),
        *similar_reports.on_card(card),
        *((say("card-outside"),) if case.subcategory == CENTRAL else ()),
        *((say("card-hacked"),) if case.subcategory == HACKED and step in TITLED else ()),
    )


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
    facts=facts,
    news=lambda card: (*urgency.answered_on_card(card), *similar_reports.on_card(card)),
    ask=ask,
    above=lambda card: (*urgency.answers(card), *similar_reports.together(card)),
    looks=_looks,
    bare=_bare,
    standing=standing,
)
