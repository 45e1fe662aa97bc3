"""Task cards: one card, one decision. After it, every copy shows the outcome instead."""

from handlers.views.cards import requests
from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.phrases import Params, day_clock, moment, open_, say, who
from handlers.views.parts.screen import Choice, Decide, MediaItem, MediaKind, Say, Screen
from handlers.views.people.delegation import card_place, named

QUIET = frozenset({"abuse", "revoke", "withdraw", "purchase"})
MOST = 10
"""As many choices as WhatsApp shows."""
LEAST = ("choice-see-ledger", "choice-see-letter")
"""What goes first where there are more: it can also be asked for in words."""


def card(sops: SopCards, p: Params) -> Screen:
    """Any step's card: its facts, what is asked, and a button for each outcome open now."""
    own = sops.of(p)
    facts = own.facts(p) if own.facts else requests.facts(sops, p)
    media = () if own.bare(p) else _media(p)
    if p.get("outcome"):
        undo = p["outcome"].get("undo")
        choices = ((_decide({**p, **undo}, undo["outcome"]),),) if undo else ()
        told = _outcomes(p["outcome"])
        return Screen(text=(*facts, *told), choices=choices, media=media, news=(facts[0], *told))
    grown = own.news(p) if own.news else requests.progress(sops, p)
    asked = own.ask(p) or _ask(p)
    return Screen(
        text=(*facts, *card_place(p), *asked),
        choices=decisions(p) if own.bare(p) else _choices(sops, p),
        media=media,
        news=(facts[0], *grown, *asked),
    )


def _ask(p: Params) -> tuple[Say, ...]:
    """The closing line where the SOP has none of its own."""
    if p["due"] is None:
        return (say("card-step-ask", duestate="open", due=""),)
    return (say("card-step-ask", duestate="due", due=moment(p["due"])),)


def _outcomes(outcome: Params) -> tuple[Say, ...]:
    """What was decided; where its performer said when, both times."""
    if not outcome.get("stated"):
        return (_outcome(outcome),)
    at, received = day_clock(outcome["stated"]), day_clock(outcome["at"])
    return (_outcome(outcome), say("card-outcome-stated", at=at, received=received))


def _outcome(outcome: Params) -> Say:
    by = who(outcome)
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


def _choices(sops: SopCards, p: Params) -> tuple[tuple[Choice, ...], ...]:
    """The decisions, and what there is to look at."""
    own = sops.of(p)
    more = own.looks(p) + [offer for each in sops for offer in each.offers(p)]
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
    return (*own.above(p), *decisions(p), *below)


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
    if not p.get("picture"):
        return ()
    return (
        MediaItem(
            kind=MediaKind.PICTURE, sha256=p["picture"], name=None, spoiler=not p["verified"]
        ),
    )
