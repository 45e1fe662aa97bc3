"""Who holds which role now, and who acts in whose place."""

from dataclasses import replace
from datetime import datetime

from flows.alternates import AlternateRule, with_alternates
from flows.case import Staffing
from flows.delegation import acting
from flows.file import CaseFile
from flows.ports import Desk
from flows.procedure import Procedure
from flows.settings import Office


async def staffing(
    desk: Desk, office: Office, now: datetime, file: CaseFile | None = None
) -> Staffing:
    """Who may act now: read at the press, never remembered.

    `file` adds its alternates, and which performers nobody can reach where others may record for
    them.
    """
    holders = await desk.people.role_holders()
    running = await desk.delegations.holding(now)
    staff = Staffing(
        holders=holders,
        superiors=office.superiors,
        acting=acting(running, holders, now) if running else {},
        alternates=office.alternates,
    )
    if file is None:
        return staff
    procedure = office.procedures.get(file.case.procedure, file.case.procedure_version)
    staff = replace(staff, absent=await _absent(desk, file, procedure))
    return with_alternates(staff, file.case, procedure, alternate_rule(office), now)


async def _absent(desk: Desk, file: CaseFile, procedure: Procedure) -> frozenset[str]:
    """The roles of open steps that others may record, where none of their holders is reached."""
    absent = set()
    for opened in file.case.open_steps:
        for role in opened.roles if procedure.steps[opened.key].stand_in else ():
            people = await desk.people.with_role(role)
            if not any(person.contact is not None and person.reachable for person in people):
                absent.add(role)
    return frozenset(absent)


def alternate_rule(office: Office) -> AlternateRule:
    """office.toml's alternates, as the engine takes them."""
    return AlternateRule(
        roles=office.alternates,
        after=office.patience.alternate_after,
        calendar=office.calendar,
    )
