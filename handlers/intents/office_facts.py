"""Answers about the office: duty, posts, opening hours, what is late, the recap."""

from collections.abc import Sequence
from itertools import groupby

from flows.language.intents.intent import Meant
from flows.language.intents.posts import posts_named
from flows.messages.kinds.intents import DutyToday, OfficeHours, OpenDays, PostHolder, PostHolders
from flows.office.figures import recap as recaps
from flows.office.messages.facts import milliseconds
from flows.office.staffing import duty as duties
from flows.office.staffing.performers import in_role
from flows.worktime.calendar import Hours
from flows.worktime.formatting import local_time
from handlers.conversation.talk import Talk

WEEK = range(7)


async def duty(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    """The officer on duty now, for everybody; the list stays with /piket."""
    officer = await duties.on_duty(talk.desk, talk.visit.now)
    until = None
    for each in await talk.desk.duties.unfinished(talk.visit.now):
        if officer is not None and each.person == officer.id and each.holds(talk.visit.now):
            until = milliseconds(each.until)
    await talk.tell(DutyToday(said=said, officer=officer.name if officer else "", until=until))


async def posts(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    """The holders of the posts that are named, and those who act for them."""
    found = []
    for role in posts_named(said):
        people = await in_role(talk.desk, role, talk.visit.now)
        found.append(PostHolder(role=role, names=", ".join(each.name for each in people)))
    await talk.tell(PostHolders(said=said, posts=found))


async def hours(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    calendar, now = talk.office.calendar, talk.visit.now
    opens = None if calendar.is_open(now) else milliseconds(calendar.next_opening(now))
    today = local_time(now, calendar.zone).date()
    days = _days(calendar.hours_on(today))
    await talk.tell(OfficeHours(said=said, days=days, opens=opens))


def _days(of_day: Hours) -> Sequence[OpenDays]:
    """Days that follow one another with the same hours; closed ones are left out."""
    spelled = {
        day: ", ".join(f"{a:%H.%M}–{b:%H.%M}" for a, b in of_day.get(day, ())) for day in WEEK
    }
    found = []
    for told, group in groupby(WEEK, key=lambda day: spelled[day]):
        days = [*group]
        if told:
            found.append(OpenDays(first=days[0], last=days[-1], hours=told))
    return found


async def overdue(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    await talk.tell(await recaps.overdue_now(talk.work, said))


async def recap(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    """/rekap of the period that is named, of this week without any."""
    named = recaps.period_named(talk.work, said)
    await talk.tell(await recaps.answer(talk.work, talk.visit.person, named))
