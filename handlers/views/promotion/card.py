"""What the cards of SOP B say in words of their own."""

from flows.promotion.sop import PROMOTION
from handlers.views.cards.requests import with_due
from handlers.views.cards.sop_card import SopCard
from handlers.views.parts.phrases import Params, lines, open_, say, you
from handlers.views.parts.screen import Choice, Say
from handlers.views.promotion.promotion import appointments, numbers
from handlers.views.promotion.questions import QUESTIONS

MEDIA = ("minutes", "card", "profile", "web")
OWN = ("visit", "online", "introduce")
"""Steps that run side by side: the card of each shows its own line of the numbers."""
PREPARED = frozenset({"media", "schedule"})
PLANNED = frozenset({"schedule", "visit"})
GATHERING = frozenset({"media", "online", "evaluate", "outlook"})
"""Steps at which what is gathered is named by its field."""


def _progress(p: Params) -> tuple[Say, ...]:
    """Beside what every card shows: the phase, and how far the round has come."""
    told = p.get("promotion")
    if not told:
        return ()
    step, told_lines = p["step"], list[Say]()
    phase = say(
        "promotion-phase", phase=say(f"sop-promosi-phase-{p['phase']}"), printed=p["printed"]
    )
    if p.get("outcome"):  # what stood there when the card came is true no more
        return (phase,)
    if step == "media":
        there = {
            key: say(f"promotion-{'there' if told['media'][key] else 'missing'}") for key in MEDIA
        }
        told_lines.append(say("promotion-media", **there))
    if step in PLANNED:
        told_lines += appointments(told["appointments"])
        told_lines += [say("promotion-more", count=told["more"])] if told["more"] else []
    if step not in PREPARED:
        counted = numbers(told["numbers"])
        told_lines += [counted[OWN.index(step)]] if step in OWN else counted
    told_lines += [
        say("promotion-content-line", number=number, state=say(f"state-{state}"))
        for number, state in told["contents"]
    ]
    advice = told["advice"] if step in PREPARED else None
    return (
        phase,
        *((lines(told_lines),) if told_lines else ()),
        *((say("promotion-advice", **advice),) if advice else ()),
    )


def _ask(p: Params) -> tuple[Say, ...]:
    if not p.get("promotion"):
        return ()
    return with_due(p, say(f"promotion-ask-{p['step']}", you=you(p)))


def _offers(p: Params) -> list[Choice]:
    """What there is to read beside the evidence."""
    if not p.get("promotion"):
        return []
    found = []
    if p["step"] in PLANNED and p["promotion"]["appointments"]:
        found.append(open_("choice-see-schedule", "schedule", str(p["case"])))
    if p["step"] == "visit" and p["promotion"]["numbers"]["visits"]:
        found.append(open_("choice-see-guests", "guestbook", str(p["case"])))
    return found


def _gathers(p: Params) -> Say | None:
    if p["takes"] != "any" or p.get("step") not in GATHERING:
        return None
    return say("gather-ask-media", what=say(f"field-{p['field']}"))


def _known(p: Params) -> tuple[Say, ...]:
    """The numbers of the round, where it is asked what was achieved."""
    return (lines(numbers(p["numbers"])),) if p.get("numbers") else ()


PROMOTION_CARD = SopCard(
    id=PROMOTION,
    progress=_progress,
    offers=_offers,
    questions=QUESTIONS,
    gathers=_gathers,
    known=_known,
    ask=_ask,
)
