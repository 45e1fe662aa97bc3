"""Close a content case: its document, and the links of the case that it follows."""

from datetime import timedelta

from flows.content.content import GONE, RECHECK, LinkState
from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue
from flows.office.content.published import published
from flows.office.documents import documents
from flows.office.transition import Transition
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.promotion.promotion import PART
from flows.records.document import DocumentKind
from flows.records.journal import Recorded

CLOCK = "clock"
WEEK = timedelta(days=7)


async def close(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Make the PDF for the publisher, plan the weekly check, and mark replaced links of the
    origin.
    """
    links = [
        each for each in await work.desk.contents.links(file.case.id) if each.state not in GONE
    ]
    reader = links[-1].person if links else file.case.reporter
    content = await published(work.desk, file, move.now)
    await documents.make(
        work.desk, file, DocumentKind.PUBLISHED, content, move.now, step=due.step, reader=reader
    )
    await work.desk.timers.plan(RECHECK, str(file.case.id), move.now + WEEK)
    await _supersede(work.desk, move, file, LinkState.REPLACED, {each.channel for each in links})


async def withdraw(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Mark the links of the origin as withdrawn; of links to be mended only the dead ones."""
    origin = await work.desk.contents.origin(file.case.id)
    links = await work.desk.contents.links(origin[0]) if origin else ()
    dead = origin is not None and origin[1] == "mend"
    gone = {each.channel for each in links if not dead or each.state is LinkState.DEAD}
    await _supersede(work.desk, move, file, LinkState.WITHDRAWN, gone)


async def _supersede(
    desk: Desk, move: Transition, file: CaseFile, state: LinkState, channels: set[str]
) -> None:
    origin = await desk.contents.origin(file.case.id)
    if origin is None or origin[1] == PART:  # the posts of a round of promotion stay
        return
    changed = []
    for each in await desk.contents.links(origin[0]):
        if each.state not in GONE and each.channel in channels:
            await desk.contents.mark(each.id, state)
            changed.append(each.seq)
    data = {"by": file.case.number, "state": state.value, "links": changed}
    await desk.journal.append(
        f"case:{origin[0]}",
        [Recorded(code="content.superseded", data=data)],
        actor=move.actor.person,
        role="",
        channel=move.actor.channel,
        now=move.now,
    )
