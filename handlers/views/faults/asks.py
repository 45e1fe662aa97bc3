"""The closing line of the cards of SOP A: what the reader is asked to do."""

from handlers.views.faults import later_steps, similar_reports
from handlers.views.parts.phrases import Params, clock, moment, reason, say, standard, you
from handlers.views.parts.screen import Say
from handlers.views.people.delegation import named


def ask(p: Params) -> tuple[Say, ...]:
    """By the step of the card; () for one that is asked in the words of every SOP."""
    asks = {
        "approve": _ask_approve,
        "repair": _ask_repair,
        "confirm": _ask_confirm,
        "complete": _ask_complete,
        "follow": similar_reports.ask_follow,
        **later_steps.ASKS,
    }
    asked = asks.get(p["step"])
    return asked(p) if asked else ()


def _willing(p: Params) -> tuple[Say, ...]:
    return (say("card-willing", names=p["willing"]),) if p.get("willing") else ()


def _ask_approve(p: Params) -> tuple[Say, ...]:
    if not p["proposed"]:
        return (*_willing(p), say("card-approve-nobody"))
    asked = say("card-approve-ask", proposed=p["proposed"], you=you(p), due=moment(p["due"]))
    return (*_willing(p), asked)


def _ask_repair(p: Params) -> tuple[Say, ...]:
    standing = p["standing"]
    approver = named(p["acting"], p["approver"]) if p.get("acting") else p["approver"]
    if p.get("verbal"):
        ordered = say(
            "card-repair-verbal", approver=approver, standard=standard(p), due=moment(p["due"])
        )
    else:
        ordered = say(
            "card-repair-ask",
            approver=approver,
            letter=p["letter"] or say("letter-unnumbered"),
            signed="yes" if p.get("signed") else "no",
            standard=standard(p),
            due=moment(p["due"]),
        )
    return (
        ordered,
        say(
            "card-repair-standing",
            standing=standing["is"],
            acceptedby=standing.get("by", ""),
            acceptedat=clock(standing.get("at", 0)),
            pausedat=clock(standing.get("since", 0)),
            reason=reason(standing.get("reason", "other")),
        ),
    )


def _ask_confirm(p: Params) -> tuple[Say, ...]:
    return (
        say(
            "card-confirm-ask", number=p["number"], result=p["result"], until=moment(p["silence"])
        ),
    )


def _ask_complete(p: Params) -> tuple[Say, ...]:
    return (
        say(
            "card-complete-ask",
            official=p["by"],
            you=you(p),
            number=p["number"],
            note=p["note"],
        ),
    )
