"""The middleware that finds the person and the ways to answer, once per update."""

from collections.abc import Awaitable, Callable
from datetime import UTC
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, TelegramObject, Update

from flows.messages.kinds.answers import Refused
from flows.messages.kinds.register import AccessEnded
from flows.office.auditing import auditors
from flows.office.deadlines import outages
from flows.office.people.introduction import meet
from flows.office.work import Work
from flows.people.visit import Visit
from handlers.conversation.filters import PLACES
from handlers.conversation.silent_contents import SILENT
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.people import team_group
from handlers.reports.unclear import holds

TELEGRAM = "telegram"
Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class IntroductionMiddleware(BaseMiddleware):
    """Outer middleware of updates: puts a Talk under `talk`, sends updates of groups to the team's
    group, and drops updates without a private chat and those by which nobody says anything. A
    draft that may be no report does not count as a conversation: its `raw_state` is removed.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        chat, user = data.get("event_chat"), data.get("event_from_user")
        if chat is not None and chat.type in team_group.GROUPS:
            return await team_group.in_group(event, chat, data)
        if chat is None or user is None or chat.type != "private" or user.is_bot:
            return None
        if _says_nothing(event):
            return None
        work: Work = data["work"]
        person = await meet(work.desk, data["channel"], chat.id, work.now)
        person = await auditors.present(work, person)
        visit = Visit(
            person=person,
            channel=data["channel"],
            chat=chat.id,
            bot=data["bot"].id,
            now=work.now,
            sent_at=_sent_at(event),
        )
        talk = Talk(
            work=work,
            visit=visit,
            state=data["state"],
            toast=data["toast"],
            labels=data["labels"],
            pressed=_pressed(event),
            heard=_heard(event) if data["channel"] == TELEGRAM else None,
        )
        data["talk"] = talk
        if data.get("raw_state") == Conversation.report.state and not await holds(talk):
            data["raw_state"] = None
        await outages.heard_late(work, visit)
        if person.ended:
            await talk.tell(AccessEnded())
            return None
        if person.blocked:
            await talk.tell(Refused(id="refused-blocked", arguments={}))
            return None
        return await handler(event, data)


def _says_nothing(event: TelegramObject) -> bool:
    """Whether the app itself tells something: a pin, a timer, a live location that moves."""
    if not isinstance(event, Update):
        return False
    if event.message is not None:
        return event.message.content_type in SILENT
    edited = event.edited_message
    return edited is not None and edited.content_type in SILENT | PLACES


def _sent_at(event: TelegramObject) -> Any:
    message = event.message if isinstance(event, Update) else None
    return message.date.astimezone(UTC) if message else None


def _heard(event: TelegramObject) -> int | None:
    message = event.message if isinstance(event, Update) else None
    return message.message_id if message else None


def _pressed(event: TelegramObject) -> int | None:
    query: CallbackQuery | None = event.callback_query if isinstance(event, Update) else None
    return query.message.message_id if query and query.message else None
