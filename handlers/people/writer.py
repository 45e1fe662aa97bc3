"""The writer behind a shared account: a colleague of its unit, or a typed name."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from flows.language.masking import clean_name
from flows.messages.kinds.drafts import AskNameAgain
from flows.messages.kinds.feedback import AskWriter, WriterKept
from flows.messages.parts.common import Named
from flows.office.people import shared_accounts
from flows.office.people.shared_accounts import Writer
from handlers.aside.aside import enter
from handlers.conversation.filters import Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

MOST = 8
SHORTEST_NAME = 3


async def ask(talk: Talk, token: str = "") -> None:
    """Ask for the writer. `token` is the draft that waits for the answer; without one, the next
    words are the name.
    """
    if not token:
        await enter(talk, Conversation.writer)
    colleagues = await talk.desk.colleagues.of_unit(talk.visit.person.unit, MOST)
    people = [Named(id=each.id, name=each.name) for each in colleagues]
    await talk.tell(AskWriter(token=token, people=people))


async def unknown(talk: Talk) -> bool:
    """Whether the account is shared and its writer has yet to be asked for."""
    if not talk.visit.person.shared:
        return False
    return await shared_accounts.current(talk.desk, talk.visit) is None


async def named(talk: Talk, typed: str) -> str | None:
    """Keep a typed name and return it; None if it is too short."""
    name = clean_name(typed)
    if len(name) < SHORTEST_NAME:
        return None
    await shared_accounts.remember(talk.desk, talk.visit, Writer(id=0, name=name))
    return name


async def picked(talk: Talk, person: int) -> str | None:
    """Keep a colleague of the unit and return the name; None if the person is none."""
    for each in await talk.desk.colleagues.of_unit(talk.visit.person.unit, MOST):
        if each.id == person:
            await shared_accounts.remember(
                talk.desk, talk.visit, Writer(id=each.id, name=each.name)
            )
            return each.name
    return None


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    name = await picked(talk, int(choice.value)) if talk.visit.person.shared else None
    if name is None:
        talk.nod("refused-old-choice")
        return
    await talk.state.clear()
    await talk.instead(WriterKept(name=name))


async def said(message: Message, talk: Talk) -> None:
    name = await named(talk, message.text or "")
    if name is None:
        await talk.tell(AskNameAgain())
        return
    await talk.state.clear()
    await talk.tell(WriterKept(name=name))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, "writer"))
