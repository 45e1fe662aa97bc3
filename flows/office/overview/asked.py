"""/meja: a link to the page or, without an address of the office, the page as a file."""

from flows.messages.kinds.figures.overview import OfficePage, OfficePageLink
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.records.timer import Timer

MAKE = "office-page"
FILE = "file"


async def ask(work: Work, person: Person, *, as_file: bool = False) -> None:
    """Have the page prepared for this person, after the commit. Asking again before it is makes
    one.
    """
    await work.desk.timers.plan(MAKE, str(person.id), work.now, {FILE: True} if as_file else None)


def wants_file(timer: Timer) -> bool:
    return bool(timer.arguments.get(FILE))


async def deliver_file(work: Work, timer: Timer, sha256: str, *, linked: bool) -> None:
    """Send the file to the person for whom it was made."""
    reader = await work.desk.people.by_id(int(timer.subject))
    if reader is not None:
        made = milliseconds(timer.due_at)
        await notify(work, reader, OfficePage(sha256=sha256, at=made, unlinked=not linked))


async def deliver_link(work: Work, timer: Timer) -> None:
    reader = await work.desk.people.by_id(int(timer.subject))
    if reader is not None:
        await notify(work, reader, OfficePageLink())
