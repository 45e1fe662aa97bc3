"""A copy of what is kept about a person, made after the commit and taken off the disk again."""

from datetime import timedelta

from flows.messages.kinds.oversight.personal import OwnDataFile
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.visit import Visit
from flows.records.journal import Recorded
from flows.records.timer import Timer

MAKE, DROP = "own-data", "own-data-drop"
KEPT = timedelta(days=2)
"""The file stays this long, in case that the chat cannot be reached."""


async def ask(work: Work, visit: Visit) -> None:
    """Have the copy made and sent, and put the request on record."""
    await work.desk.journal.append(
        "office",
        [Recorded(code="person.copied", data={"person": visit.person.id})],
        actor=visit.person.id,
        role="",
        channel=visit.channel,
        now=visit.now,
    )
    await work.desk.timers.plan(MAKE, str(visit.person.id), visit.now)


async def made(work: Work, timer: Timer, sha256: str) -> None:
    """Send the finished file, and plan its end."""
    person = await work.desk.people.by_id(int(timer.subject))
    if person is not None:
        await notify(work, person, OwnDataFile(sha256=sha256))
    await work.desk.timers.plan(DROP, sha256, work.now + KEPT)
