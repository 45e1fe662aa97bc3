"""Updates no other router takes: foreign buttons, reactions, people who leave or come back."""

from aiogram import Router
from aiogram.types import CallbackQuery, ChatMemberUpdated, MessageReactionUpdated

from flows.office.people import introduction
from flows.records.journal import Recorded
from handlers.conversation.talk import Talk


async def unknown_button(query: CallbackQuery, talk: Talk) -> None:
    """Refuse data that we did not sign, and put the attempt on record."""
    talk.nod("refused-forged")
    await talk.desk.journal.append(
        "office",
        [Recorded(code="button.refused", data={"person": talk.visit.person.id})],
        actor=talk.visit.person.id,
        role="",
        channel=talk.visit.channel,
        now=talk.visit.now,
    )


async def membership(update: ChatMemberUpdated, talk: Talk) -> None:
    """Mark the person's chat as unreachable or reachable after a block or unblock."""
    contact = talk.visit.person.contact
    if contact is not None and update.new_chat_member.status == "kicked":
        await introduction.lose(talk.work, talk.visit)


async def reaction(update: MessageReactionUpdated, talk: Talk) -> None:
    """Take a 👍 as thanks; it never decides anything."""


def register(router: Router) -> None:
    router.callback_query.register(unknown_button)
    router.my_chat_member.register(membership)
    router.message_reaction.register(reaction)
