"""A session for the Bot that aiogram requires, although WhatsApp has no Bot API server."""

from collections.abc import AsyncGenerator
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods.base import TelegramMethod, TelegramType


class Spoke(Exception):
    """Code called Telegram about a WhatsApp chat."""


class NullSession(BaseSession):
    """Raises Spoke on every call."""

    async def close(self) -> None:
        """Do nothing: no connection is open."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109  aiogram's signature
    ) -> TelegramType:
        raise Spoke(type(method).__name__)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109  aiogram's signature
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        raise Spoke(url)
        yield b""
