"""/rekap: the figures of a period, in lines that fit a phone."""

from collections.abc import Sequence
from itertools import groupby

from flows.messages.kinds.figures.recap import (
    Counts,
    Party,
    Recap,
    RecapDefinitions,
    RecapUnclear,
)
from flows.messages.kinds.figures.weekly import LateStep, StepShare
from handlers.views.parts.phrases import block, day_clock, open_, say, standard, step_name
from handlers.views.parts.screen import At, Beginning, Choice, Period, Say, Screen, Working

MINUTE = 60
WEEK = 7 * 86_400_000


def recap(m: Recap) -> Screen:
    parts = [*_head(m)]
    offers = [_offer(key) for key in m.offers]
    if not m.sops:
        return Screen(text=(*parts, say("recap-nothing")), choices=_rows(offers))
    parts += block(_whole(m.counts, closed="yes" if m.at is None else "no"))
    for each in m.sops:
        parts += _sop(m, each, told=len(m.sops) > 1)
    if m.credited:
        parts.append(say("weekly-credited", count=m.credited))
    if m.waiting:
        parts += block([say("recap-waiting"), *map(_party, m.waiting)])
    parts += attention(m.attention, m.more, m.until if m.at is None else m.at - WEEK)
    behind = open_("choice-recap-cases", "recapcases", m.days)
    return Screen(text=tuple(parts), choices=_rows([*offers, behind]))


def unclear(m: RecapUnclear) -> Screen:
    return Screen(text=(say("recap-unclear"),), choices=_rows([_offer(key) for key in m.offers]))


def definitions(m: RecapDefinitions) -> Screen:
    """The cases that each figure is counted from."""
    told = [say(f"recap-definition-{each}") for each in m.figures]
    return Screen(text=(say("recap-definitions"), *told))


def shares(each: Sequence[StepShare]) -> Sequence[Say]:
    """The steps' shares, each SOP under its name if there are several."""
    sops = [(sop, [*steps]) for sop, steps in groupby(each, lambda share: share.procedure)]
    if len(sops) == 1:
        return [_share(share) for share in each]
    return [
        line
        for sop, steps in sops
        for line in (say(f"sop-name-{sop}"), *(_share(share) for share in steps))
    ]


def attention(late: Sequence[LateStep], more: int, weekdays: int) -> Sequence[Say]:
    """The most overdue steps, or that there is none. A weekday says when, for what began since
    `weekdays` (milliseconds); a date for what is older.
    """
    if not late:
        return (say("weekly-all-well"),)
    told = [say("weekly-attention"), *(late_step(each, weekdays) for each in late)]
    return block([*told, say("weekly-more", count=more)] if more else told)


def _head(m: Recap) -> Sequence[Say]:
    head = say("recap", period=Period(m.begins, m.until))
    return (head,) if m.at is None else block([head, say("recap-so-far", at=day_clock(m.at))])


def _whole(counts: Counts, closed: str) -> Sequence[Say]:
    told = [
        say("recap-received", count=counts.received, joined=counts.joined),
        say("recap-reopened", count=counts.reopened) if counts.reopened else None,
        say("recap-done", count=counts.done),
        say("recap-stopped", count=counts.stopped) if counts.stopped else None,
        say("recap-running", count=counts.running, closed=closed),
        say("recap-overdue", count=counts.overdue),
    ]
    return [each for each in told if each]


def _sop(m: Recap, counts: Counts, *, told: bool) -> Sequence[Say]:
    """The SOP's name, its numbers if they are not those of the office, and its steps."""
    numbers = say(
        "recap-sop",
        received=counts.received,
        done=counts.done,
        running=counts.running,
        overdue=counts.overdue,
    )
    steps = [_share(each) for each in m.shares if each.procedure == counts.procedure]
    name = say("recap-sop-name", name=say(f"sop-name-{counts.procedure}"))
    return block([name, *([numbers] if told else []), *steps])


def _share(each: StepShare) -> Say:
    named = {"step": step_name(each.procedure, each.step)}
    if each.standard is None or each.median is None:
        return say("weekly-share", **named, within=each.within, total=each.total)
    return say(
        "recap-share",
        **named,
        within=each.within,
        total=each.total,
        standard=standard(each.standard),
        median=lasting(each.median),
    )


def _party(each: Party) -> Say:
    return say("recap-party", party=party(each.party), lasted=Working(each.lasted))


def lasting(seconds: int) -> Say | Working:
    return Working(seconds) if seconds >= MINUTE else say("under-a-minute")


def party(of: str) -> Say | Beginning:
    """A party that cases waited on, as a line begins with it."""
    return say("recap-paused") if of == "paused" else Beginning(say(f"role-{of}"))


def late_step(each: LateStep, weekdays: int) -> Say:
    since = each.since
    return say(
        "weekly-line",
        number=each.number,
        step=step_name(each.procedure, each.step),
        holders=say("recap-settled") if each.settled else each.holders or "–",
        since=day_clock(since) if since >= weekdays else At(since, "day"),
        late=Working(each.late),
        reason=say(f"choice-reason-{each.reason}") if each.reason else "none",
        call=each.call if each.call and each.phone else "none",
        phone=each.phone or "",
    )


def _offer(key: str) -> Choice:
    return open_(f"choice-recap-{key}", "recap", key)


def _rows(choices: Sequence[Choice]) -> tuple[tuple[Choice, ...], ...]:
    return tuple(tuple(choices[place : place + 2]) for place in range(0, len(choices), 2))
