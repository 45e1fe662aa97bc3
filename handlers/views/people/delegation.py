"""Delegations, alternates, and returned tasks."""

from collections.abc import Sequence
from typing import Any

from flows.messages.kinds.cards import Card
from flows.messages.kinds.delegation import (
    AskDelegBasis,
    AskDelegChange,
    AskDelegDelegate,
    AskDelegFrom,
    AskDelegKind,
    AskDelegOfficial,
    AskDelegUntil,
    DelegationBegins,
    DelegationEnded,
    DelegationFacts,
    DelegationMade,
    DelegationNews,
    DelegationNotYours,
    DelegationOver,
    Delegations,
    DelegationUnreached,
    DelegDayUnclear,
    DelegNone,
    DelegNoOfficial,
    DelegSummary,
    DelegWhich,
)
from flows.messages.parts.common import Represented
from handlers.views.parts.phrases import moment, pick, say, you
from handlers.views.parts.screen import Choice, Pick, Say, Screen
from handlers.views.parts.view import Entry, plain, shown

FORM = "deleg"
KINDS = ("plh", "plt", "an")
FIELDS = ("delegate", "kind", "from", "until", "basis")


def named(place: Represented, name: str) -> Say:
    """The name of a person with that of the person they act for."""
    return say("by-acting", name=name, **place_words(place))


def card_place(card: Card) -> tuple[Say, ...]:
    """On a card: the person for whom its reader decides."""
    if card.place is None:
        return ()
    return (say("card-place", **place_words(card.place)),)


def place_words(place: Represented) -> dict[str, Any]:
    role = say(f"role-{place.role}")
    return {
        "kind": place.kind,
        "role": role,
        "official": place.official or role,
        "hours": place.hours,
    }


def _line(each: DelegationFacts, number: int = 0, *, running: bool = False) -> Say:
    return say(
        "delegation-line",
        place=f"{number}. " if number else "",
        mark=say("delegation-mark", kind=each.capacity),
        role=say(f"role-{each.role}"),
        delegate=each.delegate,
        official=each.official,
        **{"from": moment(each.begins)},
        until=moment(each.until),
        running="yes" if running else "no",
        basis=each.basis or "none",
    )


def told(m: DelegationNews) -> Screen:
    """A delegation was made, begins or ended: for the official, the delegate, or the person who
    entered it.
    """
    arguments: dict[str, Any] = {}
    if m.side == "delegate":
        arguments["official"] = m.delegation.official
    if m.side != "other":
        arguments["you"] = you(m)
    return Screen(text=(say(f"{m.KIND}-{m.side}", **arguments), _line(m.delegation)))


def listed(m: Delegations) -> Screen:
    """Current and coming delegations, numbered, with a button to end each if the reader may."""
    lines = tuple(
        _line(each.delegation, number, running=each.running)
        for number, each in enumerate(m.rows, start=1)
    )
    ends = tuple(
        (
            Choice(
                label=say("choice-end-delegation", place=number),
                action=Pick(
                    form=FORM, field="end", value=str(each.delegation.delegation), token=""
                ),
            ),
        )
        for number, each in enumerate(m.rows, start=1)
        if each.may_end
    )
    new = ((pick("choice-new-delegation", "new", "new", "", form=FORM),),) if m.may_add else ()
    text = lines or (say("delegations-none"),)
    return Screen(text=(say("delegations-head"), *text), choices=(*ends, *new))


def which(m: DelegWhich) -> Screen:
    """People whose names match the typed text."""
    rows = tuple(
        (
            Choice(
                label=say("as-it-is", text=each.name[:20]),
                action=Pick(form=FORM, field=m.asked, value=str(each.id), token=m.token),
            ),
        )
        for each in m.people
    )
    return Screen(text=(say("deleg-which"),), choices=(*rows, (_cancel(m.token),)))


def ask_kind(m: AskDelegKind) -> Screen:
    kinds = tuple(pick(f"choice-deleg-{kind}", "kind", kind, m.token, form=FORM) for kind in KINDS)
    return Screen(
        text=(say("ask-deleg-kind", delegate=m.delegate),), choices=(kinds, (_cancel(m.token),))
    )


def ask_from(m: AskDelegFrom) -> Screen:
    days = tuple(
        pick(f"choice-{day}", "from", day, m.token, form=FORM) for day in ("today", "tomorrow")
    )
    return Screen(text=(say("ask-deleg-from"),), choices=(days, (_cancel(m.token),)))


def ask_basis(m: AskDelegBasis) -> Screen:
    skip = pick("choice-skip", "basis", "skip", m.token, form=FORM)
    return Screen(text=(say("ask-deleg-basis"),), choices=((skip, _cancel(m.token)),))


def summary(m: DelegSummary) -> Screen:
    """The delegation read back; without its buttons once it is kept."""
    answers = tuple(
        pick(f"choice-{value}", "summary", value, m.token, form=FORM)
        for value in ("send", "change", "cancel")
    )
    return Screen(
        text=(
            say("deleg-summary"),
            _line(m.delegation),
            *(() if m.sent else (say("deleg-summary-ask"),)),
        ),
        choices=() if m.sent else (answers,),
    )


def ask_change(m: AskDelegChange) -> Screen:
    rows = tuple(
        (pick(f"choice-field-{field}", "change", field, m.token, form=FORM),) for field in FIELDS
    )
    return Screen(text=(say("ask-change"),), choices=rows)


def _cancel(token: str) -> Choice:
    return pick("choice-cancel", "summary", "cancel", token, form=FORM)


VIEWS: Sequence[Entry] = (
    shown(Delegations, listed),
    shown(DelegationMade, told),
    shown(DelegationBegins, told),
    shown(DelegationEnded, told),
    plain(DelegationNotYours, addressed=True),
    plain(DelegationUnreached, lambda m: {"name": m.name}),
    plain(DelegationOver),
    plain(AskDelegOfficial),
    plain(AskDelegDelegate, lambda m: {"official": m.official}),
    shown(DelegWhich, which),
    plain(DelegNone, lambda m: {"typed": m.typed}),
    plain(DelegNoOfficial, lambda m: {"typed": m.typed}),
    shown(AskDelegKind, ask_kind),
    shown(AskDelegFrom, ask_from),
    plain(AskDelegUntil),
    shown(AskDelegBasis, ask_basis),
    shown(AskDelegChange, ask_change),
    plain(DelegDayUnclear),
    shown(DelegSummary, summary),
)
