"""State of cases: with whom, until when and why, for those who may see them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.faults.recognition import propose_category
from flows.language.masking import mask_secrets
from flows.messages.kinds.intents import CaseStanding, KnownFault, KnownFaults
from flows.messages.parts.common import StepState
from flows.office.deadlines import outages
from flows.office.deadlines.worklist import task
from flows.office.messages.facts import milliseconds, names
from flows.office.staffing.performers import performers
from flows.office.work import Work
from flows.people.visit import Visit
from flows.sop.case_state import CaseState

MOST = 5
WORDS = 120


async def of_person(work: Work, visit: Visit) -> Sequence[CaseFile]:
    """Open cases that a person reported or works on, MOST at most."""
    own = await work.desk.cases.of_reporter(visit.person.id)
    working = await work.desk.cases.of_member(visit.person.id)
    found = {f.case.id: f for f in (*own, *working) if f.case.state is CaseState.OPEN}
    return list(found.values())[:MOST]


async def standing_of(work: Work, file: CaseFile) -> CaseStanding:
    """A case by the step that its reporter waits for; by its end, once it has ended."""
    opened = _waits_for(file)
    due, late, reason, holders = None, 0, "", ""
    if opened is not None:
        waiting = task(work.office, file.standing(opened), work.now)
        due, reason = waiting.due, waiting.reason
        late = 0 if opened.paused else _late(work, due)
        holders = await names(
            work.desk, [each.id for each in await performers(work.desk, opened, work.now)]
        )
    return CaseStanding(
        number=file.case.number,
        procedure=file.case.procedure,
        state=file.case.state.value,
        steps=[_state(opened)] if opened else [],
        description=mask_secrets(file.description)[:WORDS],
        holders=holders,
        due=due,
        late=late,
        reason=reason,
    )


def _late(work: Work, due: int | None) -> int:
    """Working time since a due time in milliseconds, in seconds."""
    if due is None:
        return 0
    since = datetime.fromtimestamp(due / 1000, UTC)
    return int(work.office.calendar.between(since, work.now).total_seconds())


def _waits_for(file: CaseFile) -> OpenStep | None:
    """The first open step that is not the reporter's own, else their own."""
    own = frozenset({file.case.reporter})
    steps = file.case.open_steps
    return next((each for each in steps if each.holders != own), next(iter(steps), None))


def _state(opened: OpenStep) -> StepState:
    return StepState(opened.key, bool(opened.accepted_at), opened.paused)


async def known(work: Work, said: str) -> KnownFaults:
    """Open faults of the kind that a question names, latest first, and the declared outage."""
    category = propose_category(said).category
    found = []
    if category is not None:
        standing = await work.desk.cases.standing()
        fitting = [file for file in standing if file.category == category]
        found = [await _fault(work, file) for file in reversed(fitting[-MOST:])]
    outage = await outages.declared(work.desk)
    return KnownFaults(
        said=said,
        faults=found,
        outage=milliseconds(outage.begun_at) if outage else None,
        reason=outage.reason if outage else "",
    )


async def _fault(work: Work, file: CaseFile) -> KnownFault:
    """Nothing of who reported it."""
    reporter = await work.desk.people.by_id(file.case.reporter)
    opened = _waits_for(file)
    return KnownFault(
        number=file.case.number,
        category=file.category,
        subcategory=file.subcategory,
        unit=reporter.unit if reporter else "",
        at=milliseconds(file.case.opened_at),
        procedure=file.case.procedure,
        state=file.case.state.value,
        steps=[_state(opened)] if opened else [],
    )
