"""Work that only one of several processes does: receive by polling, inspect, beat the heart."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog
from aiogram.exceptions import TelegramAPIError, TelegramNotFound, TelegramUnauthorizedError

from bot.channels.telegram.bot_name import learn_bot_name
from bot.channels.telegram.first_screen import describe
from bot.channels.telegram.polling import ALLOWED, TokenRefused
from bot.process.app import App
from storage.database.session import LOST

log = structlog.get_logger()

LEAD_AGAIN = 1.0
"""Seconds between questions whether this process leads."""


async def lead_in_turn(app: App) -> None:
    """Lead whenever this process can, and stop at once when its session with the database is lost.
    Raises TokenRefused.
    """
    leading: asyncio.Task[None] | None = None

    def lost(_: str) -> None:
        if leading is not None:
            leading.cancel()

    if app.database.session is not None:
        app.database.session.on(LOST, lost)
    try:
        while True:
            if leading is not None and leading.cancelled():
                leading = None
            if leading is None and await _leads(app):
                log.info("leads")
                leading = asyncio.create_task(_lead(app))
            await _until_due(leading)
    finally:
        if leading is not None:
            leading.cancel()
            await asyncio.gather(leading, return_exceptions=True)


async def _leads(app: App) -> bool:
    try:
        return await app.database.lead()
    except Exception as error:  # the database is away
        log.warning("lead not known", error=type(error).__name__)
        return False


async def _until_due(leading: asyncio.Task[None] | None) -> None:
    """Wait until it is time to ask whether to lead. Raises what leading raised."""
    if leading is None:
        await asyncio.sleep(LEAD_AGAIN)
        return
    await asyncio.wait([leading])
    if not leading.cancelled():
        leading.result()


async def _lead(app: App) -> None:
    """Do the leader's work until cancelled. Raises TokenRefused."""
    app.background.spawn(learn_bot_name(app.bot, app.database))
    app.background.spawn(app.commands.show_everybody())
    app.background.spawn(describe(app.bot, app.commands.texts))
    by_polling = app.settings.telegram_mode == "polling"
    receiving = app.polling.run() if by_polling else _keep_webhook(app)
    await _together(app.rounds.run(), app.heartbeat.run(), receiving)


async def _together(*works: Coroutine[Any, Any, None]) -> None:
    """Run all until one fails or this is cancelled; then none runs."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


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
