"""Messages of SOP B: schedule, numbers, reminders."""

from collections.abc import Mapping
from functools import reduce
from typing import Any

from flows.content.channel import Channel
from handlers.views.parts.channel_names import CHANNELS
from handlers.views.parts.phrases import Params, lines, moment, open_, say
from handlers.views.parts.screen import Argument, Choice, Open, Pick, Say, Screen

SHORT = 80
"""Characters of a place or a purpose in a list; documents have them whole."""


def short(text: str) -> str:
    return text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…"


def appointments(found: list[Mapping[str, Any]]) -> list[Say]:
    """A line each; those that were cancelled say so."""
    return [_appointment(each, place) for place, each in enumerate(found, 1)]


def _appointment(each: Params, place: int) -> Say:
    id = "promotion-line-dropped" if each["cancelled"] else "promotion-line"
    return say(id, place=place, **_where(each))


def _where(each: Params) -> dict[str, Argument]:
    return {
        "at": moment(each["at"]),
        "where": short(each["place"]),
        "audience": short(each["audience"]),
    }


def numbers(told: Params) -> list[Say]:
    """The numbers of a round, a line for each of B.4, B.5 and B.6."""
    counted = [
        say("promotion-count", what=say(f"choice-reason-{code}"), count=count)
        for code, count in told["reactions"]
    ]
    introduced = say("promotion-introductions", count=told["introductions"])
    if counted:
        listed = reduce(lambda first, rest: say("joined", first=first, rest=rest), counted)
        introduced = say("promotion-reactions", count=told["introductions"], reactions=listed)
    keys = ("visits", "going", "receiving", "people", "institutions")
    return [
        say("promotion-visits", **{key: told[key] for key in keys}),
        say(
            "promotion-links",
            links=told["links"],
            channels=_by_channel(told["channels"]),
            shots=told["shots"],
            shown=_by_channel(told["shot_channels"]),
        ),
        introduced,
    ]


def _by_channel(counted: list[tuple[str, int]]) -> str:
    return ", ".join(f"{CHANNELS[Channel(code)]} {count}" for code, count in counted) or "none"


def appointment(p: Params) -> Screen:
    entry = p["appointment"]
    kept = say("promotion-appointment", number=p["number"], **_where(entry))
    reminded = p["reminded"]
    told = () if reminded is None else (say("promotion-reminded", at=moment(reminded)),)
    return Screen(
        text=(kept, *told),
        choices=((open_("choice-see-schedule", "schedule", str(p["case"])),),),
    )


def reminder(p: Params) -> Screen:
    told = say("promotion-reminder", number=p["number"], **_where(p["appointment"]))
    return Screen(text=(told,))


def schedule(p: Params) -> Screen:
    """Every appointment; a button to take each one out that still stands."""
    if not p["appointments"]:
        return Screen(text=(say("schedule-none", number=p["number"]),))
    standing = [
        (place, each["id"])
        for place, each in enumerate(p["appointments"], 1)
        if not each["cancelled"]
    ]
    told = lines(appointments(p["appointments"]))
    return Screen(
        text=(say("schedule-head", number=p["number"]), told),
        choices=drops("promo", standing, p),
    )


def drops(form: str, rows: list[tuple[int, int]], p: Params) -> tuple[tuple[Choice, ...], ...]:
    """A button for each row by the number that it is shown with, three beside each other."""
    buttons = [
        Choice(
            label=say("choice-drop-at", place=place),
            action=Pick(form=form, field="drop", value=str(row), token=str(p["case"])),
        )
        for place, row in rows[-9:]
        if p["may_drop"]
    ]
    return tuple(tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3))


def rounds(p: Params) -> Screen:
    new = Choice(label=say("choice-new-round"), action=Open(what="newround", argument=""))
    return Screen(text=(say("promotion-rounds", count=p["count"]),), choices=((new,),))


def link_dead(p: Params) -> Screen:
    cause = p["cause"]
    known = say("link-cause-status", code=cause) if cause.isdigit() else say(f"link-cause-{cause}")
    return Screen(
        text=(say("promotion-link-dead", url=p["url"], number=p["number"], cause=known),)
    )
