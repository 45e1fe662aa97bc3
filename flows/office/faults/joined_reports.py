"""Joined reports of one fault: each keeps its number, one letter is issued, and all follow it.

A child stays at `follow` until its parent is done, and then asks its own reporter; if the parent
ends otherwise, it goes its own way, so that nobody is left hanging.
"""

from collections.abc import Sequence

from flows.engine.case_file import CaseFile
from flows.engine.refusals import StepClosed
from flows.office.cards.cards import refresh_cards
from flows.office.cases.checks import check
from flows.office.cases.decide import Decision, decide, decide_by_clock
from flows.office.faults.case_links import (
    APPROVE,
    CONFIRM,
    FOLLOW,
    LOOK,
    followers,
    leads,
    probable,
)
from flows.office.journal import chain_of, put_on_record
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.timer import Timer
from flows.sop.case_state import CaseState


async def join(work: Work, child: int, parent: CaseFile, visit: Visit) -> CaseFile:
    """Join a report to the case of the same fault, as its reporter says. If that has been repaired
    meanwhile, the reporter is asked at once. Raises a Refusal; nothing has changed then.
    """
    await _bind(work.desk, child, parent.case.id, visit)
    joined = await _follow(work, child, visit)
    await _show_on(work, parent)
    if not leads(parent):
        await work.desk.timers.plan(LOOK, f"{parent.case.id}:{child}", visit.now)
    return joined


async def approve_together(work: Work, case: int, visit: Visit) -> tuple[CaseFile, Sequence[str]]:
    """Let similar reports follow the oldest one, which is approved if it still waits: one tap, one
    letter. Return it and the numbers that follow it now. Raises a Refusal if the visitor may not.
    """
    file = await work.desk.cases.by_id(case)
    if file is None:
        raise StepClosed(step=APPROVE, round=0, case=str(case))
    others = [await work.desk.cases.by_id(each.case) for each in await probable(work, file)]
    group = sorted((each for each in (file, *others) if each), key=lambda each: each.case.id)
    repaired = [each for each in group if each.case.open_step(APPROVE) is None]
    parent = (repaired or group)[0]
    joining = [each for each in group if each is not parent and each not in repaired]
    for each in group:
        if each.case.open_step(APPROVE) is not None:
            await check(work, each.case.id, APPROVE, None, "approve", visit)
    for each in joining:
        await _bind(work.desk, each.case.id, parent.case.id, visit)
        await _follow(work, each.case.id, visit)
    if repaired:
        await _show_on(work, parent)
    else:
        decision = Decision(
            case=parent.case.id, step=APPROVE, round=None, outcome="approve", words={}
        )
        parent = await decide(work, decision, visit)
    return parent, [each.case.number for each in joining]


async def _follow(work: Work, child: int, visit: Visit) -> CaseFile:
    decision = Decision(case=child, step=APPROVE, round=None, outcome="join", words={})
    return await decide_by_clock(work, decision, by=visit.person.name)


async def _show_on(work: Work, parent: CaseFile) -> None:
    """Refresh the parent's cards, which name its followers."""
    procedure = work.office.procedures.get(parent.case.procedure, parent.case.procedure_version)
    for opened in parent.case.open_steps:
        await refresh_cards(work, parent, procedure, opened)


async def _bind(desk: Desk, child: int, parent: int, visit: Visit) -> None:
    await desk.cases.change(child, parent=parent)
    await put_on_record(desk, chain_of(child), "case.joined", {"parent": parent}, visit)


async def look(work: Work, timer: Timer) -> None:
    """Move the followers on once the parent has ended or its reporter is asked."""
    parent = await work.desk.cases.by_id(int(timer.subject.partition(":")[0]))
    if parent is None:
        return
    done = parent.case.state is CaseState.DONE or parent.case.open_step(CONFIRM) is not None
    if not done and parent.case.state is CaseState.OPEN:
        return
    for child in await followers(work.desk, parent.case.id):
        outcome = "settle" if done else "part"
        decision = Decision(case=child.case.id, step=FOLLOW, round=None, outcome=outcome, words={})
        await decide_by_clock(work, decision)
