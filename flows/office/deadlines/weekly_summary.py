"""Weekly summary for the head of the agency, sent once every Monday, whatever restarts."""

from datetime import datetime

from flows.messages.kinds.figures.weekly import Weekly
from flows.office.figures.figures import attention, counts, figures, shares
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify_role
from flows.office.work import Work
from flows.records.timer import Timer
from flows.sop.roles import AGENCY_HEAD
from flows.worktime.week import next_telling, week_before

WEEKLY = "weekly-summary"
LISTED = 8


async def plan(work: Work) -> None:
    """Plan the next summary; planning the same Monday twice makes one timer."""
    await work.desk.timers.plan(WEEKLY, "", next_telling(work.office.calendar, work.now))


async def tell_week(work: Work, timer: Timer) -> None:
    """Send the week before the timer's Monday, as it ended, and plan the next one."""
    await plan(work.at(max(work.now, timer.due_at)))
    await notify_role(work, AGENCY_HEAD, await week(work, timer.due_at))


async def week(work: Work, told_at: datetime) -> Weekly:
    """The message about the week before `told_at`, from the same figures as /rekap."""
    days = week_before(work.office.calendar, told_at)
    found = await figures(work, days)
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
        credited=sum(len(each.credited) for each in found.steps),
        attention=await attention(work, late[:LISTED]),
        more=max(0, len(late) - LISTED),
    )
