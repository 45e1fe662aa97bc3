"""Delegations, alternates, and tasks that were handed back."""

from collections.abc import Mapping
from typing import Any

from handlers.views.parts.phrases import Params, moment, pick, say, you
from handlers.views.parts.plain import View, plain
from handlers.views.parts.screen import Choice, Pick, Say, Screen

FORM = "deleg"
KINDS = ("plh", "plt", "an")
FIELDS = ("delegate", "kind", "from", "until", "basis")


def named(place: Params, name: str) -> Say:
    """Somebody's name with the place they act in: both people are named."""
    return say("by-acting", name=name, **_place(place))


def card_place(p: Params) -> tuple[Say, ...]:
    """On a card: in whose place its reader decides."""
    if not p.get("place"):
        return ()
    return (say("card-place", you=you(p), **_place(p["place"])),)


def _place(place: Params) -> dict[str, Any]:
    role = say(f"role-{place['role']}")
    return {
        "kind": place["kind"],
        "role": role,
        "official": place["official"] or role,
        "hours": place["hours"],
    }


def _line(p: Params, number: int = 0) -> Say:
    return say(
        "delegation-line",
        place=f"{number}. " if number else "",
        mark=say("delegation-mark", kind=p["capacity"]),
        role=say(f"role-{p['role']}"),
        delegate=p["delegate"],
        official=p["official"],
        **{"from": moment(p["from"])},
        until=moment(p["until"]),
        running="yes" if p.get("running") else "no",
        basis=p["basis"] or "none",
    )


def told(kind: str) -> View:
    """made, begins or ended: for the official, the delegate, or whoever entered it."""

    def view(p: Params) -> Screen:
        arguments: dict[str, Any] = {}
        if p["side"] == "delegate":
            arguments["official"] = p["official"]
        if p["side"] != "other":
            arguments["you"] = you(p)
        return Screen(text=(say(f"delegation-{kind}-{p['side']}", **arguments), _line(p)))

    return view


def listed(p: Params) -> Screen:
    """Those in force and to come, numbered, each to be ended by whoever may."""
    lines = tuple(_line(each, number) for number, each in enumerate(p["rows"], start=1))
    ends = tuple(
        (
            Choice(
                label=say("choice-end-delegation", place=number),
                action=Pick(form=FORM, field="end", value=str(each["delegation"]), token=""),
            ),
        )
        for number, each in enumerate(p["rows"], start=1)
        if each["may_end"]
    )
    new = ((pick("choice-new-delegation", "new", "new", "", form=FORM),),) if p["may_add"] else ()
    text = lines or (say("delegations-none"),)
    return Screen(text=(say("delegations-head"), *text), choices=(*ends, *new))


def which(p: Params) -> Screen:
    """People whose names fit what was typed."""
    rows = tuple(
        (
            Choice(
                label=say("as-it-is", text=each["name"][:20]),
                action=Pick(form=FORM, field=p["asked"], value=str(each["id"]), token=p["token"]),
            ),
        )
        for each in p["people"]
    )
    return Screen(text=(say("deleg-which"),), choices=(*rows, (_cancel(p),)))


def ask_kind(p: Params) -> Screen:
    kinds = tuple(
        pick(f"choice-deleg-{kind}", "kind", kind, p["token"], form=FORM) for kind in KINDS
    )
    return Screen(
        text=(say("ask-deleg-kind", delegate=p["delegate"]),), choices=(kinds, (_cancel(p),))
    )


def ask_from(p: Params) -> Screen:
    days = tuple(
        pick(f"choice-{day}", "from", day, p["token"], form=FORM) for day in ("today", "tomorrow")
    )
    return Screen(text=(say("ask-deleg-from"),), choices=(days, (_cancel(p),)))


def ask_basis(p: Params) -> Screen:
    skip = pick("choice-skip", "basis", "skip", p["token"], form=FORM)
    return Screen(text=(say("ask-deleg-basis"),), choices=((skip, _cancel(p)),))


def summary(p: Params) -> Screen:
    """Read back before it is kept; once it is, without its buttons."""
    answers = tuple(
        pick(f"choice-{value}", "summary", value, p["token"], form=FORM)
        for value in ("send", "change", "cancel")
    )
    return Screen(
        text=(say("deleg-summary"), _line(p), *(() if p["sent"] else (say("deleg-summary-ask"),))),
        choices=() if p["sent"] else (answers,),
    )


def ask_change(p: Params) -> Screen:
    rows = tuple(
        (pick(f"choice-field-{field}", "change", field, p["token"], form=FORM),)
        for field in FIELDS
    )
    return Screen(text=(say("ask-change"),), choices=rows)


def _cancel(p: Params) -> Choice:
    return pick("choice-cancel", "summary", "cancel", p["token"], form=FORM)


def alternate_told(p: Params) -> Screen:
    return Screen(
        text=(
            say(
                "alternate-told",
                number=p["number"],
                hours=p["place"]["hours"],
                alternate=p["alternate"],
                you=you(p),
            ),
        )
    )


def alternate_asked(p: Params) -> Screen:
    place = {name: value for name, value in _place(p["place"]).items() if name != "kind"}
    return Screen(text=(say("alternate-asked", number=p["number"], you=you(p), **place),))


def handed_back(p: Params) -> Screen:
    return Screen(
        text=(
            say(
                "handed-back",
                by=p["by"],
                number=p["number"],
                note=p["note"],
                team=p["team"] or "none",
            ),
        )
    )


VIEWS: Mapping[str, View] = {
    "delegations": listed,
    "delegation-made": told("made"),
    "delegation-begins": told("begins"),
    "delegation-ended": told("ended"),
    "delegation-not-yours": plain("delegation-not-yours", addressed=True),
    "delegation-unreached": plain("delegation-unreached", "name"),
    "delegation-over": plain("delegation-over"),
    "ask-deleg-official": plain("ask-deleg-official"),
    "ask-deleg-delegate": plain("ask-deleg-delegate", "official"),
    "deleg-which": which,
    "deleg-none": plain("deleg-none", "typed"),
    "deleg-no-official": plain("deleg-no-official", "typed"),
    "ask-deleg-kind": ask_kind,
    "ask-deleg-from": ask_from,
    "ask-deleg-until": plain("ask-deleg-until"),
    "ask-deleg-basis": ask_basis,
    "ask-deleg-change": ask_change,
    "deleg-day-unclear": plain("deleg-day-unclear"),
    "deleg-summary": summary,
    "alternate-told": alternate_told,
    "alternate-asked": alternate_asked,
    "handed-back": handed_back,
    "handed-back-team": plain("handed-back-team", "by", "number", "note", "team"),
    "handback-nobody": plain("handback-nobody", "by", "number", "note", addressed=True),
}
