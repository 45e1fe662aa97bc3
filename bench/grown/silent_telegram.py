"""A Telegram that takes everything at once and shows nobody anything."""

from collections.abc import AsyncGenerator
from itertools import count
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import GetMe
from aiogram.methods.base import TelegramMethod, TelegramType
from aiogram.types import Chat, Message, User

from bot.runtime.clock import Clock

TOKEN = "1:GROWN"
FIRST = 100_000_000
"""Higher than any message id of a grown database."""


class SilentSession(BaseSession):
    """Answers each call as Telegram does, without a network."""

    def __init__(self, now: Clock) -> None:
        super().__init__()
        self._now = now
        self._ids = count(FIRST)

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109  aiogram's signature
    ) -> TelegramType:
        return cast("TelegramType", self._answer(method))

    def _answer(self, method: Any) -> Any:
        if isinstance(method, GetMe):
            return User(id=1, is_bot=True, first_name="Sigap", username="sigap_bot")
        chat = getattr(method, "chat_id", None)
        if chat is None or not method.__api_method__.startswith(("send", "edit")):
            return True
        return Message(
            message_id=next(self._ids), date=self._now(), chat=Chat(id=chat, type="private")
        )

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield b""

    async def close(self) -> None:
        """Nothing is open."""
