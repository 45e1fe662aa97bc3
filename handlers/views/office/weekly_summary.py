"""Weekly summary for the head of the agency."""

from flows.messages.kinds.deadlines import LateStep, StepShare, Weekly
from handlers.views.parts.phrases import day_clock, say, step_name, you
from handlers.views.parts.screen import At, Lasting, Say, Screen


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
        lines = [_share(each) for each in m.shares]
        parts += [say("weekly-shares"), *lines]
        if m.credited:
            parts.append(say("weekly-credited", count=m.credited))
    if m.attention:
        lines = [_attention(each, m.begins) for each in m.attention]
        parts += [say("weekly-attention"), *lines]
        if m.more:
            parts.append(say("weekly-more", count=m.more))
    else:
        parts.append(say("weekly-all-well"))
    return Screen(text=tuple(parts))


def _share(each: StepShare) -> Say:
    return say(
        "weekly-share",
        step=step_name(each.procedure, each.step),
        within=each.within,
        total=each.total,
    )


def _attention(each: LateStep, week: int) -> Say:
    """A late step, with its beginning: a weekday if it lies in the week, otherwise a date."""
    reason, since = each.reason, each.since
    return say(
        "weekly-line",
        number=each.number,
        step=step_name(each.procedure, each.step),
        holders=each.holders or "–",
        since=day_clock(since) if since >= week else At(since, "day"),
        late=Lasting(each.late),
        reason=say(f"choice-reason-{reason}") if reason else "none",
    )
