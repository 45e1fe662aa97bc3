"""Requests that are no faults, and the way out of every wrong guess."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.language.intents.intent import Meant
from flows.messages.kinds.intents import Guess, RequestAnswered, RequestNobody
from flows.office.people.service_requests import pass_on
from flows.records.sent_message import SentMessage
from handlers.conversation.filters import Pressed
from handlers.conversation.standing import standing
from handlers.conversation.talk import Talk
from handlers.reports.report import begin, hear
from handlers.views.parts.screen import Pick

FORM = "guess"


async def answered(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    """The office's answer, in English for whoever reads English."""
    request = meant.request
    if request is None:
        return
    person = await talk.desk.people.by_id(talk.visit.person.id)
    english = person is not None and person.language == "en"
    await talk.tell(
        RequestAnswered(
            said=said,
            request=request.key,
            answer=(request.answer_en if english else "") or request.answer,
            contact=request.contact,
            passed=False,
        )
    )


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    await chosen(talk, choice, await talk.under_button())


async def chosen(talk: Talk, choice: Pick, shown: SentMessage | None) -> None:
    """Teruskan, or "Bukan, ini laporan": what was said becomes a draft."""
    guess = await standing(talk, shown, Guess)
    if guess is None:
        return
    if isinstance(guess, RequestAnswered) and guess.passed:
        talk.nod("refused-old-choice")
    elif choice.value == "report":
        await _report(talk, guess)
    elif isinstance(guess, RequestAnswered):
        await _pass_on(talk, guess)
    else:
        talk.nod("refused-old-choice")


async def _report(talk: Talk, guess: Guess) -> None:
    if await talk.state.get_state() is not None:
        talk.nod("guess-in-conversation")
        return
    draft = replace(await begin(talk), confirmed=True)
    await hear(talk, draft, guess.said, None)


async def _pass_on(talk: Talk, guess: RequestAnswered) -> None:
    asked = {each.key: each for each in talk.office.requests}.get(guess.request)
    if asked is None:
        talk.nod("refused-old-choice")
    elif await pass_on(talk.work, asked, guess.said, talk.visit):
        await talk.instead(replace(guess, passed=True))
    else:
        await talk.tell(RequestNobody(contact=asked.contact))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
