"""Questions for name and unit, of a new person or of the one a report is filed for."""

from dataclasses import replace

from flows.faults.report_draft import Draft, Question
from flows.language.masking import clean_name
from flows.messages.kinds.drafts import AskUnit, AskUnitNone, AskUnitWhich, Registered
from flows.office.people import introduction
from handlers.conversation.talk import Talk
from handlers.people import writer

SHORTEST_NAME = 3


async def take(
    talk: Talk, draft: Draft, question: Question | None, text: str
) -> tuple[Draft, Talk] | None:
    """The draft and the talk after an answer about a person; None if no such question was open."""
    if question is Question.NAME:
        return await _name(talk, draft, text)
    if question is Question.UNIT:
        return await _unit(talk, draft, text)
    if question is Question.WRITER:
        return replace(draft, writer=await writer.named(talk, text) or ""), talk
    if question is Question.CALLER_NAME:
        named = replace(draft, caller_name=clean_name(text), asked=Question.CALLER_UNIT.value)
        return named, talk
    if question is Question.CALLER_UNIT:
        return replace(draft, caller_unit=clean_name(text), asked=""), talk
    return None


async def _name(talk: Talk, draft: Draft, text: str) -> tuple[Draft, Talk]:
    if len(clean_name(text)) < SHORTEST_NAME:
        return draft, talk
    return replace(draft, asked=""), talk.as_visitor(
        await introduction.tell_name(talk.desk, talk.visit, text)
    )


async def _unit(talk: Talk, draft: Draft, text: str) -> tuple[Draft, Talk]:
    """Take a single match at once, offer several, or keep the unit as typed if none matches."""
    found = await introduction.matching_units(talk.desk, text)
    if len(found) == 1:
        return await _keep_unit(talk, replace(draft, typed=""), found[0], listed=True)
    return replace(draft, typed=clean_name(text)), talk


async def pick_unit(talk: Talk, draft: Draft, value: str) -> tuple[Draft, Talk]:
    """Take a unit from the offered list, or the typed text itself."""
    found = await introduction.matching_units(talk.desk, draft.typed)
    if value.isdigit() and int(value) < len(found):
        return await _keep_unit(talk, draft, found[int(value)], listed=True)
    return await _keep_unit(talk, draft, draft.typed, listed=False)


async def _keep_unit(talk: Talk, draft: Draft, name: str, *, listed: bool) -> tuple[Draft, Talk]:
    visit = await introduction.tell_unit(talk.desk, talk.visit, name, listed=listed)
    await talk.tell(Registered(name=visit.person.name, unit=visit.person.unit))
    return replace(draft, typed="", asked=""), talk.as_visitor(visit)


async def ask_unit(talk: Talk, draft: Draft) -> None:
    """Ask for the unit, offering those that match the text typed last."""
    if not draft.typed:
        await talk.tell(AskUnit())
        return
    found = await introduction.matching_units(talk.desk, draft.typed)
    kind = AskUnitWhich if found else AskUnitNone
    await talk.tell(kind(token=draft.token, units=found, typed=draft.typed))
