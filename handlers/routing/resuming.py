"""A conversation that was set aside, taken up again by its button: its question is asked again."""

from collections.abc import Awaitable, Callable, Mapping

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.absence import delegation, duty
from handlers.aside.aside import taken_up
from handlers.content import content
from handlers.conversation.filters import Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.letters import letters
from handlers.monitoring import inspection, outage
from handlers.reports import report, stated_completion
from handlers.views.cards.forms import ASIDE
from handlers.views.parts.screen import Pick

ASKED_AGAIN: Mapping[str, Callable[[Talk], Awaitable[None]]] = {
    str(Conversation.report.state): report.ask_again,
    str(Conversation.signing.state): letters.ask_again,
    str(Conversation.delegation.state): delegation.ask_again,
    str(Conversation.duty.state): duty.ask_again,
    str(Conversation.outage.state): outage.ask_again,
    str(Conversation.stated.state): stated_completion.ask_again,
    str(Conversation.inspection.state): inspection.ask_again,
    str(Conversation.follow.state): content.ask_again,
}


async def resumed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    state = await taken_up(talk, choice.field)
    if state is None:
        talk.nod("refused-old-choice")
        return
    await ASKED_AGAIN[state](talk)


def register(router: Router) -> None:
    router.callback_query.register(resumed, Pressed(Pick, ASIDE))
