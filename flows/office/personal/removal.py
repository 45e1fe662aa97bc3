"""Removal of a person's data: a pseudonym for the name, no numbers and no chat. The journal has
ids alone and stays whole; letters and files of cases stay until their retention is signed.
"""

from datetime import timedelta

from flows.engine.refusals import NobodyThere, RequestDecided
from flows.messages.kinds.oversight.personal import (
    RemovalAsked,
    RemovalOpen,
    RemovalRequest,
    RemovalTold,
)
from flows.messages.rows.message import Message
from flows.office.messages.notify import notify, notify_role
from flows.office.people import access
from flows.office.people.role_requests import require_admin
from flows.office.work import Work
from flows.people.visit import Visit
from flows.records.journal import Recorded
from flows.records.timer import Timer
from flows.sop.case_state import CaseState
from flows.sop.roles import ADMIN

FORGET_CHAT = "forget-chat"
LAST_WORD = timedelta(hours=1)
"""Time for the last message to arrive before the chat is forgotten."""
MOST = 200


async def open_cases(work: Work, person: int) -> list[str]:
    """Numbers of the person's cases that still run, and need them."""
    files = await work.desk.cases.of_reporter(person, MOST)
    return [file.case.number for file in files if file.case.state is CaseState.OPEN]


async def ask(work: Work, visit: Visit) -> Message:
    """Ask the admins, unless a case still runs; return the answer."""
    running = await open_cases(work, visit.person.id)
    if running:
        return RemovalOpen(numbers=running)
    await work.desk.facts.remember(_fact(visit.person.id), visit.now.isoformat())
    await _record(work, "person.removal_asked", visit, visit.person.id)
    request = RemovalRequest(
        person=visit.person.id, name=visit.person.name, unit=visit.person.unit
    )
    await notify_role(work, ADMIN, request)
    return RemovalAsked()


async def decide(work: Work, visit: Visit, person: int, *, granted: bool) -> str:
    """Remove the data, or leave it; return the name that was kept. Raises AdminOnly, LastAdmin,
    NobodyThere; RequestDecided if nothing is asked any more.
    """
    require_admin(visit)
    found = await work.desk.people.by_id(person)
    if found is None:
        raise NobodyThere
    if await work.desk.facts.fact(_fact(person)) is None:
        raise RequestDecided
    if granted and not found.ended:
        await access.end(work, visit, person)
    await work.desk.facts.forget(_fact(person))
    await notify(work, found, RemovalTold(granted=granted))
    if granted:
        await work.desk.people.pseudonymise(person, alias(person))
        await work.desk.timers.plan(FORGET_CHAT, str(person), work.now + LAST_WORD)
    code = "person.removed" if granted else "person.removal_refused"
    await _record(work, code, visit, person)
    return found.name


async def forget_chat(work: Work, timer: Timer) -> None:
    """Forget where the person could be reached, once the last word has arrived."""
    await work.desk.people.forget_chats(int(timer.subject))


def alias(person: int) -> str:
    """The pseudonym, which tells people apart and nothing else."""
    return f"Orang {person}"


async def _record(work: Work, code: str, visit: Visit, person: int) -> None:
    await work.desk.journal.append(
        "office",
        [Recorded(code=code, data={"person": person})],
        actor=visit.person.id,
        role="",
        channel=visit.channel,
        now=visit.now,
    )


def _fact(person: int) -> str:
    return f"removal:{person}"
