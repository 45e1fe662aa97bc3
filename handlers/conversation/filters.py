"""Filters of updates. All are asynchronous, because aiogram runs a plain one in a thread."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from handlers.conversation.callback_data import ForgedData, unpack

FILES = frozenset(
    {
        ContentType.PHOTO,
        ContentType.VOICE,
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.AUDIO,
        ContentType.DOCUMENT,
        ContentType.ANIMATION,
        ContentType.LIVE_PHOTO,
    }
)
PLACES = frozenset({ContentType.LOCATION, ContentType.VENUE})
TEXT = frozenset({ContentType.TEXT})
CONTACTS = frozenset({ContentType.CONTACT})
STICKERS = frozenset({ContentType.STICKER})


class Pressed(Filter):
    """Passes a callback whose data is a choice of this kind, as the argument `choice`.

    `form` narrows Pick to one conversation: report, form or pref.
    """

    def __init__(self, kind: type, form: str | None = None) -> None:
        self._kind = kind
        self._form = form

    async def __call__(self, query: CallbackQuery, button_key: bytes) -> dict[str, Any] | bool:
        try:
            choice = unpack(query.data or "", button_key)
        except ForgedData:
            return False
        if not isinstance(choice, self._kind):
            return False
        if self._form is not None and getattr(choice, "form", None) != self._form:
            return False
        return {"choice": choice}


class Holds(Filter):
    """Passes a message whose content is of one of these types."""

    def __init__(self, types: frozenset[str]) -> None:
        self._types = types

    async def __call__(self, message: Message) -> bool:
        return message.content_type in self._types
