"""/meja: the page is made after the commit, and sent to whoever asked."""

from flows.messages.kinds.figures.overview import OfficePage
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.records.timer import Timer

MAKE = "office-page"


async def ask(work: Work, person: Person) -> None:
    """Have the page made for this person. Asking again before it is made makes one page."""
    await work.desk.timers.plan(MAKE, str(person.id), work.now)


async def deliver(work: Work, timer: Timer, sha256: str, *, linked: bool) -> None:
    """Send the file to the person for whom it was made."""
    reader = await work.desk.people.by_id(int(timer.subject))
    if reader is not None:
        made = milliseconds(timer.due_at)
        await notify(work, reader, OfficePage(sha256=sha256, at=made, unlinked=not linked))
