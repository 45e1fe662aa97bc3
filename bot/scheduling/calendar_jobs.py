"""Timer that tells the admin and the head of the agency once what a year's calendar lacks."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from bot.config.national_days import NationalForecast
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from flows.messages.kinds.admin import CalendarGaps
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.records.timer import Timer
from flows.sop.roles import ADMIN, AGENCY_HEAD
from flows.worktime.gaps import DECREED_FROM, Gaps, gaps, needed_years
from flows.worktime.week import next_telling
from storage.database.unit import Unit
from storage.desk import Desk

GAPS = "calendar-gaps"
AFTER_THE_SUMMARY = timedelta(hours=1)


class CalendarJobs:
    """Each year is told of once, on a Monday from the October before it on; the next Monday is
    tried if nobody can be reached.
    """

    def __init__(self, works: WorkFactory) -> None:
        self._works = works

    async def begin(self, ticker: Ticker) -> None:
        """Register the timer and plan those of the years to come; a year told of stays told."""
        ticker.on(GAPS, self._tell)
        async with self._works.database.unit() as unit:
            await self.plan(unit)

    async def plan(self, unit: Unit) -> None:
        """Plan the tellings of this year and the next from the present time."""
        await self._plan(Desk(unit), self._today().year)

    async def _plan(self, desk: Desk, first: int) -> None:
        zone = self._works.office.calendar.zone
        for year in (first, first + 1):
            begins = datetime.combine(date(year - 1, DECREED_FROM, 1), time(), zone)
            await desk.timers.renew(GAPS, str(year), begins.astimezone(UTC), self._works.now())

    async def _tell(self, unit: Unit, timer: Timer, _: object) -> None:
        work, year, today = self._works.work(unit), int(timer.subject), self._today()
        await self._plan(Desk(unit), year)
        if year not in needed_years(today):
            return
        found = gaps(work.office.calendar, NationalForecast(), year, today)
        if found and not (timer.arguments.get("monday") and await _told(work, found)):
            monday = next_telling(work.office.calendar, work.now) + AFTER_THE_SUMMARY
            await work.desk.timers.plan(GAPS, timer.subject, monday, {"monday": 1})

    def _today(self) -> date:
        return self._works.now().astimezone(self._works.office.calendar.zone).date()


async def _told(work: Work, found: Gaps) -> bool:
    """Tell each of them once, whatever roles they hold. Return whether anybody can be reached."""
    people = {
        person.id: person
        for role in (ADMIN, AGENCY_HEAD)
        for person in await work.desk.people.with_role(role)
    }
    first, last = found.ramadan[0] if found.ramadan else ("", "")
    message = CalendarGaps(
        year=str(found.year),
        estimated=len(found.estimated),
        shared=found.cuti_bersama,
        first=str(first),
        last=str(last),
    )
    reached = 0
    for person in people.values():
        own = replace(message, may=True) if ADMIN in person.roles else message
        reached += await notify(work, person, own)
    return reached > 0
