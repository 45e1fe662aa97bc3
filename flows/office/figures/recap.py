"""/rekap: the figures of the period that an official asks for."""

from collections.abc import Mapping, Sequence
from datetime import date

from flows.language.spoken_period import parse_period
from flows.messages.kinds.figures.recap import (
    Party,
    Recap,
    RecapAhead,
    RecapDefinitions,
    RecapRefused,
    RecapTooLong,
    RecapUnclear,
)
from flows.messages.kinds.intents import OverdueNow
from flows.messages.rows.message import Message
from flows.office.figures.figures import attention, counts, figures, shares
from flows.office.messages.facts import milliseconds
from flows.office.staffing.staffing import roles_now
from flows.office.work import Work
from flows.people.person import Person
from flows.sop.roles import OFFICIALS
from flows.worktime.formatting import local_time
from flows.worktime.period import Days, spelled, week_of

PERIODS: Mapping[str, str] = {
    "week": "minggu ini",
    "last-week": "minggu lalu",
    "month": "bulan ini",
    "last-month": "bulan lalu",
}
"""The usual periods by the names of their buttons, in the words that ask for them."""
LONGEST = 366
DEFINED = (
    *("received", "joined", "reopened", "done", "stopped", "running", "overdue"),
    *("share", "median", "credited", "waiting", "external"),
)
"""What is told when somebody asks what the figures are counted from."""
OFFERED, LISTED = 3, 5
NAMING = 8
"""Words of a sentence that name a period, at most."""


async def answer(work: Work, person: Person, words: str = "") -> Message:
    """The recap of the period that `words` name, this week without any; or why there is none: the
    person's roles do not allow it, or the period is not understood, lies ahead or is too long.
    """
    days = await asked(work, person, words)
    if not isinstance(days, Days):
        return days
    found = await figures(work, days)
    late = found.overdue
    begin, end = days.limits(work.office.calendar.zone)
    return Recap(
        begins=milliseconds(begin),
        until=milliseconds(end) - 1,
        at=milliseconds(work.now) if work.now < end else None,
        days=spelled(days),
        counts=counts(found),
        sops=[counts(each, sop) for sop, each in found.sops.items()],
        shares=shares(found.steps),
        credited=sum(len(each.credited) for each in found.steps),
        waiting=[
            Party(party=party, lasted=int(each.lasted.total_seconds()))
            for party, each in found.waiting.items()
        ],
        attention=await attention(work, late[:LISTED]),
        more=max(0, len(late) - LISTED),
        offers=_offers(work, days),
    )


async def overdue_now(work: Work, said: str) -> OverdueNow:
    """Steps past their standard time now, with their holders; LISTED of them at most."""
    late = (await figures(work, week_of(_today(work)))).overdue
    lines = await attention(work, late[:LISTED])
    return OverdueNow(said=said, steps=lines, more=max(0, len(late) - LISTED))


async def definitions(work: Work, person: Person) -> Message:
    """The cases that each figure is counted from, for those who may read the figures."""
    allowed = await may_read(work, person)
    return RecapDefinitions(figures=[*DEFINED]) if allowed else RecapRefused()


async def may_read(work: Work, person: Person) -> bool:
    """Whether the person may, in an own role or a delegated one."""
    return bool(OFFICIALS & await roles_now(work, person))


def period(work: Work, words: str) -> Days | None:
    """The period that the words name, or None."""
    return parse_period(words, _today(work))


def period_named(work: Work, said: str) -> str:
    """The words of a sentence that name a period, the longest such; "" if none do."""
    words = said.split()
    for length in range(min(len(words), NAMING), 0, -1):
        for begin in range(len(words) - length + 1):
            part = " ".join(words[begin : begin + length])
            if any(letter.isalnum() for letter in part) and _names_a_period(work, part):
                return part
    return ""


def _names_a_period(work: Work, part: str) -> bool:
    """Fillers alone would be read as this week, and a bare number as a day."""
    found = period(work, part)
    return found is not None and (found != period(work, "") or "ini" in part or "this" in part)


def _today(work: Work) -> date:
    return local_time(work.now, work.office.calendar.zone).date()


async def asked(work: Work, person: Person, words: str) -> Days | Message:
    """The period that the words name; or why there is none."""
    if not await may_read(work, person):
        return RecapRefused()
    days = period(work, words)
    if days is None:
        return RecapUnclear(offers=[*PERIODS])
    if days.first > _today(work):
        return RecapAhead()
    return RecapTooLong() if days.count > LONGEST else days


def _offers(work: Work, shown: Days) -> Sequence[str]:
    others = [key for key, words in PERIODS.items() if period(work, words) != shown]
    return others[:OFFERED]
