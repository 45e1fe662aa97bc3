"""Arsip Link Aktif, looked at again every week: what is dead or changed is a task of Tim TI."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from flows.content.content import ACTIVE, RECHECK, Link, LinkState, Look
from flows.engine.case_file import CaseFile
from flows.office.content.closing import CLOCK, WEEK
from flows.office.content.facts import current_links
from flows.office.content.related import MEND, open_related
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.timer import Timer
from flows.settings import Office
from flows.sop.case_state import CaseState

SOON = timedelta(hours=1)
"""A site may be down for a moment: dead is what is dead twice."""


async def keep(
    desk: Desk, office: Office, timer: Timer, looks: Mapping[int, Look], now: datetime
) -> None:
    """Once more in an hour where something is dead; after that, or a week later, as a task."""
    case, again = int(timer.subject), bool(timer.arguments.get("again"))
    file = await desk.cases.by_id(case)
    links = [each for each in await current_links(desk, case) if each.id in looks]
    if file is None or not links:
        return
    bad = [link for link in links if _worse(link, looks[link.id])]
    if bad and not again:
        await desk.timers.plan(RECHECK, timer.subject, now + SOON, {"again": 1})
        return
    await desk.timers.plan(RECHECK, timer.subject, now + WEEK)
    for link in links:
        look = looks[link.id]
        fresh = LinkState.CHANGED if _changed(link, look) else look.state
        kept = replace(look, state=fresh, snapshot=link.snapshot, total=link.total)
        await desk.contents.found(link.id, kept, now)
    if bad and not await _mending(desk, case):
        await _task(desk, office, file, bad, now)


def _worse(link: Link, look: Look) -> bool:
    return (look.state is LinkState.DEAD and link.state is not LinkState.DEAD) or _changed(
        link, look
    )


def _changed(link: Link, look: Look) -> bool:
    """It holds less of the approved text than when it was archived."""
    return (
        look.state in ACTIVE
        and look.state is not LinkState.REFUSED
        and link.state is not LinkState.CHANGED
        and look.found < link.found
    )


async def _mending(desk: Desk, case: int) -> bool:
    for related, kind in await desk.contents.related(case):
        file = await desk.cases.by_id(related)
        if kind == MEND and file is not None and file.case.state is CaseState.OPEN:
            return True
    return False


async def _task(
    desk: Desk, office: Office, file: CaseFile, bad: list[Link], now: datetime
) -> None:
    publisher = await desk.people.by_id(bad[-1].person)
    if publisher is None:
        return
    visit = Visit(person=publisher, channel=CLOCK, chat=0, bot=0, now=now)
    told = "\n".join(f"{file.case.number}/{each.seq} {each.url}" for each in bad)
    channels = ",".join(dict.fromkeys(each.channel for each in bad))
    await open_related(desk, office, file, MEND, told, visit, channels=channels)
