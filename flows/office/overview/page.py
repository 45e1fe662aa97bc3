"""The office in one page (meja), for one person: what they may see in chat, and nothing else."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from flows.engine.case_file import CaseFile
from flows.figures.overdue import Overdue
from flows.figures.recap import PeriodFigures
from flows.messages.kinds.deadlines import Task
from flows.messages.kinds.documents import Ledger
from flows.messages.kinds.figures.recap import Counts, Party
from flows.messages.kinds.figures.weekly import LateStep, StepShare
from flows.messages.kinds.intents import CaseStanding
from flows.office.cases.standing import standing_of
from flows.office.deadlines.worklist import waiting_for
from flows.office.documents.case_ledger import ledger_of, reads_words
from flows.office.figures import recap
from flows.office.figures.figures import attention, counts, shares
from flows.office.figures.figures import figures_of as computed_figures
from flows.office.messages.facts import milliseconds
from flows.office.overview.installation import Installation, installation
from flows.office.staffing.visibility import may_see
from flows.office.work import Work
from flows.people.person import Person
from flows.sop.roles import ADMIN
from flows.worktime.formatting import local_time
from flows.worktime.period import Days, week_of

LATE, OWN, SHOWN = 8, 8, 8

FiguresOf = Callable[[Work, Sequence[Days]], Awaitable[Sequence[PeriodFigures]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The figures of a week, as /rekap and the weekly card have them, counted until `at`; times in
    milliseconds.
    """

    begins: int
    until: int
    at: int
    counts: Counts
    sops: Sequence[Counts]
    shares: Sequence[StepShare]
    waiting: Sequence[Party]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCase:
    """A case with its ledger, and the version of the SOP that it runs by."""

    ledger: Ledger
    version: int

    @property
    def here(self) -> frozenset[str]:
        """Keys of the steps where it stands."""
        return frozenset(each.step for each in self.ledger.lines if each.closed is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything on the page. `weeks` is this week and the last, None for those whom /rekap is
    refused; `installation` is the admin's part.
    """

    name: str
    roles: Sequence[str]
    at: int
    tasks: Sequence[Task]
    more_tasks: int
    own: Sequence[CaseStanding]
    late: Sequence[LateStep]
    more_late: int
    weeks: tuple[Week, Week] | None
    cases: Sequence[ShownCase]
    installation: Installation | None


async def page_of(
    work: Work,
    person: Person,
    *,
    shown: int = SHOWN,
    service: bool = True,
    figures_of: FiguresOf = computed_figures,
) -> Page:
    """The page as of now, with the ledgers of `shown` cases at most, and the admin's part if
    `service`.
    """
    tasks, more_tasks = await waiting_for(work, person)
    own = await work.desk.cases.of_reporter(person.id, OWN)
    weeks = await _weeks_of(work, person)
    found = await figures_of(work, weeks)
    late, more_late = await _late(work, person, found[0])
    numbers = [*(each.number for each in tasks), *(each.number for each in late)]
    return Page(
        name=person.name,
        roles=sorted(person.roles),
        at=milliseconds(work.now),
        tasks=tasks,
        more_tasks=more_tasks,
        own=[await standing_of(work, file) for file in own],
        late=late,
        more_late=more_late,
        weeks=_weeks(work, weeks, found),
        cases=await _cases(work, person, [*numbers, *(f.case.number for f in own)], shown),
        installation=await installation(work) if service and ADMIN in person.roles else None,
    )


async def shown_case(work: Work, file: CaseFile, person: Person) -> ShownCase | None:
    """The case with its ledger; None if the person may not see it."""
    if not await may_see(work, file, person):
        return None
    ledger = await ledger_of(work, file, words=reads_words(file, person))
    return ShownCase(ledger=ledger, version=file.case.procedure_version)


async def _late(
    work: Work, person: Person, found: PeriodFigures
) -> tuple[Sequence[LateStep], int]:
    """Steps past their standard time in the cases that the person may see, and how many more."""
    standing = {file.case.number: file for file in await work.desk.cases.standing()}
    seen: dict[str, bool] = {}
    lines: list[Overdue] = []
    for each in found.overdue:
        if each.number not in seen:
            file = standing.get(each.number)
            seen[each.number] = file is not None and await may_see(work, file, person)
        if seen[each.number]:
            lines.append(each)
    return await attention(work, lines[:LATE]), max(0, len(lines) - LATE)


async def _weeks_of(work: Work, person: Person) -> Sequence[Days]:
    """This week and, for those who may read its figures, the last."""
    this = week_of(local_time(work.now, work.office.calendar.zone).date())
    return [this, week_of(this.before)] if await recap.may_read(work, person) else [this]


def _weeks(
    work: Work, weeks: Sequence[Days], found: Sequence[PeriodFigures]
) -> tuple[Week, Week] | None:
    if len(weeks) == 1:
        return None
    this, last = map(partial(_week, work), weeks, found)
    return this, last


def _week(work: Work, days: Days, found: PeriodFigures) -> Week:
    begin, end = days.limits(work.office.calendar.zone)
    return Week(
        begins=milliseconds(begin),
        until=milliseconds(end) - 1,
        at=milliseconds(found.span.until),
        counts=counts(found),
        sops=[counts(each, sop) for sop, each in found.sops.items()],
        shares=shares(found.steps),
        waiting=[
            Party(party=party, lasted=int(each.lasted.total_seconds()))
            for party, each in found.waiting.items()
        ],
    )


async def _cases(
    work: Work, person: Person, numbers: Sequence[str], most: int
) -> Sequence[ShownCase]:
    """The first `most` of these cases that the person may see."""
    found: list[ShownCase] = []
    for number in dict.fromkeys(numbers):
        if len(found) == most:
            break
        file = await work.desk.cases.by_number(number)
        shown = await shown_case(work, file, person) if file is not None else None
        if shown is not None:
            found.append(shown)
    return found
