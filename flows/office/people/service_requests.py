"""Requests that are no faults, passed on to the role in charge: on record, but no case."""

from flows.language.intents.intent import Request
from flows.messages.kinds.intents import RequestBrought
from flows.office.messages.notify import notify
from flows.office.people.joining import record
from flows.office.staffing.performers import in_role
from flows.office.work import Work
from flows.people.visit import Visit


async def pass_on(work: Work, request: Request, said: str, visit: Visit) -> int:
    """Bring a request to everybody in the role in charge; return how many can be reached. It is
    put on record if there is anybody.
    """
    brought = RequestBrought(name=visit.person.name, unit=visit.person.unit, said=said)
    people = await in_role(work.desk, request.contact, work.now)
    reached = sum([await notify(work, person, brought) for person in people])
    if reached:
        data = {"request": request.key, "person": visit.person.id, "role": request.contact}
        await record(work.desk, visit, "request.passed_on", data)
    return reached
