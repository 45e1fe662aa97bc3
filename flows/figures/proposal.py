"""Proposals of standard times that fit what the office does."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from flows.figures.distribution import Distribution
from flows.worktime.standard_time import Standard

ENOUGH = 20
"""Finished runs from which a distribution says something about the standard."""
TIGHT, LOOSE = 0.6, 0.95
"""Below the first share within, a standard is too short; from the second on it may be too long."""
KEPT_BY = 80
"""Per cent of the runs that a longer standard is to hold for."""
SAFE = 90
"""Per cent of the runs that must take at most half of a standard that is too long."""
ROUND = (5, 10, 15, 20, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 420, 480)
"""Minutes in which people count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A standard time that would fit a step better than its present one."""

    of: Distribution
    standard: Standard


def proposals(found: Sequence[Distribution], workday: timedelta) -> Sequence[Proposal]:
    """The steps whose standard does not fit: kept by less than TIGHT of at least ENOUGH runs, or
    by at least LOOSE of them with time to spare. A longer one holds for KEPT_BY per cent of the
    runs, a shorter one for SAFE per cent; both are rounded up to what people say. `workday` is
    the office's working time of a day.
    """
    made = [(each, _fitting(each, workday)) for each in found if len(each.total) >= ENOUGH]
    return [
        Proposal(of=each, standard=standard)
        for each, standard in made
        if standard is not None and standard != each.standard
    ]


def _fitting(each: Distribution, workday: timedelta) -> Standard | None:
    if each.share < TIGHT:
        return rounded(each.percentile(KEPT_BY), workday)
    if each.share >= LOOSE and 2 * each.percentile(SAFE) <= length(each.standard, workday):
        return rounded(each.percentile(SAFE), workday)
    return None


def length(standard: Standard, workday: timedelta) -> timedelta:
    """The working time that a standard gives."""
    if standard.workdays is not None:
        return standard.workdays * workday
    return timedelta(minutes=standard.minutes or 0)


def rounded(spent: timedelta, workday: timedelta) -> Standard:
    """The shortest standard that people would say for so much working time: round minutes or hours
    up to a working day, else working days.
    """
    minutes = ceil(spent.total_seconds() / 60)
    if minutes <= min(ROUND[-1], workday.total_seconds() // 60):
        return Standard(minutes=next(each for each in ROUND if each >= minutes))
    return Standard(workdays=ceil(spent / workday))
