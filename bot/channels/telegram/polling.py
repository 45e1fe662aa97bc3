"""Telegram by long polling, for an office behind NAT.

The offset advances only after the batch is committed, and is dropped once everything is confirmed:
after a quiet week Telegram may number downwards. Without an offset Telegram sends all unconfirmed
updates, and the inbox's unique key absorbs the known ones.
"""

import asyncio
import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import sha256
from typing import Any

import aiohttp
import structlog

from bot.channels.trust import connector, distrust
from bot.inbound.intake import Intake
from bot.runtime.clock import Clock
from storage.queues.inbox import Incoming

log = structlog.get_logger()

HOLD = 25
FIRST_PAUSE = 0.5
ALLOWED = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "message_reaction",
]
LONGEST_PAUSE = 5.0
LARGEST_NUMBER = 2**63
LONGEST_LANE = 100
UNCONFIRMED_PAUSE = 2.0
"""Seconds until the next question if nothing of an answer can be confirmed: the same comes."""
DEAF_AFTER = timedelta(minutes=3)


class TokenRefused(Exception):
    """Telegram does not know the token; the admin has to correct it."""


def chat_of(update: dict[str, Any]) -> str:
    """Lane of an update: its chat, else the person it comes from."""
    for body in update.values():
        if not isinstance(body, dict):
            continue
        message = body.get("message")
        for place in (_part(message, "chat"), _part(body, "chat"), _part(body, "from")):
            if "id" in place:
                lane = str(place["id"])[:LONGEST_LANE]
                return lane if lane.isprintable() else ascii(lane)
    return ""


def _part(body: object, name: str) -> dict[str, Any]:
    part = body.get(name) if isinstance(body, dict) else None
    return part if isinstance(part, dict) else {}


def incoming(update: object) -> Incoming:
    """Inbox row of an update, as ASCII: a lone surrogate could not be stored, and Telegram would
    send such an update again for ever. One without a number is set aside by its content.
    """
    payload = json.dumps(update, separators=(",", ":"))
    if not isinstance(update, dict) or number_of(update) is None:
        mark = f"broken:{sha256(payload.encode()).hexdigest()[:32]}"
        return Incoming(external_id=mark, chat=mark, payload=payload, id_is_all=True)
    return Incoming(external_id=str(update["update_id"]), chat=chat_of(update), payload=payload)


def number_of(update: object) -> int | None:
    """The update_id of an update, if it has one that confirms it."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if type(number) is int and 0 <= number < LARGEST_NUMBER else None


class Polling:
    """Asks for updates until cancelled. `last_success` feeds the health page."""

    def __init__(
        self, api: str, token: str, intake: Intake, now: Clock, *, hold: int = HOLD
    ) -> None:
        self._url = f"{api.rstrip('/')}/bot{token}/getUpdates"
        self._source = token.partition(":")[0]
        self._intake = intake
        self._now = now
        self.hold = hold
        self.first_pause = FIRST_PAUSE
        self.unconfirmed_pause = UNCONFIRMED_PAUSE
        self._offset: int | None = None
        self.last_success: datetime | None = None
        self.clock_off: float | None = None
        """Seconds that our clock is ahead of Telegram's."""
        self.distrust = ""
        """Why Telegram's certificate was refused at the last question (`trust.distrust`)."""

    def hears(self) -> bool:
        """Return whether Telegram answered within DEAF_AFTER."""
        return self.last_success is not None and self._now() - self.last_success < DEAF_AFTER

    async def run(self) -> None:
        """Poll until cancelled; wait after errors. Raises TokenRefused."""
        pause = self.first_pause
        timeout = aiohttp.ClientTimeout(total=self.hold + 15)
        async with aiohttp.ClientSession(
            timeout=timeout, connector=connector(self._url)
        ) as session:
            while True:
                try:
                    await self._intake.room()
                    await self.poll(session)
                    self.distrust = ""
                    pause = self.first_pause
                except TokenRefused:
                    raise
                except Exception as error:
                    # The text of a client error may contain the URL, and the URL the token.
                    self.distrust = distrust(error)
                    why = {"certificate": self.distrust} if self.distrust else {}
                    log.warning("polling failed", error=type(error).__name__, pause=pause, **why)
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, LONGEST_PAUSE)

    async def poll(self, session: aiohttp.ClientSession) -> None:
        """Ask once and store the answer."""
        question: dict[str, Any] = {"timeout": self.hold, "allowed_updates": ALLOWED}
        if self._offset is not None:
            question["offset"] = self._offset
        async with session.post(self._url, json=question) as response:
            self._compare_clocks(response.headers.get("Date", ""))
            answer = await response.json(content_type=None)  # a proxy's own 404 is an HTML page
            if response.status in (401, 404):
                raise TokenRefused
        if not answer.get("ok"):
            retry = answer.get("parameters", {}).get("retry_after")
            if retry:
                await asyncio.sleep(float(retry))
                return
            raise aiohttp.ClientError(answer.get("description", ""))
        if not isinstance(answer.get("result"), list):
            raise aiohttp.ClientError("no list of updates")
        await self._accept(answer["result"])
        self.last_success = self._now()

    def _compare_clocks(self, told: str) -> None:
        with suppress(ValueError):
            self.clock_off = (self._now() - parsedate_to_datetime(told)).total_seconds()

    async def _accept(self, updates: Sequence[object]) -> None:
        if not updates:
            self._offset = None
            return
        await self._intake.accept("telegram", self._source, [incoming(u) for u in updates])
        numbers = [number for number in map(number_of, updates) if number is not None]
        if numbers:
            self._offset = max(numbers) + 1
        else:
            await asyncio.sleep(self.unconfirmed_pause)
