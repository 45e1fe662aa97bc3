"""Figures for Prometheus: counts, ages and times, nothing personal."""

import asyncio
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.runtime.clock import Clock
from bot.runtime.loop_lag import LoopLag
from storage.database.timestamps import from_ms_or_none
from storage.database.unit import Database
from storage.office.checkpoints import last_at
from storage.queues import delivery, inbox, timers

CONTENT_TYPE = CONTENT_TYPE_LATEST
UNKNOWN = -1.0
BUCKETS = (0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900, 3600)
GAUGES = {
    "sigap_inbox_waiting": "Updates not handled",
    "sigap_inbox_oldest_seconds": "Age of the oldest update not handled",
    "sigap_inbox_dead": "Updates given up",
    "sigap_outbox_waiting": "Messages not out",
    "sigap_outbox_oldest_seconds": "Age of the oldest message not out",
    "sigap_outbox_dead": "Messages given up",
    "sigap_timers_late_seconds": "How late the next timer is",
    "sigap_timers_dead": "Timers given up",
    "sigap_last_poll_seconds": "Since Telegram last answered; -1: not yet, or by webhook",
    "sigap_checkpoint_age_seconds": "Since the heads of the journal were signed; -1: never",
    "sigap_loop_lag_seconds": "Longest pause of the event loop in the last minute",
    "sigap_disk_free_bytes": "Room for evidence",
    "sigap_disk_free_ratio": "Share of the disk that is free",
    "sigap_ready": "1 if a row can be written and read, and Telegram answers",
}


class Metrics:
    """`delivered` and `limited` count as messages go out."""

    def __init__(
        self,
        database: Database,
        now: Clock,
        last_poll: Callable[[], datetime | None] | None,
        folder: Path,
    ) -> None:
        self._database = database
        self._now = now
        self._last_poll = last_poll
        self._folder = folder
        self._registry = CollectorRegistry()
        self._gauges = {
            name: Gauge(name, words, registry=self._registry) for name, words in GAUGES.items()
        }
        self._delivery = Histogram(
            "sigap_delivery_seconds",
            "From the commit of a message until its channel took it",
            ["channel"],
            buckets=BUCKETS,
            registry=self._registry,
        )
        self._limited = Counter(
            "sigap_rate_limited", "Times a channel said 429", ["channel"], registry=self._registry
        )
        self.lag = LoopLag()

    def delivered(self, channel: str, seconds: float) -> None:
        self._delivery.labels(channel).observe(max(0.0, seconds))

    def limited(self, channel: str) -> None:
        self._limited.labels(channel).inc()

    async def page(self, ready: bool) -> bytes:
        """All figures in Prometheus' text format."""
        waiting, oldest, dead = await inbox.depth(self._database)
        out, oldest_out = await delivery.depth(self._database)
        disk = await asyncio.to_thread(shutil.disk_usage, self._folder)
        signed = from_ms_or_none(await last_at(self._database))
        last = self._last_poll() if self._last_poll else None
        self._set(
            sigap_inbox_waiting=waiting,
            sigap_inbox_oldest_seconds=self._since(oldest, 0),
            sigap_inbox_dead=dead,
            sigap_outbox_waiting=out,
            sigap_outbox_oldest_seconds=self._since(oldest_out, 0),
            sigap_outbox_dead=await delivery.dead(self._database),
            sigap_timers_late_seconds=max(
                0.0, self._since(await timers.next_due(self._database), 0)
            ),
            sigap_timers_dead=await timers.dead(self._database),
            sigap_last_poll_seconds=self._since(last),
            sigap_checkpoint_age_seconds=self._since(signed),
            sigap_loop_lag_seconds=self.lag.longest,
            sigap_disk_free_bytes=disk.free,
            sigap_disk_free_ratio=disk.free / disk.total if disk.total else 0,
            sigap_ready=int(ready),
        )
        return generate_latest(self._registry)

    def _since(self, at: datetime | None, unknown: float = UNKNOWN) -> float:
        return unknown if at is None else (self._now() - at).total_seconds()

    def _set(self, **values: float) -> None:
        for name, value in values.items():
            self._gauges[name].set(value)
