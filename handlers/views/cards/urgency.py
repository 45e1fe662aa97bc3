"""Priority, urgency and who is on duty."""

from collections.abc import Mapping
from typing import Any

from handlers.views.parts.phrases import Params, day_clock, fault, moment, pick, say, you
from handlers.views.parts.plain import View, plain
from handlers.views.parts.screen import Choice, Pick, Say, Screen

PRIORITIES = ("kritis", "tinggi", "sedang", "rendah")
HACKED = "peretasan"


def asked(p: Params) -> Screen:
    """The question to whoever may confirm; once answered, the answer."""
    head = say(
        "urgency-asked",
        number=p["number"],
        source=p["source"],
        unit=p["unit"],
        reporter=p["reporter"],
        description=p["description"] or say("summary-spoken"),
        **fault(p),
    )
    outcome = p.get("outcome")
    if outcome:
        by = outcome["by"] or say("role-system")
        told = say(f"urgency-was-{outcome['state']}", by=by, at=day_clock(outcome["at"]))
        return Screen(text=(head, told))
    case = str(p["case"])
    answers = (
        pick("choice-urgent-real", "confirm", case, "", form="urgency"),
        pick("choice-urgent-not", "refuse", case, "", form="urgency"),
    )
    return Screen(text=(head, say("urgency-ask", you=you(p))), choices=(answers,))


def woken(p: Params) -> Screen:
    """For the head of the agency, at any hour."""
    return Screen(
        text=(
            say(
                "urgency-woken",
                you=you(p),
                number=p["number"],
                unit=p["unit"],
                description=p["description"] or say("summary-spoken"),
                by=p["by"] or say("role-system"),
                source=p["source"],
                at=moment(p["now"]),
                **fault(p),
            ),
            *((say("card-hacked"),) if p["subcategory"] == HACKED else ()),
        )
    )


def which(p: Params) -> Screen:
    """The other priorities; "critical" says what it sets going."""
    others = [value for value in PRIORITIES if value != p["priority"]]
    rows = tuple(
        (
            Choice(
                label=say(f"priority-{value}"),
                action=Pick(form="urgency", field="priority", value=str(p["case"]), token=value),
            ),
        )
        for value in others
    )
    now = say(f"priority-{p['priority'] or 'sedang'}")
    text = say("priority-which", number=p["number"], priority=now)
    return Screen(text=(text,), choices=rows)


def changed(p: Params) -> Screen:
    return Screen(
        text=(
            say("priority-changed", number=p["number"], priority=say(f"priority-{p['priority']}")),
        )
    )


def duties(p: Params) -> Screen:
    """Who is on duty now and next, numbered, each to be taken off by whoever keeps the list."""
    lines = tuple(_duty(each, number) for number, each in enumerate(p["rows"], start=1))
    off = tuple(
        (
            Choice(
                label=say("choice-duty-off", place=number),
                action=Pick(form="duty", field="off", value=str(each["duty"]), token=""),
            ),
        )
        for number, each in enumerate(p["rows"][:8], start=1)
        if p["may_keep"]
    )
    new = ((pick("choice-duty-new", "new", "new", "", form="duty"),),) if p["may_keep"] else ()
    return Screen(text=(say("duties-head"), *(lines or (say("duties-none"),))), choices=off + new)


def _duty(each: Params, number: int) -> Say:
    return say(
        "duty-line",
        place=number,
        officer=each["officer"],
        **{"from": moment(each["from"])},
        until=moment(each["until"]),
        running="yes" if each.get("running") else "no",
    )


def ask_who(p: Params) -> Screen:
    rows = tuple(
        (
            Choice(
                label=say("as-it-is", text=each["name"][:20]),
                action=Pick(form="duty", field="who", value=str(each["id"]), token=p["token"]),
            ),
        )
        for each in p["people"]
    )
    return Screen(text=(say("ask-duty-who"),), choices=(*rows, (_cancel(p, "who"),)))


def ask_from(p: Params) -> Screen:
    now = pick("choice-duty-now", "from", "now", p["token"], form="duty")
    return Screen(text=(say("ask-duty-from"),), choices=((now, _cancel(p, "from")),))


def ask_until(p: Params) -> Screen:
    return Screen(text=(say("ask-duty-until"),), choices=((_cancel(p, "until"),),))


def _cancel(p: Params, field: str) -> Choice:
    return pick("choice-cancel", field, "cancel", p["token"], form="duty")


def _told(id: str) -> View:
    def view(p: Params) -> Screen:
        told: dict[str, Any] = {"from": moment(p["from"]), "until": moment(p["until"])}
        return Screen(text=(say(id, officer=p["officer"], you=you(p), **told),))

    return view


KINDS: Mapping[str, View] = {
    "urgency-asked": asked,
    "urgency-requested": plain("urgency-requested", "number", addressed=True),
    "urgency-confirmed": plain("urgency-confirmed", "number"),
    "urgency-refused": plain("urgency-refused", "number", addressed=True),
    "urgency-woken": woken,
    "priority-which": which,
    "priority-changed": changed,
    "duties": duties,
    "duty-not-yours": plain("duty-not-yours", addressed=True),
    "ask-duty-who": ask_who,
    "ask-duty-from": ask_from,
    "ask-duty-until": ask_until,
    "duty-none": plain("duty-none", "typed"),
    "duty-time-unclear": plain("duty-time-unclear"),
    "duty-kept": _told("duty-kept"),
    "duty-yours": _told("duty-yours"),
    "duty-off": _told("duty-off"),
}
