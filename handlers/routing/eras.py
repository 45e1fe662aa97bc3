"""The middleware for buttons from before a restore: signed anew if they hold, else told apart."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, TelegramObject, Update

from flows.office.eras.buttons import Press, earlier_keys, holds
from flows.office.messages.facts import milliseconds
from flows.office.work import Work
from handlers.conversation.callback_data import ForgedData, pack, unpack
from handlers.views.parts.phrases import say
from handlers.views.parts.screen import At, ChoiceAction, Decide, Toast

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class EraMiddleware(BaseMiddleware):
    """Outer middleware of updates, before everything that reads a button. Data that no era signed
    passes as it is.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        query = event.callback_query if isinstance(event, Update) else None
        if query is None or _read(query, data["button_key"]) is not None:
            return await handler(event, data)
        work: Work = data["work"]
        for key, ended in await earlier_keys(work.desk):
            action = _read(query, key)
            if action is None:
                continue
            if not await holds(work.desk, _press(query, action, data["channel"]), ended):
                data["toast"](
                    Toast(
                        text=say("refused-era", at=At(milliseconds(ended.begun_at), "day")),
                        alert=True,
                    )
                )
                return None
            again = query.model_copy(update={"data": pack(action, data["button_key"])})
            return await handler(event.model_copy(update={"callback_query": again}), data)
        return await handler(event, data)


def _read(query: CallbackQuery, key: bytes) -> ChoiceAction | None:
    try:
        return unpack(query.data or "", key)
    except ForgedData:
        return None


def _press(query: CallbackQuery, action: ChoiceAction, channel: str) -> Press:
    message = query.message
    return Press(
        channel=channel,
        chat=message.chat.id if message else query.from_user.id,
        message_id=message.message_id if message else 0,
        run=(action.case, action.step, action.round) if isinstance(action, Decide) else None,
    )
