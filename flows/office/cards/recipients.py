"""Recipients of a step's card, and the buttons each of them sees."""

from flows.engine.case import OpenStep, Staffing
from flows.engine.case_file import CaseFile
from flows.engine.permissions import available
from flows.office.messages.notify import CRITICAL
from flows.office.staffing import duty
from flows.office.staffing.on_behalf import spoken_for
from flows.office.staffing.performers import reporter_of, who_acts
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.sop.procedure import By, Procedure
from flows.sop.roles import STAFF


async def recipients(
    work: Work,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
) -> list[Person]:
    """People who may act on the step, and the officer on duty if the step involves them."""
    if procedure.steps[opened.key].holders == "reporter":
        reporter = await reporter_of(work.desk, file)
        return [reporter] if reporter else []
    found = await who_acts(work.desk, procedure.steps[opened.key], opened, work.now)
    found += await _opener(work.desk, file, opened, found)
    on_duty = await on_duty_for(work, file, procedure, opened)
    return [*found, *(each for each in on_duty if each.id not in {one.id for one in found})]


async def _opener(
    desk: Desk, file: CaseFile, opened: OpenStep, found: list[Person]
) -> list[Person]:
    """The requester, if the step is also for staff, who carry on what they began."""
    reporter = await desk.people.by_id(file.case.reporter) if STAFF in opened.roles else None
    own = reporter is not None and STAFF in reporter.roles and not reporter.blocked
    return [reporter] if reporter and own and reporter.id not in {p.id for p in found} else []


async def wakes(work: Work, file: CaseFile, opened: OpenStep, urgent: bool) -> bool:
    """Whether a card is heard outside office hours: it has named holders, it is critical, or it is
    called urgent while nobody is on duty.
    """
    if file.priority == CRITICAL or opened.holders:
        return True
    return urgent and await duty.on_duty(work.desk, work.now) is None


async def on_duty_for(
    work: Work,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
) -> list[Person]:
    """The officer on duty, if the step has an outcome for them."""
    outcomes = procedure.steps[opened.key].outcomes.values()
    if not any(By.DUTY in each.by for each in outcomes):
        return []
    staff = await staffing(work, file)
    officers = [
        await work.desk.people.by_id(person) for person in sorted(staff.duty - opened.excluded)
    ]
    return [each for each in officers if each is not None]


async def choices_for(
    desk: Desk,
    staff: Staffing,
    file: CaseFile,
    procedure: Procedure,
    opened: OpenStep,
    person: Person,
) -> list[str]:
    """Outcomes open to a reader, with `team` after each one that may name other people. An
    approval is taken back from its own card, not from the card of the step that it opened.
    """
    actor = await spoken_for(desk, file, opened, person) or person
    outcomes = procedure.steps[opened.key].outcomes
    found: list[str] = []
    for name in available(file.case, procedure, opened, actor.id, actor.roles, staff):
        if By.APPROVER in outcomes[name].by:
            continue
        naming = outcomes[name].names_team and not outcomes[name].allowed
        found += [name, "team"] if naming else [name]
    return found
