"""Outages: declared, over, noticed; and one word to whoever's messages waited."""

from handlers.views.parts.phrases import Params, day_clock, moment, pick, say, you
from handlers.views.parts.screen import Lasting, Screen

FORM = "outage"


def lasts(p: Params) -> Screen:
    return Screen(
        text=(say("outage-lasts", since=moment(p["since"]), reason=p["reason"]),),
        choices=((pick("choice-outage-end", "end", "now", "-", form=FORM),),),
    )


def ended(p: Params) -> Screen:
    length = Lasting(max(1, (p["until"] - p["since"]) // 1000))
    return Screen(
        text=(
            say(
                "outage-ended",
                since=day_clock(p["since"]),
                until=day_clock(p["until"]),
                length=length,
                reason=p["reason"],
            ),
        ),
    )


def noticed(p: Params) -> Screen:
    since, until = day_clock(p["from"]), day_clock(p["until"])
    return Screen(text=(say("outage-noticed", since=since, until=until),))


def backlog(p: Params) -> Screen:
    return Screen(
        text=(
            say(
                "backlog",
                you=you(p),
                first=day_clock(p["first"]),
                last=day_clock(p["last"]),
                count=p["count"],
            ),
        ),
    )
