"""The week, for the head of the agency: the truth in one look."""

from typing import Any

from handlers.views.parts.phrases import Params, day_clock, say, step_name, you
from handlers.views.parts.screen import At, Lasting, Say, Screen


def weekly(p: Params) -> Screen:
    parts = [
        say("weekly", you=you(p), **{"from": At(p["from"], "day")}, until=At(p["until"], "day")),
        say("weekly-counts", **{key: p[key] for key in COUNTS}),
    ]
    if p.get("urgent") or p.get("verbal"):
        parts.append(say("weekly-urgent", urgent=p.get("urgent", 0), verbal=p.get("verbal", 0)))
    if p["shares"]:
        lines = [_share(each) for each in p["shares"]]
        parts += [say("weekly-shares"), *lines]
        if p.get("credited"):
            parts.append(say("weekly-credited", count=p["credited"]))
    if p["attention"]:
        lines = [_attention(each, p["from"]) for each in p["attention"]]
        parts += [say("weekly-attention"), *lines]
        if p["more"]:
            parts.append(say("weekly-more", count=p["more"]))
    else:
        parts.append(say("weekly-all-well"))
    return Screen(text=tuple(parts))


COUNTS = ("received", "done", "running", "overdue")


def _share(each: dict[str, Any]) -> Say:
    return say("weekly-share", step=step_name(each), within=each["within"], total=each["total"])


def _attention(each: dict[str, Any], week: int) -> Say:
    """A weekday says when, for what began in the week; a date for what is older."""
    reason, since = each["reason"], each["since"]
    return say(
        "weekly-line",
        number=each["number"],
        step=step_name(each),
        holders=each["holders"] or "–",
        since=day_clock(since) if since >= week else At(since, "day"),
        late=Lasting(each["late"]),
        reason=say(f"choice-reason-{reason}") if reason else "none",
    )
