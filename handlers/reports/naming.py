"""Change one's own name and unit outside a report."""

from aiogram.types import Message

from flows.messages.kinds.drafts import AskNameAgain, AskUnit, Registered
from flows.office.people import introduction
from handlers.conversation.talk import Talk
from handlers.reports.registration import SHORTEST_NAME


async def said(message: Message, talk: Talk) -> None:
    """Take the name first, then the unit: as typed, or the one listed unit that it matches."""
    text = message.text or ""
    if not talk.visit.person.name:
        if len(text.strip()) < SHORTEST_NAME:
            await talk.tell(AskNameAgain())
            return
        talk = talk.as_visitor(await introduction.tell_name(talk.desk, talk.visit, text))
        await talk.tell(AskUnit())
        return
    found = await introduction.matching_units(talk.desk, text)
    name = found[0] if len(found) == 1 else text
    visit = await introduction.tell_unit(talk.desk, talk.visit, name, listed=len(found) == 1)
    await talk.state.clear()
    await talk.tell(Registered(name=visit.person.name, unit=visit.person.unit))
