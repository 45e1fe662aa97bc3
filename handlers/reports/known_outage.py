"""A report of what is declared as a mass outage: it is known, and until when."""

from dataclasses import replace

from flows.faults.mass_outage import affected_category
from flows.faults.report_draft import Draft, Question
from flows.messages.kinds.monitoring import OutageKnown
from flows.office.deadlines import outage_news
from flows.office.messages.facts import milliseconds, milliseconds_or_none
from handlers.conversation.talk import Talk


async def found(talk: Talk, draft: Draft) -> Draft:
    """The draft, about to be asked about if it is of a service with a declared outage."""
    if draft.another or draft.procedure or draft.target:
        return draft
    outage = await outage_news.known_for(talk.work, draft.category, draft.subcategory)
    return draft if outage is None else replace(draft, asked=Question.OUTAGE.value)


async def tell(talk: Talk, draft: Draft) -> None:
    """Tell what is known; the reader is told of its end, too."""
    outage = await outage_news.known_for(talk.work, draft.category, draft.subcategory)
    if outage is None:
        return
    await outage_news.add_reader(talk.work, outage, talk.visit.person)
    await talk.tell(
        OutageKnown(
            since=milliseconds(outage.begun_at),
            reason=outage.reason,
            category=affected_category(outage.reason),
            until=milliseconds_or_none(outage_news.until(talk.work, outage)),
            token=draft.token,
        )
    )


def afresh(draft: Draft) -> Draft:
    """The draft without what was told of the outage, for other words."""
    return replace(draft, words=(), category="", subcategory="", guessed=False, asked="")
