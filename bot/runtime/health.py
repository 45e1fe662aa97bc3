"""Liveness, readiness and queue lengths, for monitoring systems."""

from collections.abc import Callable
from datetime import datetime, timedelta

from aiohttp import web
from prometheus_client import CollectorRegistry, Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.runtime.clock import Clock
from storage.database.unit import Database
from storage.queues import delivery, inbox

OLDEST = timedelta(minutes=2)


class Health:
    """Handlers of GET /health/live, /health/ready and /metrics."""

    def __init__(
        self, database: Database, now: Clock, last_poll: Callable[[], datetime | None] | None
    ) -> None:
        self._database = database
        self._now = now
        self._last_poll = last_poll
        self._registry = CollectorRegistry()
        self._inbox = Gauge("sigap_inbox_waiting", "Updates not handled", registry=self._registry)
        self._dead = Gauge("sigap_inbox_dead", "Updates given up", registry=self._registry)
        self._outbox = Gauge("sigap_outbox_waiting", "Messages not out", registry=self._registry)
        self._poll = Gauge(
            "sigap_last_poll_seconds", "Since Telegram last answered", registry=self._registry
        )

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/health/live", self._live),
            web.get("/health/ready", self._ready),
            web.get("/metrics", self._metrics),
        ]

    async def _live(self, _: web.Request) -> web.Response:
        return web.json_response({"live": True})

    async def _ready(self, _: web.Request) -> web.Response:
        troubles = await self._troubles()
        return web.json_response(
            {"ready": not troubles, "troubles": troubles}, status=503 if troubles else 200
        )

    async def _troubles(self) -> list[str]:
        try:
            _, oldest, _ = await inbox.depth(self._database)
        except Exception as error:
            return [f"database: {type(error).__name__}"]
        now = self._now()
        troubles = []
        if oldest is not None and now - oldest > OLDEST:
            troubles.append("inbox: updates wait for more than two minutes")
        if self._last_poll is not None:
            last = self._last_poll()
            if last is None or now - last > OLDEST:
                troubles.append("telegram: no answer for more than two minutes")
        return troubles

    async def _metrics(self, _: web.Request) -> web.Response:
        waiting, _oldest, dead = await inbox.depth(self._database)
        out, _oldest_out = await delivery.depth(self._database)
        self._inbox.set(waiting)
        self._dead.set(dead)
        self._outbox.set(out)
        last = self._last_poll() if self._last_poll else None
        self._poll.set((self._now() - last).total_seconds() if last else -1)
        return web.Response(
            body=generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )
