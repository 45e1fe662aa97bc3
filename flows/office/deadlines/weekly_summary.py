"""Weekly summary for the head of the agency, sent once every Monday, whatever restarts."""

from dataclasses import replace
from datetime import datetime, timedelta

from flows.figures.recap import PeriodFigures
from flows.messages.kinds.figures.weekly import WeekFile, Weekly, WeekPace
from flows.office.figures.figures import attention, counts, figures_of, shares
from flows.office.figures.week_card import CardFiles, WeekCard, files_of, keep_files, week_card
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify_role
from flows.office.work import Work
from flows.records.timer import Timer
from flows.sop.roles import AGENCY_HEAD
from flows.worktime.period import Days, spelled, week_of
from flows.worktime.week import next_telling, week_before

WEEKLY = "weekly-summary"
LISTED = 8
PUNCTUAL = timedelta(hours=1)
"""A summary that is sent later than this says so."""
CAUGHT_UP = timedelta(days=35)
"""Summaries due while no process ran are sent late, each; of older ones only the first."""
_TOLD = "week-told:"


async def plan(work: Work) -> None:
    """Plan the next summary; planning the same Monday twice makes one timer."""
    at = next_telling(work.office.calendar, work.now)
    await work.desk.timers.renew(WEEKLY, "", at, work.now)


async def summary_and_card(work: Work, told_at: datetime) -> tuple[Weekly, WeekCard]:
    """The message and the card about the week before `told_at`."""
    days = week_before(work.office.calendar, told_at)
    found, before = await figures_of(work, [days, week_of(days.before)])
    late = work.now - told_at > PUNCTUAL
    summary = await _summary(work, days, told_at, found, before)
    return summary, await week_card(work, days, (found, before), told_at, late=late)


async def tell_week(work: Work, timer: Timer, summary: Weekly, files: CardFiles | None) -> None:
    """Send the week before the timer's Monday, as it ended, and plan the next one. Without `files`
    it is told in words alone. A week is told once, also if its Monday becomes a day off after
    that and another morning is planned.
    """
    missed = timer.due_at < work.now and work.now - timer.due_at < CAUGHT_UP
    await plan(work.at(timer.due_at if missed else max(work.now, timer.due_at)))
    days = week_before(work.office.calendar, timer.due_at)
    if await _was_told(work, days):
        return
    await work.desk.facts.remember(f"{_TOLD}{days.first}", str(milliseconds(work.now)))
    if files is not None:
        await keep_files(work, days, files)
        summary = replace(summary, picture=files.picture)
    await notify_role(work, AGENCY_HEAD, summary)


async def _was_told(work: Work, days: Days) -> bool:
    """Whether the week was told, and not by a clock that was ahead."""
    at = await work.desk.facts.fact(f"{_TOLD}{days.first}")
    return at is not None and int(at) <= milliseconds(work.now)


async def _summary(
    work: Work, days: Days, told_at: datetime, found: PeriodFigures, before: PeriodFigures
) -> Weekly:
    """The message about a week, from the same figures as /rekap."""
    begin, end = days.limits(work.office.calendar.zone)
    whole, late = counts(found), found.overdue
    return Weekly(
        begins=milliseconds(begin),
        until=milliseconds(end) - 1,
        received=whole.received,
        done=whole.done,
        running=whole.running,
        urgent=await work.desk.urgencies.confirmed(begin, end),
        verbal=len(found.verbal),
        overdue=whole.overdue,
        shares=shares(found.steps),
        credited=_credited(found),
        attention=await attention(work, late[:LISTED]),
        more=max(0, len(late) - LISTED),
        days=spelled(days),
        due=milliseconds(told_at) if work.now - told_at > PUNCTUAL else None,
        pace=_pace(found),
        pace_before=_pace(before) if before.sops else None,
    )


async def week_file(work: Work, days: Days) -> WeekFile | None:
    """The PDF of the card that was sent about a week; None if none was made."""
    files = await files_of(work, week_of(days.first))
    begin, end = week_of(days.first).limits(work.office.calendar.zone)
    if files is None:
        return None
    return WeekFile(begins=milliseconds(begin), until=milliseconds(end) - 1, sha256=files.pdf)


def _pace(found: PeriodFigures) -> WeekPace:
    return WeekPace(
        received=len(found.cases.received),
        done=len(found.cases.done),
        within=sum(len(each.within) for each in found.steps),
        total=sum(len(each.total) for each in found.steps),
    )


def _credited(found: PeriodFigures) -> int:
    return sum(len(each.credited) for each in found.steps)
