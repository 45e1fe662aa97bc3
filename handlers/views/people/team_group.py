"""What the team's group reads, and what is asked in private about it. No name stands here."""

from collections.abc import Mapping

from handlers.views.parts.phrases import Params, day_clock, fault, moment, pick, say
from handlers.views.parts.plain import View, plain
from handlers.views.parts.screen import Choice, Pick, Say, Screen


def card(p: Params) -> Screen:
    """An assignment: number, kind, unit, due; its outcome in place of the button."""
    head = say(
        "group-card",
        number=p["number"],
        priority=say(f"priority-{p['priority']}"),
        unit=p["unit"] or "none",
        **fault(p),
    )
    if p["outcome"]:
        name = say(f"outcome-{p['outcome']['name']}")
        return Screen(
            text=(head, say("group-card-outcome", outcome=name, at=day_clock(p["outcome"]["at"])))
        )
    take = Choice(
        label=say("choice-take"),
        action=Pick(
            form="group", field="take", value=str(p["case"]), token=f"{p['step']}-{p['round']}"
        ),
    )
    return Screen(text=(head, _standing(p)), choices=((take,),) if p["take"] else ())


def _standing(p: Params) -> Say:
    due = moment(p["due"]) if p["due"] is not None else say("standard-open")
    if p["choosing"]:
        return say("group-card-choosing", due=due, offers=p["offers"])
    return say(
        "group-card-standing", standing=p["standing"], due=due, take="yes" if p["take"] else "no"
    )


def ask(p: Params) -> Screen:
    row = str(p["group"])
    answers = (
        pick("choice-group-use", "use", row, "", form="group"),
        pick("choice-cancel", "no", row, "", form="group"),
    )
    return Screen(text=(say("group-ask", title=p["title"] or "–"),), choices=(answers,))


KINDS: Mapping[str, View] = {
    "group-card": card,
    "group-ask": ask,
    "group-used": plain("group-used", "title"),
    "group-welcome": plain("group-welcome"),
    "group-lost": plain("group-lost", "title"),
    "group-hint": plain("group-hint", addressed=True),
}
