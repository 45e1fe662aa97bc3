"""Figures of weeks, kept between two views of the page: a week takes longer than a page may."""

from datetime import timedelta

from flows.figures.recap import PeriodFigures
from flows.office.figures.figures import figures
from flows.office.work import Work
from flows.worktime.period import Days

FRESH, USABLE = timedelta(minutes=1), timedelta(minutes=15)
KEPT = 8


class FiguresCache:
    """Figures by period. Those of a period that is over stay; those of a running one are shown
    with the moment until which they were counted, for USABLE at most.
    """

    def __init__(self) -> None:
        self._known: dict[Days, PeriodFigures] = {}

    async def __call__(self, work: Work, days: Days) -> PeriodFigures:
        known = self._known.get(days)
        if known is not None and self._age(work, days, known) < USABLE:
            return known
        return await self.renewed(work, days)

    def stale(self, work: Work, days: Days) -> bool:
        """Whether they are to be computed again, for the next view."""
        known = self._known.get(days)
        return known is None or self._age(work, days, known) >= FRESH

    async def renewed(self, work: Work, days: Days) -> PeriodFigures:
        found = await figures(work, days)
        self._known = dict([*self._known.items(), (days, found)][-KEPT:])
        return found

    def _age(self, work: Work, days: Days, known: PeriodFigures) -> timedelta:
        _, end = days.limits(work.office.calendar.zone)
        over = known.span.until >= end
        return timedelta() if over else abs(work.now - known.span.until)
