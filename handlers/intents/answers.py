"""The answer to each intent, from the same use cases as buttons and commands."""

from collections.abc import Awaitable, Callable, Mapping

from flows.language.intents.intent import Intent, Meant
from flows.language.intents.understanding import salam_in, thanks_in
from flows.messages.kinds.intents import DoubtfulNews, HowToReport, PrivateWords, Thanked
from handlers.conversation.talk import Talk
from handlers.intents import absence, cases, office_facts, requests
from handlers.people.greeting import greet

Answer = Callable[[Talk, Meant, str, int | None], Awaitable[None]]
"""Takes the words, and the case of our message that they quote."""


async def thanked(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    """One line to thanks, nothing to an "ok"; a stranger is greeted."""
    if not talk.visit.person.name:
        await greet(talk)
    elif thanks_in(said):
        await talk.tell(Thanked())


async def greeted(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    await greet(talk, salam=salam_in(said))


async def how(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    await talk.tell(HowToReport(said=said))


async def doubtful(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    await talk.tell(DoubtfulNews(said=said))


async def private(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    await talk.tell(PrivateWords(said=said))


ANSWERS: Mapping[Intent, Answer] = {
    Intent.THANKS: thanked,
    Intent.GREETING: greeted,
    Intent.NORMAL: cases.normal,
    Intent.STANDING: cases.standing,
    Intent.LETTER: cases.letter,
    Intent.DUTY: office_facts.duty,
    Intent.WHO: office_facts.posts,
    Intent.HOURS: office_facts.hours,
    Intent.HOW: how,
    Intent.OVERDUE: office_facts.overdue,
    Intent.RECAP: office_facts.recap,
    Intent.ABSENCE: absence.begin,
    Intent.REQUEST: requests.answered,
    Intent.HOAX: doubtful,
    Intent.PRIVATE: private,
}
