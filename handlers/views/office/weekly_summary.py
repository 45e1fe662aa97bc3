"""Weekly summary for the head of the agency."""

from collections.abc import Sequence

from flows.messages.kinds.figures.weekly import WeekFile, Weekly, WeekPace
from handlers.views.office.recap import attention, shares
from handlers.views.parts.phrases import block, day_clock, open_, say, you
from handlers.views.parts.screen import At, Choice, MediaItem, MediaKind, Open, Period, Say, Screen

RED = 3
"""Late cases with a button of their own."""


def weekly(m: Weekly) -> Screen:
    parts = [
        say("weekly", you=you(m), **{"from": At(m.begins, "day")}, until=At(m.until, "day")),
        *([say("weekly-late", due=day_clock(m.due))] if m.due else []),
    ]
    if not (m.received or m.done or m.running or m.overdue):
        return _shown(m, [*parts, say("weekly-nothing")])
    parts += attention(m.attention, m.more, m.begins)
    parts += block(_whole(m))
    if m.shares:
        parts += block([say("weekly-shares"), *_pace(m), *shares(m.shares)])
        if m.credited:
            parts.append(say("weekly-credited", count=m.credited))
    return _shown(m, parts)


def _whole(m: Weekly) -> list[Say]:
    """The figures of the week, and of the week before it."""
    counts = say(
        "weekly-counts", received=m.received, done=m.done, running=m.running, overdue=m.overdue
    )
    parts = [say("weekly-went"), counts]
    if m.pace_before is not None:
        before = m.pace_before
        parts.append(say("weekly-before", received=before.received, done=before.done))
    if m.urgent or m.verbal:
        parts.append(say("weekly-urgent", urgent=m.urgent, verbal=m.verbal))
    return parts


def _pace(m: Weekly) -> list[Say]:
    """Of all steps together: what was good, and the direction."""
    if m.pace is None or not m.pace.total:
        return []
    if m.pace.within == m.pace.total:
        return [say("weekly-all-in-time", total=m.pace.total)]
    before = m.pace_before or WeekPace(received=0, done=0, within=0, total=0)
    return [
        say(
            "weekly-pace",
            within=m.pace.within,
            total=m.pace.total,
            way=_way(m.pace, before),
            within_before=before.within,
            total_before=before.total,
        )
    ]


def _way(pace: WeekPace, before: WeekPace) -> str:
    if not before.total:
        return "none"
    share, other = pace.within * before.total, before.within * pace.total
    return "same" if share == other else "better" if share > other else "worse"


def week_file(m: WeekFile) -> Screen:
    """The card as a file."""
    head = say("week-file", period=Period(m.begins, m.until))
    name = "Ringkasan pekan.pdf"
    return Screen(
        text=(head,), media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name=name),)
    )


def _shown(m: Weekly, parts: Sequence[Say]) -> Screen:
    """With the picture, and buttons to the figures and to the cases that are late."""
    media = (MediaItem(kind=MediaKind.PICTURE, sha256=m.picture),) if m.picture else ()
    late = [
        Choice(
            label=say("choice-week-case", number=each.number),
            action=Open(what="ledger", argument=str(each.case)),
        )
        for each in m.attention[:RED]
        if each.case is not None
    ]
    if m.days is None:
        return Screen(text=tuple(parts), media=media)
    first = open_("choice-week-details", "recapof", m.days)
    pdf = ((open_("choice-week-pdf", "weekpdf", m.days),),) if m.picture else ()
    excel = open_("choice-week-excel", "registersof", m.days)
    return Screen(
        text=tuple(parts),
        media=media,
        choices=((first,), *((each,) for each in late)),
        more=(*pdf, (excel,)),
    )
