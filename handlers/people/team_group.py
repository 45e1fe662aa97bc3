"""The team's group, where the bot answers /grup_tim and Ambil and ignores everything else: nothing
typed, forwarded or pressed in a group decides anything.
"""

import re
from typing import Any

from aiogram import Router
from aiogram.types import (
    CallbackQuery,
    Chat,
    ChatMemberUpdated,
    Message,
    TelegramObject,
    Update,
    User,
)

from flows.engine.refusals import Refusal
from flows.messages.kinds.answers import Cancelled
from flows.messages.kinds.team_group import GroupHint, GroupUsed
from flows.office.cases import group_assignment
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.views.parts.phrases import refusal as worded
from handlers.views.parts.phrases import say
from handlers.views.parts.screen import Pick, Say, Toast

GROUPS = frozenset({"group", "supergroup"})
COMMAND = re.compile(r"/grup_tim(?:@\w+)?(?:\s|$)", re.IGNORECASE)
GONE = frozenset({"left", "kicked"})
TITLE = 100


async def in_group(update: TelegramObject, chat: Chat, data: dict[str, Any]) -> None:
    """Handle an update of a group, in place of the handlers of private chats."""
    if not isinstance(update, Update):
        return
    if update.message is not None and update.message.migrate_to_chat_id:
        await group_assignment.moved(
            data["work"].desk, data["channel"], chat.id, update.message.migrate_to_chat_id
        )
    elif update.message is not None:
        await _said(update.message, chat, data)
    elif update.callback_query is not None:
        await _pressed(update.callback_query, data)
    elif update.my_chat_member is not None:
        await _membership(update.my_chat_member, chat, data)


async def _said(message: Message, chat: Chat, data: dict[str, Any]) -> None:
    if message.text is None or not COMMAND.match(message.text):
        return
    visit = await _visit(message.from_user, data)
    if visit is not None:
        title = (chat.title or "")[:TITLE]
        await group_assignment.offer(
            data["work"],
            visit,
            chat=chat.id,
            title=title,
        )


async def _pressed(query: CallbackQuery, data: dict[str, Any]) -> None:
    """Answer in a popup, which only the person who pressed can see."""

    def nod(text: Say) -> None:
        data["toast"](Toast(text=text, alert=True))

    choice = data["choice"]
    if choice is None:
        nod(say("refused-forged"))
        return
    visit = await _visit(query.from_user, data)
    if not isinstance(choice, Pick) or (choice.form, choice.field) != ("group", "take"):
        nod(say("group-private-only"))
        return
    if visit is None:
        nod(say("refused-not-yours", role=say("role-ict_team")))
        return
    step, _, round = choice.token.partition("-")
    try:
        said, number = await group_assignment.press(
            data["work"],
            int(choice.value),
            step,
            int(round),
            visit,
        )
        nod(say(said, number=number))
    except Refusal as refusal:
        nod(worded(refusal.message_id, refusal.arguments))


async def _membership(update: ChatMemberUpdated, chat: Chat, data: dict[str, Any]) -> None:
    """Notice that the bot left the team's group, or was added to a group by somebody who may make
    it the team's.
    """
    visit = await _visit(update.from_user, data)
    if visit is None:
        return
    work: Work = data["work"]
    if update.new_chat_member.status in GONE:
        group = await work.desk.groups.by_chat(data["channel"], chat.id)
        if group is not None:
            await group_assignment.lose(work, group, visit)
    elif visit.person.roles & group_assignment.KEEPERS and update.old_chat_member.status in GONE:
        await notify(work, visit.person, GroupHint())


async def _visit(user: User | None, data: dict[str, Any]) -> Visit | None:
    """The person by their own account; None if they have no private chat with us."""
    if user is None or user.is_bot:
        return None
    person: Person | None = await data["work"].desk.people.by_chat(data["channel"], user.id)
    if person is None or person.blocked or person.ended or person.shared:
        return None
    return Visit(
        person=person,
        channel=data["channel"],
        chat=user.id,
        bot=data["bot"].id,
        now=data["work"].now,
    )


async def answered(event: TelegramObject, talk: Talk, choice: Pick) -> None:
    """Make the group the team's, at one tap in private."""
    if choice.field == "no":
        await talk.instead(Cancelled())
        return
    if choice.field != "use":
        talk.nod("refused-old-choice")
        return
    try:
        group = await group_assignment.take(talk.work, int(choice.value), talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.instead(GroupUsed(title=group.title))


def register(router: Router) -> None:
    router.callback_query.register(answered, Pressed(Pick, "group"))
