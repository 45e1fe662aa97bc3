"""Who holds which role now."""

from flows.case import Staffing
from flows.ports import Desk
from flows.procedure import Step
from flows.settings import Office


async def staffing(desk: Desk, office: Office, step: Step | None = None) -> Staffing:
    """Who holds which role now: read at the press, never remembered.

    For a step that others may record for its performers, also whether those can be reached.
    """
    absent = set()
    if step is not None and step.stand_in:
        for role in step.performer.roles:
            people = await desk.people.with_role(role)
            if not any(person.contact is not None and person.reachable for person in people):
                absent.add(role)
    return Staffing(
        holders=await desk.people.role_holders(),
        superiors=office.superiors,
        absent=frozenset(absent),
    )
