"""Words that come after their question: the caption of a later part of an album, an edit."""

from dataclasses import replace

from flows.faults.report_draft import Draft, Question, next_question
from flows.language.masking import mask_secrets
from flows.messages.kinds.answers import SecretWarning
from flows.messages.kinds.drafts import DraftFacts
from flows.office.messages.facts import milliseconds
from flows.records.sent_message import SentMessage
from handlers.conversation.talk import Talk
from handlers.reports.chosen_sop import routed
from handlers.reports.report import keep, proceed

RECENT = 6


async def told_more(talk: Talk, draft: Draft, text: str) -> None:
    """Add words that are part of what was sent already, not an answer to the last question."""
    if not draft.words and not draft.procedure:
        draft = routed(talk, draft, text)
    if mask_secrets(text) != text:
        await talk.tell(SecretWarning())
    asked = "" if draft.asked == Question.WHAT else draft.asked
    told = draft.heard(text, milliseconds(talk.visit.now))
    await ask_afresh(talk, replace(told, asked=asked))


def corrected(draft: Draft, was: str, said: str) -> Draft | None:
    """The draft with edited words, and a category guessed from them; None if the words as they
    were are not part of it.
    """
    if was not in draft.words:
        return None
    at = len(draft.words) - 1 - draft.words[::-1].index(was)
    words = (*draft.words[:at], *((said,) if said else ()), *draft.words[at + 1 :])
    draft = replace(draft, words=words)
    if draft.guessed:
        draft = replace(draft, category="", subcategory="", guessed=False)
    return draft.judged()


async def ask_afresh(talk: Talk, draft: Draft) -> None:
    """Change the last question into what the draft needs now; say nothing if it still stands."""
    question = next_question(draft, talk.visit.person)
    if question.value == draft.awaiting and question is not Question.SUMMARY:
        await keep(talk, draft)
        return
    await proceed(replace(talk, shown=await _last_question(talk, draft)), draft, changed=True)


async def _last_question(talk: Talk, draft: Draft) -> SentMessage | None:
    contact = talk.visit.person.contact
    if contact is None:
        return None
    for shown in await talk.desk.outbox.recent(contact, RECENT):
        facts = getattr(shown.message, "draft", None)
        if isinstance(facts, DraftFacts) and facts.token == draft.token:
            return shown
    return None
