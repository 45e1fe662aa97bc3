"""/bersama: the admin marks accounts that several people of a unit use."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from flows.language.masking import clean_text
from flows.messages.kinds.feedback import (
    AskShared,
    Shareable,
    SharedNone,
    SharedNotYours,
    SharedOff,
    SharedOn,
    SharedRefused,
    SharedWhich,
)
from flows.records.journal import Recorded
from flows.sop.roles import ADMIN, DECIDING
from handlers.aside.aside import enter
from handlers.conversation.filters import Pressed
from handlers.conversation.standing import standing
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

MOST = 6
NAME = 100


async def show(talk: Talk, argument: str = "") -> None:
    """Ask whose account it is; admins only."""
    if ADMIN not in talk.visit.person.roles:
        await talk.tell(SharedNotYours())
        return
    await enter(talk, Conversation.shared)
    await talk.tell(AskShared())


async def said(message: Message, talk: Talk) -> None:
    """Search for part of a name."""
    typed = clean_text(message.text or "", NAME)
    found = await talk.desk.colleagues.named(typed, MOST)
    if not found:
        await talk.tell(SharedNone(typed=typed))
        return
    people = [Shareable(id=each.id, name=each.name, shared=each.shared) for each in found]
    await talk.state.clear()
    await talk.tell(SharedWhich(people=people))


async def toggled(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Mark or unmark a shared account; refused for people who decide or administer."""
    if await standing(talk, await talk.under_button(), SharedWhich) is None:
        return
    person = await talk.desk.people.by_id(int(choice.value))
    if person is None or ADMIN not in talk.visit.person.roles:
        talk.nod("shared-not-yours")
        return
    shared = not person.shared
    if shared and person.roles & (DECIDING | {ADMIN}):
        await talk.instead(SharedRefused(name=person.name))
        return
    await talk.desk.people.change(person.id, shared=int(shared))
    await talk.desk.journal.append(
        "office",
        [Recorded(code="person.shared", data={"person": person.id, "shared": shared})],
        actor=talk.visit.person.id,
        role=ADMIN,
        channel=talk.visit.channel,
        now=talk.visit.now,
    )
    await talk.instead(SharedOn(name=person.name) if shared else SharedOff(name=person.name))


def register(router: Router) -> None:
    router.callback_query.register(toggled, Pressed(Pick, "shared"))
