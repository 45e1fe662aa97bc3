"""Outages: declared, ended, noticed; and a note to people whose messages waited."""

from flows.messages.kinds.monitoring import Backlog, OutageEnded, OutageLasts, OutageNoticed
from handlers.views.parts.phrases import day_clock, moment, pick, say, you
from handlers.views.parts.screen import Lasting, Screen

FORM = "outage"


def lasts(m: OutageLasts) -> Screen:
    return Screen(
        text=(say("outage-lasts", since=moment(m.since), reason=m.reason),),
        choices=((pick("choice-outage-end", "end", "now", "-", form=FORM),),),
    )


def ended(m: OutageEnded) -> Screen:
    length = Lasting(max(1, (m.until - m.since) // 1000))
    return Screen(
        text=(
            say(
                "outage-ended",
                since=day_clock(m.since),
                until=day_clock(m.until),
                length=length,
                reason=m.reason,
            ),
        ),
    )


def noticed(m: OutageNoticed) -> Screen:
    since, until = day_clock(m.begins), day_clock(m.until)
    return Screen(text=(say("outage-noticed", since=since, until=until),))


def backlog(m: Backlog) -> Screen:
    return Screen(
        text=(
            say(
                "backlog",
                you=you(m),
                first=day_clock(m.first),
                last=day_clock(m.last),
                count=m.count,
            ),
        ),
    )
