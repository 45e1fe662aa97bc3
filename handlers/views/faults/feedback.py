"""What people state and think: when something was done, complaints, ratings, who is writing."""

from typing import Any

from handlers.views.cards.deadlines import standing
from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.phrases import Params, day_clock, moment, pick, say, you
from handlers.views.parts.screen import Choice, Pick, Say, Screen

RATINGS = (3, 2, 1)


def rating(value: int) -> Say:
    return say("rating-name", value=value)


def closed(p: Params) -> Screen:
    """The end of a case, with one tap for how it was dealt with."""
    faces = tuple(
        Choice(
            label=rating(value),
            action=Pick(form="rating", field=str(p["case"]), value=str(value), token=""),
        )
        for value in RATINGS
    )
    return Screen(
        text=(say("closed-reporter", number=p["number"], you=you(p)), say("closed-rate")),
        choices=(faces,),
    )


def rated(p: Params) -> Screen:
    return Screen(
        text=(
            say("closed-reporter", number=p["number"], you=you(p)),
            say("closed-rated", you=you(p), rating=rating(p["rating"])),
        )
    )


def stated_future(p: Params) -> Screen:
    told = say("stated-future", at=day_clock(p["at"]), number=p["number"])
    return Screen(text=(told,), choices=_times())


def stated_early(p: Params) -> Screen:
    told = say(
        "stated-early",
        at=day_clock(p["at"]),
        number=p["number"],
        accepted=day_clock(p["accepted"]),
    )
    return Screen(text=(told,), choices=_times())


def _times() -> tuple[tuple[Choice, ...], ...]:
    return (
        (pick("choice-time-now", "time", "now", "", form="stated"),),
        (pick("choice-cancel", "time", "cancel", "", form="stated"),),
    )


def stated_noted(p: Params) -> Screen:
    return Screen(
        text=(
            say(
                "stated-noted",
                number=p["number"],
                at=day_clock(p["at"]),
                received=day_clock(p["received"]),
            ),
        )
    )


def stated_which(p: Params) -> Screen:
    numbers = ", ".join(p["numbers"])
    return Screen(
        text=(say("stated-which", numbers=numbers, example=p["numbers"][0], you=you(p)),)
    )


def complaint(sops: SopCards, p: Params) -> Screen:
    """How each of the reporter's open cases stands: with whom, and until when."""
    lines = tuple(
        say("complaint-line", number=each["number"], **_stands(sops, each)) for each in p["cases"]
    )
    passed = (say("complaint-told"),) if p["told"] else ()
    return Screen(text=(say("complaint-head", you=you(p)), *lines, *passed))


def complaint_superior(sops: SopCards, p: Params) -> Screen:
    return Screen(
        text=(
            say(
                "complaint-superior",
                number=p["number"],
                reporter=p["reporter"],
                you=you(p),
                **_stands(sops, p),
            ),
        )
    )


def _stands(sops: SopCards, p: Params) -> dict[str, Any]:
    return {
        "state": standing(sops, p),
        "holders": p["holders"] or "–",
        "due": moment(p["due"]) if p["due"] else say("no-due"),
    }


def ask_again(p: Params) -> Screen:
    token = p["token"]
    return Screen(
        text=(say("ask-again", number=p["number"]),),
        choices=(
            (pick("choice-again-same", "again", "same", token, form="again"),),
            (pick("choice-again-new", "again", "new", token, form="again"),),
        ),
    )


def ask_writer(p: Params) -> Screen:
    """The names of the unit that shares the account; any other name can be typed."""
    form = "report" if p["token"] else "writer"
    rows = tuple(
        (
            Choice(
                label=say("as-it-is", text=each["name"][:20]),
                action=Pick(form=form, field="writer", value=str(each["id"]), token=p["token"]),
            ),
        )
        for each in p["people"]
    )
    return Screen(text=(say("ask-writer"),), choices=rows)


def shared_which(p: Params) -> Screen:
    rows = tuple(
        (
            Choice(
                label=say(
                    "team-shared", tick="✓ " if each["shared"] else "", name=each["name"][:18]
                ),
                action=Pick(form="shared", field="toggle", value=str(each["id"]), token=""),
            ),
        )
        for each in p["people"]
    )
    return Screen(text=(say("shared-which"),), choices=rows)
