"""Drafts of words that may be no report: they hold no conversation, so that later words are judged
afresh.
"""

from flows.faults.report_draft import Draft, Question
from handlers.conversation.talk import Talk
from handlers.reports.report import load

PERSONAL = frozenset({Question.NAME, Question.UNIT, Question.WRITER})
"""Questions about the writer, which the next words answer in any case."""


async def holds(talk: Talk) -> bool:
    """Whether the next words belong to the open draft."""
    draft = await load(talk)
    if draft is None:
        return False
    if draft.means_report(0) or draft.awaiting in PERSONAL:
        return True
    return draft.means_report(len(await talk.desk.evidence.of_draft(draft.token)))


async def joined(talk: Talk) -> Draft | None:
    """The draft that takes a file or a place; None if its words only wait for a "Ya"."""
    draft = await load(talk)
    return draft if draft is not None and draft.awaiting else None
