"""What the cards of SOP A say in words of their own."""

from flows.faults.sop import FAULT
from handlers.views.cards.sop_card import SopCard
from handlers.views.cards.urgency import HACKED
from handlers.views.faults import similar_reports
from handlers.views.faults.asks import ask
from handlers.views.faults.questions import QUESTIONS
from handlers.views.parts.phrases import Params, fault, open_, say, since, step_name
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


def facts(p: Params) -> tuple[Say, ...]:
    """The fault, for whoever works on it; for its reporter the number alone."""
    if p["step"] in REPORTERS:
        return (say("card-head", title=say(f"card-{p['step']}-title"), number=p["number"]),)
    title = say(f"card-{p['step']}-title") if p["step"] in TITLED else step_name(p)
    return (
        say("card-head", title=title, number=p["number"]),
        say(
            "card-facts",
            priority=say(f"priority-{p['priority']}"),
            reporter=p["reporter"],
            unit=p["unit"],
            verified="yes" if p["verified"] else "no",
            onbehalf=p["filed_by"] or "none",
            description=p["description"] or say("summary-spoken"),
            complete="yes" if p["complete"] else "no",
            since=since(p),
            evidence=p["evidence"],
            **fault(p),
        ),
        *((say("card-note", note=p["note"]),) if p.get("note") else ()),
        *similar_reports.on_card(p),
        *((say("card-outside"),) if p["subcategory"] == CENTRAL else ()),
        *((say("card-hacked"),) if p["subcategory"] == HACKED and p["step"] in TITLED else ()),
    )


def _looks(p: Params) -> list[Choice]:
    if "approve" not in p["choices"]:
        return []
    return [open_("choice-priority", "priority", str(p["case"]))]


def _bare(p: Params) -> bool:
    return p["step"] in REPORTERS


def standing(case: Params) -> Say | None:
    """Where a fault stands, in its reporter's words."""
    for step, accepted, paused in case["steps"]:
        if step == "repair":
            standing = "paused" if paused else "working" if accepted else "waiting"
            return say(f"state-{standing}-repair")
        if step in WAITING:
            return say(WAITING[step])
    return say(f"state-{case['state']}")


FAULT_CARD = SopCard(
    id=FAULT,
    questions=QUESTIONS,
    facts=facts,
    news=similar_reports.on_card,
    ask=ask,
    above=similar_reports.together,
    looks=_looks,
    bare=_bare,
    standing=standing,
)
