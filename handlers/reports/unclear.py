"""Words that may be no report hold no conversation: what comes next is judged afresh."""

from flows.faults.report_draft import Draft, Question
from handlers.conversation.talk import Talk
from handlers.reports.report import load

PERSONAL = frozenset({Question.NAME, Question.UNIT, Question.WRITER})
"""Questions about whoever writes, which the next words answer whatever was said before."""


async def holds(talk: Talk) -> bool:
    """Whether what is said next belongs to the open draft."""
    draft = await load(talk)
    if draft is None:
        return False
    if draft.means_report(0) or draft.awaiting in PERSONAL:
        return True
    return draft.means_report(len(await talk.desk.evidence.of_draft(draft.token)))


async def joined(talk: Talk) -> Draft | None:
    """The draft that a file or a place goes into; none where words only wait for a "Ya"."""
    draft = await load(talk)
    return draft if draft is not None and draft.awaiting else None
