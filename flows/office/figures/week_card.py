"""The office's week as one card: its figures, and the weeks before it for the trend."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.figures.recap import PeriodFigures
from flows.figures.steps import StepFigure, step_figures
from flows.office.figures.figures import computed
from flows.office.work import Work
from flows.worktime.period import Days, week_of

WEEKS = 8
PICTURES = "week-card "
"""Fact by the week's Monday: the hashes of its picture and its PDF."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekShare:
    """Runs of steps within their standard time in one week, of those that have one."""

    days: Days
    within: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCard:
    """`trend` ends with the week itself and begins with the first one that had a finished step.
    `told_at` is when it was to be sent, `late` if it could not be then.
    """

    days: Days
    figures: PeriodFigures
    trend: Sequence[WeekShare]
    told_at: datetime
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFiles:
    """Hashes of the card as a picture and as a PDF."""

    picture: str
    pdf: str


async def week_card(
    work: Work,
    days: Days,
    figures: tuple[PeriodFigures, PeriodFigures],
    told_at: datetime,
    *,
    late: bool,
) -> WeekCard:
    """The card of a week from its `figures` and those of the week before."""
    found, before = figures
    earlier = [share_of(week_of(days.before), before.steps), share_of(days, found.steps)]
    weeks = _weeks_before(earlier[0].days, WEEKS - len(earlier))
    steps = await computed(work, weeks, step_figures)
    earlier = [*map(share_of, weeks, steps), *earlier]
    begun = next((at for at, each in enumerate(earlier) if each.total), len(earlier) - 1)
    return WeekCard(days=days, figures=found, trend=earlier[begun:], told_at=told_at, late=late)


def _weeks_before(days: Days, count: int) -> Sequence[Days]:
    """The `count` weeks before a week, in order."""
    found = [days]
    for _ in range(count):
        found.insert(0, week_of(found[0].before))
    return found[:-1]


def share_of(days: Days, steps: Sequence[StepFigure]) -> WeekShare:
    return WeekShare(
        days=days,
        within=sum(len(each.within) for each in steps),
        total=sum(len(each.total) for each in steps),
    )


async def keep_files(work: Work, days: Days, files: CardFiles) -> None:
    await work.desk.facts.remember(f"{PICTURES}{days.first}", f"{files.picture} {files.pdf}")


async def files_of(work: Work, days: Days) -> CardFiles | None:
    """The files of a week's card; None if none were made."""
    known = await work.desk.facts.fact(f"{PICTURES}{days.first}")
    if known is None:
        return None
    picture, _, pdf = known.partition(" ")
    return CardFiles(picture=picture, pdf=pdf)
