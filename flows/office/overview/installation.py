"""The admin's part of the page: people, targets, working days, outages, and what needs a hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flows.messages.kinds.register import People
from flows.messages.kinds.upkeep.troubles import SelfCheck
from flows.office.messages.facts import milliseconds, milliseconds_or_none
from flows.office.people import access
from flows.office.upkeep import self_check
from flows.office.work import Work
from flows.worktime.formatting import local_time

DAYS_OFF = 6
AHEAD = timedelta(days=366)
BEHIND = timedelta(days=30)
OUTAGES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetLine:
    """A watched target; `health` is "" if it was never looked at. Times in milliseconds."""

    name: str
    kind: str
    health: str
    since: int | None
    looked: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageLine:
    """An outage; `until` is None while it lasts."""

    kind: str
    begins: int
    until: int | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """`holders` counts the people of each role; `hours` has the windows of each weekday, 0 for
    Monday; `days_off` are the next ones by name.
    """

    people: People
    holders: Sequence[tuple[str, int]]
    check: SelfCheck
    targets: Sequence[TargetLine]
    hours: Sequence[tuple[int, Sequence[tuple[str, str]]]]
    days_off: Sequence[tuple[date, str]]
    outages: Sequence[OutageLine]


async def installation(work: Work) -> Installation:
    held = await work.desk.people.role_holders()
    return Installation(
        people=await access.overview(work),
        holders=[(role, len(who)) for role, who in sorted(held.items()) if who],
        check=await self_check.health(work),
        targets=[await _target(work, each.key) for each in work.office.watch.targets],
        hours=_hours(work),
        days_off=_days_off(work),
        outages=await _outages(work),
    )


async def _target(work: Work, key: str) -> TargetLine:
    target, known = work.office.watch.target(key), await work.desk.standings.of(key)
    looked = known.last.at if known and known.last else None
    return TargetLine(
        name=target.name if target else key,
        kind=target.kind.value if target else "",
        health=known.health.value if known and looked else "",
        since=milliseconds_or_none(known.since if known else None),
        looked=milliseconds_or_none(looked),
    )


def _hours(work: Work) -> Sequence[tuple[int, Sequence[tuple[str, str]]]]:
    return [
        (day, [(f"{opens:%H.%M}", f"{closes:%H.%M}") for opens, closes in windows])
        for day, windows in sorted(work.office.calendar.ordinary.items())
    ]


def _days_off(work: Work) -> Sequence[tuple[date, str]]:
    calendar = work.office.calendar
    today = local_time(work.now, calendar.zone).date()
    ahead = sorted(
        (day, name)
        for day, name in calendar.days_off.items()
        if today <= day <= today + AHEAD and day not in calendar.days_worked
    )
    return ahead[:DAYS_OFF]


async def _outages(work: Work) -> Sequence[OutageLine]:
    """Those of the last BEHIND, the latest first."""
    found = await work.desk.outages.touching(work.now - BEHIND, work.now)
    latest = sorted(found, key=lambda each: each.begun_at, reverse=True)
    return [
        OutageLine(
            kind=each.kind.value,
            begins=milliseconds(each.begun_at),
            until=milliseconds_or_none(each.ended_at),
            reason=each.reason,
        )
        for each in latest[:OUTAGES]
    ]
