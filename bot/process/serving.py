"""Running process: the HTTP port, the loops, and an orderly shutdown."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import structlog
from aiogram.exceptions import TelegramAPIError, TelegramNotFound, TelegramUnauthorizedError
from aiohttp import web

from bot.channels.telegram.bot_name import learn_bot_name
from bot.channels.telegram.first_screen import describe
from bot.channels.telegram.polling import ALLOWED, TokenRefused
from bot.channels.telegram.webhook import LARGEST_BODY, telegram_webhook
from bot.letter_page.visitors import Visitors
from bot.process.app import App
from bot.process.refused import logged_refusals
from bot.runtime.clock import clock
from bot.runtime.proxies import TrustedProxies

log = structlog.get_logger()

GRACE = 20.0
LEAD_AGAIN = 2.0
SWEEP = 10.0
GARBAGE = (20_000, 50, 50)
"""Thresholds of the garbage collector. An update creates thousands of short-lived objects;
CPython's threshold of 700 would scan each while it is still in use.
"""


class LeadLost(Exception):
    """Another process took the lead while the database was away; this one must stop."""


class PortTaken(Exception):
    """The HTTP port is in use."""


@asynccontextmanager
async def serving(app: App) -> AsyncIterator[int]:
    """Open the HTTP port for health, metrics, letters and webhooks, and yield its number.

    Raises PortTaken.
    """
    proxies = TrustedProxies(app.settings.trusted_proxies)
    server = web.Application(
        client_max_size=LARGEST_BODY,
        middlewares=[logged_refusals(proxies, Visitors(clock()))],
    )
    server.add_routes([*app.health.routes(), app.letter_page])
    if app.settings.telegram_mode == "webhook":
        token = app.settings.telegram_token.get_secret_value()
        secret = app.settings.telegram_webhook_secret.get_secret_value()
        server.add_routes([telegram_webhook(app.intake, token.partition(":")[0], secret)])
    if app.whatsapp is not None:
        server.add_routes(app.whatsapp.routes(app.intake))
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, app.settings.http_host, app.settings.http_port)
    try:
        await site.start()
    except OSError as error:
        await runner.cleanup()
        raise PortTaken(error.strerror) from error
    try:
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


async def run(app: App, stop: asyncio.Event) -> None:
    """Run until `stop`, then take nothing new, finish what is running, and leave the rest stored.

    Only the leading process polls, delivers and ticks; others wait. Raises TokenRefused,
    PortTaken, LeadLost.
    """
    async with serving(app) as port:
        log.info("listening", port=port, mode=app.settings.telegram_mode)
        while not await app.database.lead():
            if await _stopped(stop, LEAD_AGAIN):
                return
        await app.intake.sweep(starting=True)
        app.ticker.start()
        app.background.spawn(learn_bot_name(app.bot, app.database))
        app.background.spawn(app.commands.show_everybody())
        app.background.spawn(describe(app.bot, app.commands.texts))
        by_polling = app.settings.telegram_mode == "polling"
        receiving = app.polling.run() if by_polling else _keep_webhook(app)
        running = [
            asyncio.create_task(work)
            for work in (
                app.delivery.run(),
                _sweeping(app),
                app.rounds.run(),
                app.heartbeat.run(),
                app.health.metrics.lag.run(),
                app.self_check.run(),
                receiving,
            )
        ]
        gc.collect()
        gc.freeze()  # a full collection would stop the loop for a quarter of a second
        gc.set_threshold(*GARBAGE)
        log.info("ready")
        stopping = asyncio.create_task(stop.wait())
        done, _ = await asyncio.wait([stopping, *running], return_when=asyncio.FIRST_COMPLETED)
        await _drain(app, [stopping, *running])
        for task in done - {stopping}:
            task.result()


async def _stopped(stop: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return False
    return True


async def _sweeping(app: App) -> None:
    """Regularly take updates left by another process or missed by this one. Raises LeadLost."""
    while True:
        await asyncio.sleep(SWEEP)
        try:
            if not await app.database.lead():
                raise LeadLost
            await app.intake.sweep()
        except LeadLost:
            raise
        except Exception as error:  # while the database is away nobody else leads either
            log.warning("sweep failed", error=type(error).__name__)


async def _keep_webhook(app: App) -> None:
    """Set the webhook, retrying until it succeeds, then wait for ever. Raises TokenRefused."""
    pause = 1.0
    while True:
        try:
            await _set_webhook(app)
            break
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            raise TokenRefused from error
        except TelegramAPIError as error:
            log.warning("webhook not set yet", error=type(error).__name__, pause=pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 60.0)
    await asyncio.Event().wait()


async def _set_webhook(app: App) -> None:
    await app.bot.set_webhook(
        f"{app.settings.public_url.rstrip('/')}/webhook/telegram",
        secret_token=app.settings.telegram_webhook_secret.get_secret_value(),
        allowed_updates=ALLOWED,
    )


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
    if app.whatsapp is not None:
        await app.whatsapp.close()
