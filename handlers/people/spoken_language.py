"""Answers in English to those who write English, taken back with one tap."""

from flows.language.english import english
from flows.messages.kinds.intents import EnglishFromNow
from handlers.conversation.talk import Talk

ENGLISH = "en"


async def follow(talk: Talk, text: str) -> None:
    """Change a person's language to that of their words, and say so."""
    if talk.visit.person.language == ENGLISH or not english(text):
        return
    await talk.desk.people.change(talk.visit.person.id, language=ENGLISH)
    await talk.tell(EnglishFromNow())
