"""Task cards: one card, one decision. After it, every copy shows the outcome instead."""

from flows.faults.sop import FAULT
from handlers.views.cards import later_steps, requests, similar_reports, urgency
from handlers.views.cards.asks import ask
from handlers.views.parts.phrases import (
    Params,
    day_clock,
    fault,
    open_,
    say,
    since,
    step_name,
)
from handlers.views.parts.screen import Choice, Decide, MediaItem, MediaKind, Say, Screen
from handlers.views.people.delegation import card_place, named

QUIET = frozenset({"abuse", "revoke", "withdraw", "purchase"})
CENTRAL = "aplikasi_pusat"
MOST = 10
"""As many choices as WhatsApp shows."""
LEAST = ("choice-see-ledger", "choice-see-letter")
"""What goes first where there are more: it can also be asked for in words."""
REPORTERS = frozenset({"confirm", "complete", "follow"})


def card(p: Params) -> Screen:
    """Any step's card: its facts, what is asked, and a button for each outcome open now."""
    if p.get("outcome"):
        undo = p["outcome"].get("undo")
        choices = ((_decide({**p, **undo}, undo["outcome"]),),) if undo else ()
        return Screen(
            text=(*_facts(p), *_outcomes(p["outcome"])),
            choices=choices,
            media=_media(p),
            news=(_facts(p)[0], *_outcomes(p["outcome"])),
        )
    grown = similar_reports.on_card(p) if p["procedure"] == FAULT else requests.progress(p)
    return Screen(
        text=(*_facts(p), *card_place(p), *ask(p)),
        choices=_choices(p),
        media=_media(p),
        news=(_facts(p)[0], *grown, *ask(p)),
    )


def _facts(p: Params) -> tuple[Say, ...]:
    if p["procedure"] != FAULT:
        return requests.facts(p)
    if p["step"] in REPORTERS:
        return (say("card-head", title=say(f"card-{p['step']}-title"), number=p["number"]),)
    title = f"card-{p['step']}-title" if p["step"] in ("approve", "repair") else ""
    return (
        say("card-head", title=say(title) if title else step_name(p), number=p["number"]),
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
        *urgency.hacked(p),
    )


def _outcomes(outcome: Params) -> tuple[Say, ...]:
    """What was decided; where its performer said when, both times."""
    if not outcome.get("stated"):
        return (_outcome(outcome),)
    at, received = day_clock(outcome["stated"]), day_clock(outcome["at"])
    return (_outcome(outcome), say("card-outcome-stated", at=at, received=received))


def _outcome(outcome: Params) -> Say:
    by = later_steps.who(outcome)
    if outcome.get("acting"):
        by = named(outcome["acting"], outcome["by"])
    return say(
        "card-outcome",
        mark="✓" if outcome["good"] else "•",
        outcome=say(f"outcome-{outcome['name']}"),
        by=by,
        at=day_clock(outcome["at"]),
        note=outcome["note"] or "none",
    )


def _choices(p: Params) -> tuple[tuple[Choice, ...], ...]:
    """The decisions, and what there is to look at."""
    more: list[Choice] = []
    if p["procedure"] != FAULT:
        more += requests.looks(p)
    elif p["step"] in REPORTERS:
        return decisions(p)
    elif "approve" in p["choices"]:
        more.append(open_("choice-priority", "priority", str(p["case"])))
    if p.get("followers"):
        more.append(open_("choice-see-followers", "followers", str(p["case"])))
    if p["evidence"]:
        more.append(open_("choice-see-evidence", "evidence", str(p["case"])))
    if p.get("letter"):
        more.append(open_("choice-see-letter", "letter", str(p["case"])))
    if p.get("documents"):
        more.append(open_("choice-see-documents", "documents", str(p["case"])))
    more.append(open_("choice-see-ledger", "ledger", str(p["case"])))
    if p["due"] is not None:
        more.append(open_("choice-see-why", "why", f"{p['case']}-{p['step']}"))
    for least in LEAST:
        if len(more) + len(p["choices"]) > MOST:
            more = [each for each in more if each.label.id != least]
    below = (tuple(more[at : at + 2]) for at in range(0, len(more), 2))
    return (*similar_reports.together(p), *decisions(p), *below)


def decisions(p: Params) -> tuple[tuple[Choice, ...], ...]:
    """Two in a row, in the SOP's order; the rare and heavy ones alone at the end."""
    everyday = [name for name in p["choices"] if name not in QUIET]
    quiet = [name for name in p["choices"] if name in QUIET]
    rows = [
        tuple(_decide(p, name) for name in everyday[at : at + 2])
        for at in range(0, len(everyday), 2)
    ]
    return (*rows, *((_decide(p, name),) for name in quiet))


def _decide(p: Params, outcome: str) -> Choice:
    return Choice(
        label=say(f"choice-{outcome}"),
        action=Decide(case=p["case"], step=p["step"], round=p["round"], outcome=outcome),
    )


def _media(p: Params) -> tuple[MediaItem, ...]:
    fault = p["procedure"] == FAULT
    if not p.get("picture") or (fault and p["step"] in REPORTERS):
        return ()
    return (
        MediaItem(
            kind=MediaKind.PICTURE, sha256=p["picture"], name=None, spoiler=not p["verified"]
        ),
    )
