"""Standard times against reality, in lines that fit a phone: what does not fit comes first."""

from flows.messages.kinds.figures.standards import RevisionFiles, StandardLine, Standards
from handlers.views.parts.phrases import say, standard, step_name
from handlers.views.parts.screen import (
    Argument,
    Beginning,
    Choice,
    MediaItem,
    MediaKind,
    Open,
    Period,
    Say,
    Screen,
    Working,
)

MINUTE = 60
LISTED = 12
"""Lines of steps that fit their standard; more would not fit one message."""
PARTIES = {"closed": "standards-closed", "outage": "standards-outage", "paused": "recap-paused"}
"""Where time went that is no role's."""


def standards(m: Standards) -> Screen:
    head = say("standards", period=Period(m.begins, m.until))
    if not m.lines:
        return Screen(text=(head, say("standards-nothing")))
    proposed = [each for each in m.lines if each.proposed]
    others = [each for each in m.lines if not each.proposed]
    parts = [head, *map(_proposal, proposed)]
    if others:
        parts += [say("standards-fit"), *map(_line, others[:LISTED])]
    if len(others) > LISTED:
        parts.append(say("weekly-more", count=len(others) - LISTED))
    parts.append(say("standards-how"))
    drafts = tuple(
        (
            Choice(
                label=say("choice-revision", sop=each),
                action=Open(what="revise", argument=f"{each} {m.days}"),
            ),
        )
        for each in m.revised
    )
    return Screen(text=tuple(parts), choices=drafts)


def files(m: RevisionFiles) -> Screen:
    name = f"{m.procedure}-v{m.version}"
    kept = ((m.paper, f"usulan-{name}.pdf"), (m.toml, f"{name}.toml"))
    return Screen(
        text=(say("revision-files", sop=say(f"sop-name-{m.procedure}"), version=m.version),),
        media=tuple(
            MediaItem(kind=MediaKind.DOCUMENT, sha256=sha256, name=each) for sha256, each in kept
        ),
    )


def _proposal(each: StandardLine) -> Say:
    return say(
        "standards-proposal",
        step=step_name(each.procedure, each.step),
        standard=standard(each.standard),
        percent=round(100 * each.within / each.total),
        total=each.total,
        eighty=_lasted(each.eighty),
        ninety=_lasted(each.ninety),
        proposed=standard(each.proposed) if each.proposed else "–",
        waits=_waits(each),
    )


def _line(each: StandardLine) -> Say:
    return say(
        "standards-line",
        step=step_name(each.procedure, each.step),
        within=each.within,
        total=each.total,
        standard=standard(each.standard),
        median=_lasted(each.median),
        eighty=_lasted(each.eighty),
    )


def _waits(each: StandardLine) -> Argument:
    """The parties that took most of the time, as one line."""
    told = [_wait(wait.party, wait.lasted) for wait in each.waits]
    if not told:
        return "none"
    joined = told[0]
    for other in told[1:]:
        joined = say("standards-joined", first=joined, second=other)
    return joined


def _wait(party: str, lasted: int) -> Say:
    name = say(PARTIES[party]) if party in PARTIES else Beginning(say(f"role-{party}"))
    return say("standards-wait", party=name, lasted=_lasted(lasted))


def _lasted(seconds: int) -> Argument:
    return Working(seconds) if seconds >= MINUTE else say("under-a-minute")
