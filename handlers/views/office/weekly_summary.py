"""Weekly summary for the head of the agency."""

from flows.messages.kinds.figures.weekly import Weekly
from handlers.views.office.recap import attention, shares
from handlers.views.parts.phrases import block, say, you
from handlers.views.parts.screen import At, Screen


def weekly(m: Weekly) -> Screen:
    parts = [
        say("weekly", you=you(m), **{"from": At(m.begins, "day")}, until=At(m.until, "day")),
        say(
            "weekly-counts", received=m.received, done=m.done, running=m.running, overdue=m.overdue
        ),
    ]
    if m.urgent or m.verbal:
        parts.append(say("weekly-urgent", urgent=m.urgent, verbal=m.verbal))
    if m.shares:
        parts += block([say("weekly-shares"), *shares(m.shares)])
        if m.credited:
            parts.append(say("weekly-credited", count=m.credited))
    parts += attention(m.attention, m.more, m.begins)
    return Screen(text=tuple(parts))
