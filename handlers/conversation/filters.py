"""Filters of updates. All are asynchronous, because aiogram runs a plain one in a thread."""

from aiogram.enums import ContentType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from handlers.views.parts.screen import ChoiceAction

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
    """Passes a button that means a choice of this kind; it is the argument `choice`.

    `form` narrows Pick to one conversation: report, form or pref.
    """

    def __init__(self, kind: type, form: str | None = None) -> None:
        self._kind = kind
        self._form = form

    async def __call__(self, query: CallbackQuery, choice: ChoiceAction | None) -> bool:
        if not isinstance(choice, self._kind):
            return False
        return self._form is None or getattr(choice, "form", None) == self._form


class Holds(Filter):
    """Passes a message whose content is of one of these types."""

    def __init__(self, types: frozenset[str]) -> None:
        self._types = types

    async def __call__(self, message: Message) -> bool:
        return message.content_type in self._types
