"""aiogram's session with a shortcut for text: JSON out, and only the message id back.

Encoding a form and validating each outgoing button and the returned Message cost more than the
rest of a delivery. Errors and methods with files take aiogram's own path.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError
from aiogram.methods import EditMessageCaption, EditMessageText, Response, SendMessage
from aiogram.methods.base import TelegramMethod, TelegramType
from aiohttp import ClientError, ClientTimeout

from bot.channels.trust import trust_for

JSON = {"Content-Type": "application/json"}
TEXTS = (SendMessage, EditMessageText, EditMessageCaption)
PATIENCE = 20
"""Seconds for a text; a file may take as long as aiogram allows."""


def of_json(kind: type[TelegramMethod[TelegramType]], **fields: Any) -> TelegramMethod[Any]:
    """Build a method from exactly these fields, unvalidated; each value is JSON already."""
    return kind.model_construct(_fields_set=set(fields), **{**_unset(kind), **fields})


@cache
def _unset(kind: type[TelegramMethod[Any]]) -> Mapping[str, None]:
    """All fields set to None: pydantic would otherwise copy each default."""
    return dict.fromkeys(kind.model_fields)


@dataclass(frozen=True, slots=True)
class AcceptedText:
    """Stands in for the Message of a sent text."""

    message_id: int


class TelegramSession(AiohttpSession):
    """Returns an AcceptedText for methods that carry text, which have to be built by `of_json`."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._connector_init["ssl"] = trust_for(self.api.base)  # aiogram believes certifi alone

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109  aiogram's signature
    ) -> TelegramType:
        if not isinstance(method, TEXTS):
            return await super().make_request(bot, method, timeout)
        return cast(
            TelegramType, await self._post(bot, method, timeout or min(self.timeout, PATIENCE))
        )

    async def _post(self, bot: Bot, method: TelegramMethod[Any], seconds: float) -> Any:
        session = await self.create_session()
        try:
            async with session.post(
                self.api.api_url(token=bot.token, method=method.__api_method__),
                data=json.dumps({name: getattr(method, name) for name in method.model_fields_set}),
                headers=JSON,
                timeout=ClientTimeout(total=seconds),
            ) as answer:
                content = await answer.text()
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout") from error
        except ClientError as error:
            raise TelegramNetworkError(method=method, message=type(error).__name__) from error
        return self.check_response(bot, method, answer.status, content).result

    async def close(self) -> None:
        """Close without aiogram's pause of 0.25 s, which aiohttp no longer needs."""
        if self._session is not None:
            await self._session.close()

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Raise TelegramNetworkError if the answer is an HTML page, such as a proxy's or a
        login's.
        """
        try:
            if status_code == 200 and isinstance(method, TEXTS):
                answer: dict[str, Any] = json.loads(content)
                if answer.get("ok"):
                    accepted = AcceptedText(answer["result"]["message_id"])
                    return Response.model_construct(ok=True, result=cast(TelegramType, accepted))
            return super().check_response(bot, method, status_code, content)
        except (json.JSONDecodeError, ClientDecodeError) as error:
            if not isinstance(getattr(error, "original", error), json.JSONDecodeError):
                raise
            raise TelegramNetworkError(method=method, message="not a Bot API answer") from error
