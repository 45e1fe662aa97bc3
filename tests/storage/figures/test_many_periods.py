"""Figures of several periods that are read at once: those of each period alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.config.office_file import ROOT, read_office
from flows.figures.steps import step_figures
from flows.office.figures.figures import computed, figures, figures_of
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from flows.worktime.period import Days, week_of
from storage.database.unit import Database, Unit
from storage.desk import Desk
from tests.flows.figures.generated_year import DAYS, FIRST, YEAR_CALENDAR, generated_year
from tests.storage.figures.kept_year import keep_year
from tests.storage.figures.test_figures_by_sql import CASES, SEED, spans
from tests.storage.figures.test_figures_by_sql import figures as told

WEEKS = 8


async def test_periods_read_at_once_have_the_figures_of_each_alone(database: Database) -> None:
    async with database.unit() as unit:
        await keep_year(unit, generated_year(SEED, CASES))
    async with database.unit() as unit:
        work = _work(unit)
        periods = [*_periods(), *_weeks()]
        assert await figures_of(work, periods) == [await figures(work, each) for each in periods]
        steps = await computed(work, periods, step_figures)
        alone = [await computed(work, [each], step_figures) for each in periods]
        assert [*steps] == [each for (each,) in alone]


async def test_they_are_the_figures_that_sql_finds(database: Database) -> None:
    async with database.unit() as unit:
        await keep_year(unit, generated_year(SEED, CASES))
    async with database.unit() as unit:
        found = await figures_of(_work(unit), _periods())
        assert found == [await told(unit, each) for each in spans()]


def _work(unit: Unit) -> Work:
    office = replace(read_office(ROOT / "office.toml").office, calendar=YEAR_CALENDAR)
    return Work(desk=Desk(unit), office=office, sops=SOPS, now=FIRST + timedelta(days=2 * DAYS))


def _periods() -> Sequence[Days]:
    zone = YEAR_CALENDAR.zone
    return [
        Days(
            first=each.begin.astimezone(zone).date(),
            last=(each.until - timedelta(seconds=1)).astimezone(zone).date(),
        )
        for each in spans()
    ]


def _weeks() -> Sequence[Days]:
    """Weeks one after another, as a trend has them."""
    found = [week_of((FIRST + timedelta(days=150)).date())]
    for _ in range(WEEKS):
        found.append(week_of(found[-1].before))
    return found
