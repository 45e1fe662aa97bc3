"""Archiving by the bot (SOP C.7): save what each link holds; report problems to Tim TI."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flows.content.content import ARCHIVED, Link, LinkState, Look
from flows.engine.case_file import CaseFile
from flows.office import evidence_record
from flows.office.cards.cards import refresh_cards, show_card
from flows.office.cases.decide import Decision, decide_by_clock
from flows.office.content.closing import CLOCK
from flows.office.content.facts import current_links
from flows.office.messages.other_copies import NOTHING
from flows.office.work import Work
from flows.people.visit import clock_actor
from flows.ports.desk import Desk
from flows.records.evidence import NewEvidence
from flows.records.journal import Recorded

STEP, DONE = "archive", "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Results by link id; `bundle` is the hash of the offline copy, of `size` bytes; `pictures`
    how many of the approved pictures were seen again, and of how many.
    """

    looks: Mapping[int, Look]
    bundle: str
    size: int
    pictures: Mapping[int, tuple[int, int]] = field(default_factory=dict)


async def record_archived(work: Work, case: int, kept: Kept) -> None:
    """Record the results, and finish the step if all links are alive; else show Tim TI the card.
    Do nothing if the case has moved on.
    """
    file = await work.desk.cases.by_id(case)
    opened = file.case.open_step(STEP) if file else None
    if file is None or opened is None:
        return
    links = await record_looks(work.desk, file, kept, work.now)
    if links and all(kept.looks[each.id].state is LinkState.ALIVE for each in links):
        decision = Decision(case=case, step=STEP, round=opened.round, outcome=DONE, words={})
        await decide_by_clock(work, decision)
        return
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    shown = await work.desk.outbox.cards_of(case, STEP, opened.round)
    if any(each.kind == "card" for each in shown):
        await refresh_cards(work, file, procedure, opened)
        return
    await show_card(work, file, procedure, opened, NOTHING)


async def record_looks(desk: Desk, file: CaseFile, kept: Kept, now: datetime) -> list[Link]:
    """Update Catatan Link and the offline copy for a case of any SOP; return the checked links."""
    links = [each for each in await current_links(desk, file.case.id) if each.id in kept.looks]
    for link in links:
        await desk.contents.found(link.id, kept.looks[link.id], now)
    await _record(desk, file, kept, now)
    if links:
        row = await desk.evidence.add_evidence(
            NewEvidence(
                person=links[-1].person,
                kind="document",
                channel=CLOCK,
                chat=0,
                at=now,
                case_id=file.case.id,
                step=STEP,
                name=f"{file.case.number}.wacz",
                sha256=kept.bundle,
                size=kept.size,
            )
        )
        await evidence_record.put_on_record_anew(desk, row, clock_actor(), now)
    return links


async def _record(desk: Desk, file: CaseFile, kept: Kept, now: datetime) -> None:
    found = [
        {
            "entry": f"{file.case.number}/{link.seq}",
            "state": link.state.value,
            "snapshot": link.snapshot,
            **({"pictures": [*kept.pictures[link.id]]} if link.id in kept.pictures else {}),
        }
        for link in await current_links(desk, file.case.id)
    ]
    await desk.journal.append(
        f"case:{file.case.id}",
        [Recorded(code=ARCHIVED, data={"links": found, "bundle": kept.bundle})],
        actor=0,
        role="",
        channel=CLOCK,
        now=now,
    )
