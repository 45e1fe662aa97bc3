"""Running process: the HTTP port, the loops, and an orderly shutdown."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import structlog
from aiohttp import web

from bot.channels.telegram.webhook import LARGEST_BODY, telegram_webhook
from bot.letter_page.visitors import Visitors
from bot.process.app import App
from bot.process.leading import LEAD_AGAIN, lead_in_turn
from bot.process.refused import logged_refusals
from bot.runtime.clock import clock
from bot.runtime.proxies import TrustedProxies
from flows.language.learned.likely import learned

log = structlog.get_logger()

GRACE = 20.0
SWEEP, SHARED_SWEEP = 10.0, 2.0
GARBAGE = (20_000, 50, 50)
"""Thresholds of the garbage collector. An update creates thousands of short-lived objects;
CPython's threshold of 700 would scan each while it is still in use.
"""


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
    server.add_routes([*app.health.routes(), *app.web_routes])
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

    Of the processes that share a database all handle, deliver and tick; the leading one also polls
    and inspects. On SQLite others wait. Raises TokenRefused, PortTaken.
    """
    learned()  # a quarter of a second that no message shall wait for
    async with serving(app) as port:
        log.info("listening", port=port, mode=app.settings.telegram_mode)
        while app.database.exclusive and not await app.database.lead():
            if await _stopped(stop, LEAD_AGAIN):
                return
        await app.intake.sweep(starting=True)
        app.ticker.start()
        running = [
            asyncio.create_task(work)
            for work in (
                app.delivery.run(),
                _sweeping(app),
                lead_in_turn(app),
                app.health.metrics.lag.run(),
                app.self_check.run(),
                *([] if app.database.exclusive else [app.current.follow(app.database)]),
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
    """Regularly take updates left by another process or missed by this one."""
    while True:
        await asyncio.sleep(SWEEP if app.database.exclusive else SHARED_SWEEP)
        try:
            await app.intake.sweep()
        except Exception as error:
            log.warning("sweep failed", error=type(error).__name__)


async def _drain(app: App, tasks: list[asyncio.Task[Any]]) -> None:
    log.info("stopping")
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await app.intake.stop(GRACE)
    await app.ticker.stop()
    with suppress(Exception):  # without the database the rest is closed all the same
        await app.delivery.sweep()
    await app.delivery.stop(GRACE / 4)
    await app.bot.session.close()
    if app.whatsapp is not None:
        await app.whatsapp.close()
