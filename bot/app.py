"""One function wires everything. Dependencies reach the rest by parameter; nothing is global."""

import asyncio
import gc
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import structlog
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_session import LeanSession
from bot.checkpoint_key import make_key
from bot.delivery import Delivery
from bot.evidence_folder import EvidenceFolder
from bot.health import Health
from bot.housekeeping import Housekeeping
from bot.intake import Intake
from bot.jobs import Jobs
from bot.media import Media
from bot.notify_admin import AdminNotices
from bot.now import Now, clock
from bot.office_file import LOCALES, OfficeFile
from bot.pace import Pace
from bot.polling import Polling
from bot.settings import Settings
from bot.texts import Texts
from bot.ticker import Ticker
from bot.updates import Updates
from bot.webhook import LARGEST_BODY, telegram_webhook
from handlers.routers import dispatcher
from handlers.views.registry import screen
from storage.conversation import ConversationStorage
from storage.desk import Desk
from storage.unit import Database

log = structlog.get_logger()

GRACE = 20.0
LEAD_AGAIN = 2.0


@dataclass(kw_only=True)
class App:
    """The running parts, for main and for the tests."""

    settings: Settings
    office_file: OfficeFile
    database: Database
    bot: Bot
    intake: Intake
    delivery: Delivery
    ticker: Ticker
    polling: Polling
    health: Health
    now: Now
    port: int = 0
    _tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Detached work that may be lost: answers at buttons, nothing else."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def idle(self) -> None:
        """Returns when everything that came in is handled and everything queued is out."""
        while True:
            await self.intake.idle()
            await self.ticker.tick()
            await self.delivery.sweep()
            await self.delivery.idle()
            if self._tasks:
                await asyncio.wait(self._tasks)
            if not self.intake.busy and not self.delivery.busy:
                return


async def wire(
    settings: Settings, office_file: OfficeFile, database: Database, now: Now | None = None
) -> App:
    """Build the process on an open database. Nothing runs yet."""
    now = now or clock(settings.clock_offset)
    office = office_file.office
    texts = Texts(LOCALES, office.calendar.zone)
    token = settings.telegram_token.get_secret_value()
    bot = Bot(token, session=LeanSession(api=TelegramAPIServer.from_base(settings.telegram_api)))
    folder = EvidenceFolder(settings.data_dir / "evidence")
    async with database.unit() as unit:
        key = await Desk(unit).facts.secret("button key")
        for name, kind in office_file.units:
            await Desk(unit).people.unit_id(name, kind=kind, listed=True)
    channel = TelegramChannel(bot, texts, key, folder.read)
    media = Media(folder)
    ticker = Ticker(database, now)
    admin = AdminNotices(office, now)
    delivery = Delivery(
        database,
        {channel.name: channel},
        screen,
        now,
        pace=Pace(on=settings.channel_limits),
        told_unreachable=admin.unreachable,
        told_refused=admin.refused,
    )

    def committed() -> None:
        delivery.wake()
        ticker.wake()

    app: App
    updates = Updates(
        dispatcher(ConversationStorage()),
        bot,
        channel,
        office,
        media,
        now,
        button_key=key,
        committed=committed,
        spawn=lambda work: app.spawn(work),
    )
    intake = Intake(
        database, now, prepare=updates.prepare, handle=updates.handle, told_dead=admin.dead_update
    )
    Jobs(database, office, folder, media, bot, now, committed).register(ticker)
    housekeeping = Housekeeping(database, make_key(settings.data_dir), now)
    housekeeping.register(ticker)
    await housekeeping.begin()
    polling = Polling(settings.telegram_api, token, intake, now)
    by_polling = settings.telegram_mode == "polling"
    app = App(
        settings=settings,
        office_file=office_file,
        database=database,
        bot=bot,
        intake=intake,
        delivery=delivery,
        ticker=ticker,
        polling=polling,
        health=Health(database, now, (lambda: polling.last_success) if by_polling else None),
        now=now,
    )
    return app


@asynccontextmanager
async def serving(app: App) -> AsyncIterator[App]:
    """The HTTP port: health, metrics, and the webhook where that is the mode."""
    server = web.Application(client_max_size=LARGEST_BODY)
    server.add_routes(app.health.routes())
    if app.settings.telegram_mode == "webhook":
        token = app.settings.telegram_token.get_secret_value()
        secret = app.settings.telegram_webhook_secret.get_secret_value()
        server.add_routes([telegram_webhook(app.intake, token.partition(":")[0], secret)])
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, app.settings.http_host, app.settings.http_port)
    await site.start()
    app.port = runner.addresses[0][1]
    try:
        yield app
    finally:
        await runner.cleanup()


async def run(app: App, stop: asyncio.Event) -> None:
    """Until `stop`: then take nothing new, finish what runs, leave the rest in the tables.

    Raises TokenRefused. Only the leading process polls, delivers and ticks; others wait.
    """
    async with serving(app):
        log.info("listening", port=app.port, mode=app.settings.telegram_mode)
        while not await app.database.lead():
            if await _stopped(stop, LEAD_AGAIN):
                return
        await app.intake.sweep(starting=True)
        if app.settings.telegram_mode == "webhook":
            await _set_webhook(app)
        app.ticker.start()
        running = [asyncio.create_task(app.delivery.run()), asyncio.create_task(_sweeping(app))]
        if app.settings.telegram_mode == "polling":
            running.append(asyncio.create_task(app.polling.run()))
        gc.collect()
        gc.freeze()  # a full collection would stand still for a quarter of a second
        log.info("ready")
        stopping = asyncio.create_task(stop.wait())
        done, _ = await asyncio.wait([stopping, *running], return_when=asyncio.FIRST_COMPLETED)
        await _drain(app, [stopping, *running])
        for task in done - {stopping}:
            task.result()


async def _stopped(stop: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return False
    return True


async def _sweeping(app: App) -> None:
    """What another process left behind, and what this one failed to take up."""
    while True:
        await asyncio.sleep(10)
        await app.intake.sweep()


async def _set_webhook(app: App) -> None:
    await app.bot.set_webhook(
        f"{app.settings.public_url.rstrip('/')}/webhook/telegram",
        secret_token=app.settings.telegram_webhook_secret.get_secret_value(),
        allowed_updates=["message", "edited_message", "callback_query", "my_chat_member",
                         "message_reaction"],
    )  # fmt: skip


async def _drain(app: App, tasks: list[asyncio.Task[Any]]) -> None:
    log.info("stopping")
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await app.intake.stop(GRACE)
    await app.ticker.stop()
    await app.delivery.sweep()
    await app.delivery.stop(GRACE / 4)
    await app.bot.session.close()
