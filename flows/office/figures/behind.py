"""Cases behind the figures of a period, for those who may read the figures."""

from collections.abc import Callable, Mapping, Sequence

from flows.figures.listed import Listed, listed_cases, listed_steps, listed_waiting
from flows.figures.recap import PeriodFigures
from flows.messages.kinds.figures.recap import CaseList, RecapCases
from flows.messages.rows.message import Message
from flows.office.figures.figures import figures
from flows.office.figures.recap import asked
from flows.office.messages.facts import milliseconds
from flows.office.work import Work
from flows.people.person import Person
from flows.worktime.period import Days, spelled

CASES, STEPS, WAITING = "cases", "steps", "waiting"
PARTS: Mapping[str, Callable[[PeriodFigures], Sequence[Listed]]] = {
    CASES: listed_cases,
    STEPS: listed_steps,
    WAITING: listed_waiting,
}
"""Figures whose cases are listed together."""
NUMBERS, FEWEST = 20, 3
IN_ALL = {CASES: 200, STEPS: 90, WAITING: 200}
"""Numbers that a message has room for, beside the names of its figures."""


async def cases_behind(work: Work, person: Person, words: str, part: str = CASES) -> Message:
    """The case numbers that each figure of a part counts in the period; or why there are none."""
    days = await asked(work, person, words)
    if not isinstance(days, Days):
        return days
    begin, end = days.limits(work.office.calendar.zone)
    found = PARTS[part](await figures(work, days))
    most = min(NUMBERS, max(FEWEST, IN_ALL[part] // max(1, len(found))))
    return RecapCases(
        begins=milliseconds(begin),
        until=milliseconds(end) - 1,
        figures=[_list(each, most) for each in found],
        days=spelled(days),
        part=part if part != CASES else None,
    )


def _list(each: Listed, most: int) -> CaseList:
    return CaseList(
        figure=each.figure,
        count=len(each.numbers),
        numbers=each.numbers[:most],
        more=max(0, len(each.numbers) - most),
        procedure=each.procedure or None,
        step=each.step or None,
        party=each.party or None,
        lasted=int(each.lasted.total_seconds()) if each.lasted is not None else None,
    )
