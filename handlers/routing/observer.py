"""The search for a handler: its filters are asked with the arguments that they name."""

from contextlib import suppress
from typing import Any

from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.event.telegram import TelegramEventObserver
from aiogram.types import TelegramObject


class Observer(TelegramEventObserver):
    """Calls the first handler whose filters all pass and that does not skip. Filters are
    asynchronous, and no middleware stands around a handler.

    aiogram's own copies every argument of an update twice for each filter that it asks.
    """

    async def trigger(self, event: TelegramObject, **kwargs: Any) -> Any:
        for handler in self.handlers:
            found = await _passed(handler, event, kwargs)
            if found is None:
                continue
            with suppress(SkipHandler):
                return await handler.call(event, **{**kwargs, **found})
        return UNHANDLED


async def _passed(
    handler: HandlerObject, event: TelegramObject, kwargs: dict[str, Any]
) -> dict[str, Any] | None:
    """Arguments that the filters give to the handler; None if one does not pass."""
    given: dict[str, Any] = {}
    for each in handler.filters or ():
        named = {name: kwargs[name] for name in each.params if name in kwargs}
        passes = await each.callback(event, **named)
        if not passes:
            return None
        if isinstance(passes, dict):
            given.update(passes)
    return given
