"""Hooks of SOP A beside its TOML file."""

from dataclasses import replace

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.faults.reopening import BROKEN, CONFIRM
from flows.faults.sop import FAULT
from flows.messages.kinds import news
from flows.messages.kinds.cards import Card
from flows.office.faults import awaited, case_links
from flows.office.faults.effects import DO, REREADS
from flows.office.sop_hooks import SopHooks
from flows.office.transition import Transition
from flows.office.urgency import urgency
from flows.office.work import Work
from flows.ports.desk import Desk


async def _alike(work: Work, file: CaseFile, opened: OpenStep, card: Card) -> Card:
    """Reports that may be of the same fault, for the approver's card."""
    if opened.key != case_links.APPROVE:
        return card
    return replace(card, siblings=await case_links.probable(work, file))


async def _done_last(desk: Desk, case: int) -> str:
    """The last action, for a step after one that only looked at it (SOP A.7)."""
    done = [note.text for note in await desk.notes.of_case(case) if note.kind == "action"]
    return done[-1] if done else ""


async def _after(work: Work, move: Transition) -> None:
    await case_links.watch(work.desk, move)
    await awaited.watch(work, move)
    await urgency.keep_asking(work, move)


FAULT_HOOKS = SopHooks(
    id=FAULT,
    effects=DO,
    rereads=REREADS,
    notices=frozenset(
        {
            *(
                news.Approved,
                news.Rejected,
                news.External,
                news.Forwarded,
                news.Abuse,
                news.Withdrawn,
            ),
            *(news.WorkStarted, news.WorkPaused, news.WorkResumed, news.Answered),
            *(news.HandedBack, news.HandedBackTeam),
            *(news.ResultReceived, news.UptReceived, news.UptHanded, news.UptProgress),
            *(news.Closed, news.ClosedSilently, news.Reopened, news.ReopenedTeam),
        }
    ),
    answers=False,
    new_card=_alike,
    result=_done_last,
    after_move=_after,
    followers=case_links.followers,
    message_steps=frozenset({awaited.COMPLETE}),
    reports_again=frozenset({(CONFIRM, BROKEN)}),
)
