"""setWebhook: POSTs updates to the bot, a few times until it answers 2xx."""

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp

from tests.doubles.telegram.incoming.update_queue import UpdateQueue
from tests.doubles.telegram.wire.refusals import wrong

Json = dict[str, Any]

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
NEARBY = ("http://127.0.0.1", "http://localhost")
ATTEMPTS = 5
PAUSE = 0.05


class Webhook:
    """The webhook, if one is set. `given_up` holds updates never answered 2xx.

    `max_connections` requests run in parallel, one unless set; with more, ordering is up to the
    bot.
    """

    def __init__(self, queue: UpdateQueue, date: Callable[[], int]) -> None:
        self._date = date
        self._queue = queue
        self._workers: list[asyncio.Task[None]] = []
        self._settings: Json = {}
        self._last_error: Json = {}
        self._under_way = 0
        self.given_up: list[Json] = []
        self.attempts = ATTEMPTS
        self.pause = PAUSE

    async def set(self, params: Json) -> bool:
        url = str(params.get("url") or "")
        if not url:
            return await self.delete(params)
        if not url.startswith(("https://", *NEARBY)):
            raise wrong("bad webhook: HTTPS url must be provided for webhook")
        await self.close()
        self._queue.end_poll("terminated by setWebhook request")
        self._queue.hooked = True
        self._prepare(params)
        self._settings = params
        self._workers = [
            asyncio.create_task(self._deliver(url, str(params.get("secret_token") or "")))
            for _ in range(int(params.get("max_connections") or 1))
        ]
        return True

    async def delete(self, params: Json) -> bool:
        await self.close()
        self._settings = {}
        self._queue.hooked = False
        self._prepare(params)
        return True

    def _prepare(self, params: Json) -> None:
        self._queue.allow(params.get("allowed_updates"))
        if params.get("drop_pending_updates"):
            self._queue.clear()

    def info(self) -> Json:
        return {
            "url": self._settings.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self._queue) + self._under_way,
            "max_connections": self._settings.get("max_connections") or 40,
            **({"allowed_updates": self._queue.allowed} if self._queue.allowed else {}),
            **self._last_error,
        }

    async def close(self) -> None:
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)
        self._workers = []

    async def _deliver(self, url: str, secret: str) -> None:
        headers = {SECRET_HEADER: secret} if secret else {}
        async with aiohttp.ClientSession(headers=headers) as session:
            while True:
                update = await self._queue.take()
                self._under_way += 1
                try:
                    brought = await self._bring(session, url, update)
                finally:
                    self._under_way -= 1
                if brought:
                    self._queue.confirm_taken(update)
                else:
                    self.given_up.append(update)

    async def _bring(self, session: aiohttp.ClientSession, url: str, update: Json) -> bool:
        for attempt in range(self.attempts):
            if attempt:
                await asyncio.sleep(self.pause * attempt)
            try:
                async with session.post(url, json=update) as response:
                    if response.ok:
                        return True
                    said = f"Wrong response from the webhook: {response.status} {response.reason}"
            except aiohttp.ClientError as error:
                said = f"Connection failed: {type(error).__name__}"
            self._last_error = {"last_error_date": self._date(), "last_error_message": said}
        return False
