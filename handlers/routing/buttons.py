"""The middleware that reads a pressed button once, for everything that asks what it means."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, TelegramObject, Update

from flows.office.eras.buttons import Press, earlier_keys, holds
from flows.office.messages.facts import milliseconds
from flows.office.work import Work
from handlers.conversation.callback_data import ForgedData, unpack
from handlers.views.parts.phrases import say
from handlers.views.parts.screen import At, ChoiceAction, Decide, Toast

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class ButtonMiddleware(BaseMiddleware):
    """Outer middleware of updates: puts what a button means under `choice`, None if we never
    signed it. A button from before a restore means what it meant if that holds, and is else
    answered here.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        query = event.callback_query if isinstance(event, Update) else None
        if query is None:
            return await handler(event, data)
        data["choice"] = _read(query, data["button_key"])
        if data["choice"] is None and not await _of_earlier_days(query, data):
            return None
        return await handler(event, data)


async def _of_earlier_days(query: CallbackQuery, data: dict[str, Any]) -> bool:
    """Read data that an earlier era signed. False if it does not hold any more, which is told."""
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
            return False
        data["choice"] = action
        return True
    return True


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
