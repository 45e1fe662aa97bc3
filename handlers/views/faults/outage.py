"""Outages: declared, ended, noticed; and a note to people whose messages waited."""

from flows.messages.kinds.monitoring import (
    Backlog,
    OutageBegun,
    OutageConfirm,
    OutageEnded,
    OutageKnown,
    OutageLasts,
    OutageNews,
    OutageNoticed,
    OutageOver,
)
from handlers.views.parts.phrases import day_clock, moment, pick, say, you
from handlers.views.parts.screen import Argument, Lasting, Screen

FORM = "outage"


def confirm(m: OutageConfirm) -> Screen:
    """An outage about to be declared; nothing is told before it is confirmed."""
    head = say("outage-confirm", since=moment(m.since), **_facts(m))
    answers = (
        pick("choice-outage-declare", "declare", "yes", "-", form=FORM),
        pick("choice-outage-drop", "drop", "no", "-", form=FORM),
    )
    asked = say("outage-confirm-ask", you=you(m), reporters=m.reporters)
    return Screen(text=(head, asked), choices=(answers,))


def begun(m: OutageBegun) -> Screen:
    head = say("outage-begun", since=moment(m.since), **_facts(m))
    if not m.numbers:
        return Screen(text=(head,))
    numbers = ", ".join(m.numbers)
    return Screen(text=(head, say("outage-begun-own", you=you(m), numbers=numbers)))


def known(m: OutageKnown) -> Screen:
    """In place of a report of what is known already, with the way to report something else."""
    head = say("outage-known", you=you(m), since=moment(m.since), **_facts(m))
    other = pick("choice-outage-other", "outage", "other", m.token)
    return Screen(text=(head, say("outage-known-ask", you=you(m))), choices=((other,),))


def over(m: OutageOver) -> Screen:
    head = say("outage-over", since=day_clock(m.since), until=day_clock(m.until), reason=m.reason)
    if not m.numbers:
        return Screen(text=(head,))
    numbers = ", ".join(m.numbers)
    return Screen(text=(head, say("outage-over-own", you=you(m), numbers=numbers)))


def _facts(m: OutageNews) -> dict[str, Argument]:
    return {
        "reason": m.reason,
        "service": say(f"category-{m.category}") if m.category else say("outage-everything"),
        "until": day_clock(m.until) if m.until is not None else "none",
    }


def lasts(m: OutageLasts) -> Screen:
    told = (
        (say("outage-told", reporters=m.told.reporters, office=m.told.office),) if m.told else ()
    )
    return Screen(
        text=(say("outage-lasts", since=moment(m.since), reason=m.reason), *told),
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
