"""Weekly check of Arsip Link Aktif: dead or changed links become a task of Tim TI."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from flows.content.content import ACTIVE, RECHECK, Link, LinkState, Look
from flows.engine.case_file import CaseFile
from flows.office.content.closing import CLOCK, WEEK
from flows.office.content.facts import current_links
from flows.office.content.related import MEND, open_related
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.timer import Timer
from flows.sop.case_state import CaseState

SOON = timedelta(hours=1)
"""Delay before the second check: a site may be down for a moment."""


async def record_recheck(work: Work, timer: Timer, looks: Mapping[int, Look]) -> None:
    """Record the results of a check. The first bad result only plans a second check in an hour; if
    that is bad too, it becomes a task, unless one is open.
    """
    case, again = int(timer.subject), bool(timer.arguments.get("again"))
    file = await work.desk.cases.by_id(case)
    links = [each for each in await current_links(work.desk, case) if each.id in looks]
    if file is None or not links:
        return
    bad = [link for link in links if _worse(link, looks[link.id])]
    if bad and not again:
        await work.desk.timers.plan(RECHECK, timer.subject, work.now + SOON, {"again": 1})
        return
    await work.desk.timers.plan(RECHECK, timer.subject, work.now + WEEK)
    for link in links:
        look = looks[link.id]
        fresh = LinkState.CHANGED if _changed(link, look) else look.state
        kept = replace(look, state=fresh, snapshot=link.snapshot, total=link.total)
        await work.desk.contents.found(link.id, kept, work.now)
    if bad and not await _mending(work.desk, case):
        await _task(work, file, bad)


def _worse(link: Link, look: Look) -> bool:
    return (look.state is LinkState.DEAD and link.state is not LinkState.DEAD) or _changed(
        link, look
    )


def _changed(link: Link, look: Look) -> bool:
    """Whether the page holds less of the approved text than when it was archived."""
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


async def _task(work: Work, file: CaseFile, bad: list[Link]) -> None:
    publisher = await work.desk.people.by_id(bad[-1].person)
    if publisher is None:
        return
    visit = Visit(person=publisher, channel=CLOCK, chat=0, bot=0, now=work.now)
    told = "\n".join(f"{file.case.number}/{each.seq} {each.url}" for each in bad)
    channels = ",".join(dict.fromkeys(each.channel for each in bad))
    await open_related(work, file, MEND, told, visit, channels=channels)
