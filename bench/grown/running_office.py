"""An office on a grown database, run in this process, and what is asked of it."""

import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from aiogram import Bot
from sqlalchemy import select

from bench.grown.loop_watch import watched
from bench.grown.office_rows import FIRST_CHAT
from bench.grown.silent_telegram import TOKEN, SilentSession
from bench.messages import press_data, text
from bot.config.office_file import ROOT, read_office
from bot.config.settings import Settings
from bot.playground.stage.cast import ICT_HEAD, player_of
from bot.process.app import App
from bot.process.wiring import wire
from bot.runtime.clock import clock
from bot.scheduling.laying_aside import LayingAside
from flows.office.deadlines import weekly_summary
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from handlers.conversation.callback_data import pack
from handlers.views.parts.screen import Decide
from storage.database.connect import open_database
from storage.database.statement import Statement
from storage.database.tables import step_runs
from storage.database.unit import Unit
from storage.desk import Desk
from storage.office.checkpoints import prepare
from storage.queues.inbox import Incoming

FAULT = "wifi mati dari tadi pagi di ruang depan"
UNKNOWN = "zxcv qwerty"
TECHNICIAN = player_of("technician").chat
_waiting = Statement(
    select(step_runs.c.case_id)
    .where(step_runs.c.closed_at.is_(None), step_runs.c.step == "approve")
    .order_by(step_runs.c.case_id)
)
_ids = count(10**9)


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds that something took, and the longest pause and computation of the loop meanwhile."""

    seconds: float
    pause: float
    computed: float


class RunningOffice:
    """Asks of one office what people and timers ask."""

    def __init__(self, app: App, key: bytes, waiting: list[int]) -> None:
        self.app = app
        self._key = key
        self._waiting = waiting
        self._reporters = count(FIRST_CHAT)

    async def measured(self, what: Callable[[], Awaitable[object]]) -> Measured:
        begun = time.perf_counter()
        async with watched() as pauses:
            await what()
            seconds = time.perf_counter() - begun
        return Measured(seconds, pauses.longest, pauses.computed)

    async def _brings(self, update: Mapping[str, Any]) -> None:
        """Bring an update and wait until it is handled and answered."""
        id = next(_ids)
        chat = (update.get("message") or update["callback_query"]["message"])["chat"]["id"]
        incoming = Incoming(
            external_id=str(id),
            chat=str(chat),
            payload=json.dumps({"update_id": id, **update}),
        )
        await self.app.intake.accept("telegram", TOKEN.partition(":")[0], [incoming])
        await self.app.intake.idle()
        await self.app.delivery.sweep()
        await self.app.delivery.idle()

    async def message(self) -> None:
        await self._brings(text(next(self._reporters), FAULT))

    async def card(self) -> None:
        action = Decide(case=self._waiting.pop(), step="approve", round=1, outcome="approve")
        await self._brings(press_data(ICT_HEAD.chat, pack(action, self._key)))

    async def tasks(self) -> None:
        await self._brings(text(TECHNICIAN, "/tugas"))

    async def status(self) -> None:
        await self._brings(text(next(self._reporters), "/status"))

    async def unknown_word(self) -> None:
        await self._brings(text(ICT_HEAD.chat, UNKNOWN))

    async def outbox_sweep(self) -> None:
        await self.app.delivery.sweep()

    async def timer_sweep(self) -> None:
        await self.app.ticker.tick()

    async def weekly_summary(self) -> None:
        now, office = clock(0)(), self.app.office_file.office

        async def week(unit: Unit) -> object:
            work = Work(desk=Desk(unit), office=office, sops=SOPS, now=now)
            return await weekly_summary.summary_and_card(work, now)

        await self.app.database.aside(week)

    async def checkpoint(self) -> None:
        await prepare(self.app.database, clock(0)())

    async def laying_aside(self) -> None:
        zone = self.app.office_file.office.calendar.zone
        await LayingAside(self.app.database, clock(0), zone).walk()

    async def settle(self) -> None:
        await self.app.idle()


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[RunningOffice]:
    """Run the office whose `sigap.db` stands in a folder."""
    settings = Settings(
        _env_file=None, telegram_token=TOKEN, data_dir=folder, channel_limits=False
    )
    now = clock(0)
    database = await open_database(settings.database)
    bot = Bot(TOKEN, session=SilentSession(now))
    app = await wire(settings, read_office(ROOT / "office.toml"), database, now, bot=bot)
    async with database.unit() as unit:
        key = await Desk(unit).facts.secret("button key")
    waiting = [row["case_id"] for row in await database.read(_waiting)]
    try:
        yield RunningOffice(app, key, waiting)
    finally:
        await app.intake.stop(1)
        await app.ticker.stop()
        await app.delivery.stop(1)
        await database.close()
