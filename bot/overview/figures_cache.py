"""Figures of weeks, kept between two views of the page: a week takes longer than a page may."""

from collections.abc import Sequence
from datetime import timedelta

from flows.figures.recap import PeriodFigures
from flows.office.figures.figures import figures_of
from flows.office.work import Work
from flows.worktime.period import Days

FRESH, USABLE = timedelta(minutes=1), timedelta(minutes=15)
KEPT = 8


class FiguresCache:
    """Figures by period. Those of a period that is over stay; those of a running one are shown
    with the moment until which they were counted, for `usable` at most.
    """

    def __init__(self, usable: timedelta = USABLE) -> None:
        self._usable = usable
        self._known: dict[Days, PeriodFigures] = {}

    async def __call__(self, work: Work, periods: Sequence[Days]) -> Sequence[PeriodFigures]:
        old = [each for each in periods if self._age(work, each) >= self._usable]
        return await self._with(work, periods, old)

    async def renewed(self, work: Work, periods: Sequence[Days]) -> Sequence[PeriodFigures]:
        """The same, those of a running period computed again."""
        old = [each for each in periods if self._age(work, each)]
        return await self._with(work, periods, old)

    def stale(self, work: Work, days: Days) -> bool:
        """Whether they are to be computed again, for the next view."""
        return self._age(work, days) >= FRESH

    async def _with(
        self, work: Work, periods: Sequence[Days], old: Sequence[Days]
    ) -> Sequence[PeriodFigures]:
        made = zip(old, await figures_of(work, old), strict=True) if old else ()
        known = {**self._known, **dict(made)}
        self._known = dict([*known.items()][-KEPT:])
        return [known[each] for each in periods]

    def _age(self, work: Work, days: Days) -> timedelta:
        """The time since they were computed: zero for a period that is over."""
        known = self._known.get(days)
        if known is None:
            return timedelta.max
        _, end = days.limits(work.office.calendar.zone)
        over = known.span.until >= end
        return timedelta() if over else abs(work.now - known.span.until)
