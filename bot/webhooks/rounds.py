"""Rounds of an address: what is due is claimed, sent in order, put off or given up."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.runtime.persistence import Persistence
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.webhooks.calling import Answer
from bot.webhooks.feed import ROUND
from bot.webhooks.secrets import KeyGone, read_key, secret_of
from flows.records.journal import Recorded
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.office.journal import OFFICE, Journal
from storage.queues.timers import Timers
from storage.webhooks import endpoints, messages, standing
from storage.webhooks.endpoints import Endpoint
from storage.webhooks.messages import WebhookMessage

log = structlog.get_logger()

Call = Callable[[str, bytes, str, str, datetime], Awaitable[Answer]]

AT_ONCE = 10
"""Messages claimed together."""
ADDRESSES = 8
"""Rounds under way at a time."""
PAUSES = tuple(
    timedelta(seconds=seconds) for seconds in (5, 30, 120, 600, 1800, 3600, 7200, 14400, 21600)
)
LONGEST = timedelta(days=3)
"""What has waited so long at an address that fails is given up."""


def pause(failures: int) -> timedelta:
    """The pause after this many failed attempts."""
    return PAUSES[min(failures, len(PAUSES)) - 1]


class WebhookRounds:
    """Sends what the feed has written. Each address goes at its own pace."""

    def __init__(self, works: WorkFactory, folder: Path, call: Call) -> None:
        self._works = works
        self._database = works.database
        self._folder = folder
        self._call = call

    def register(self, ticker: Ticker) -> None:
        ticker.on(
            ROUND,
            self._plan,
            self._round,
            room=ADDRESSES,
            persistence=Persistence(attempts=None, longest=600),
        )

    async def _round(self, timer: Timer) -> datetime | None:
        """Send what is due; return when the next round is, if any message waits."""
        number = int(timer.subject.partition(":")[0])
        try:
            key = read_key(self._folder)
        except KeyGone:
            log.warning("webhook key is gone", endpoint=number)
            return self._works.now() + PAUSES[-1]
        while True:
            endpoint, claimed = await self._claimed(number)
            if endpoint is None or endpoint.ended_at is not None:
                return None
            if not claimed:
                return await self._next(endpoint)
            if not await self._send(endpoint, secret_of(key, endpoint.salt), claimed):
                return await self._next(endpoint)

    async def _claimed(self, number: int) -> tuple[Endpoint | None, list[WebhookMessage]]:
        now = self._works.now()
        async with self._database.unit() as unit:
            endpoint = await endpoints.find(unit, number)
            if endpoint is None or endpoint.ended_at or endpoint.paused_until > now:
                return endpoint, []
            return endpoint, [*await messages.claim(unit, number, now, AT_ONCE)]

    async def _send(
        self, endpoint: Endpoint, secret: bytes, claimed: list[WebhookMessage]
    ) -> bool:
        """Send one after another. Return False if the address is to be left alone for now."""
        for place, message in enumerate(claimed):
            answer = await self._call(
                endpoint.url, secret, message.message, message.body, self._works.now()
            )
            async with self._database.unit() as unit:
                await self._keep(unit, endpoint, message, answer)
                if answer.stops or answer.gone:
                    await messages.release(unit, claimed[place + 1 :])
                    return False
        return True

    async def _keep(
        self, unit: Unit, endpoint: Endpoint, message: WebhookMessage, answer: Answer
    ) -> None:
        now = self._works.now()
        if answer.taken:
            await messages.sent(unit, message, answer.said, now)
            await endpoints.took(unit, endpoint.id, now)
            return
        log.info("webhook refused", endpoint=endpoint.id, answer=answer.said)
        if answer.gone:
            await end(unit, endpoint.id, now, "")
            return
        await messages.failed(unit, message, answer.said, now + pause(message.attempts + 1))
        known = await endpoints.find(unit, endpoint.id) if answer.stops else None
        if known is not None:
            await endpoints.failed(unit, known.id, now + pause(known.failures + 1))
            await messages.give_up(unit, known.id, now - LONGEST, now)
        elif message.since <= now - LONGEST:
            await messages.dismiss(unit, message, now)

    async def _next(self, endpoint: Endpoint) -> datetime | None:
        async with self._database.unit() as unit:
            due = await messages.next_due(unit, endpoint.id)
            known = await endpoints.find(unit, endpoint.id)
        return max(due, known.paused_until) if due and known else None

    async def _plan(self, unit: Unit, timer: Timer, due: datetime | None) -> None:
        """Plan the next round: one for the address, however many messages wait."""
        if due is not None:
            await Timers(unit).plan(ROUND, timer.subject.partition(":")[0], due)


async def end(unit: Unit, number: int, now: datetime, channel: str) -> bool:
    """Tell an address nothing more. Return False if it is not told anything anyway."""
    known = await endpoints.end(unit, number, now)
    if known:
        await standing.void(unit, number)
        await record(unit, "webhook.removed", {"endpoint": number}, now, channel)
    return known


async def record(
    unit: Unit, code: str, data: dict[str, object], now: datetime, channel: str
) -> None:
    """Put on the office's record what was done to an address."""
    await Journal(unit).append(
        OFFICE, [Recorded(code=code, data=data)], actor=0, role="", channel=channel, now=now
    )
