"""Telegram, where it brings updates to our webhook: whether we reach it, and it us."""

from datetime import timedelta

import aiohttp
from aiogram.types import WebhookInfo
from pydantic import ValidationError

from bot.channels.telegram.question import PATIENCE, Silent, ask, methods
from bot.channels.trust import connector
from bot.config.settings import Settings
from bot.runtime.clock import Clock
from flows.office.upkeep.troubles import Sign, Trouble

RECENT = timedelta(minutes=10)
"""Telegram tries again within minutes for as long as anything waits."""
SHOWN = 120
"""Characters of what Telegram says."""


async def webhook_signs(settings: Settings, now: Clock) -> list[Sign]:
    """Ask Telegram how its deliveries go; nothing is found where it is polled."""
    if settings.polls:
        return []
    try:
        info = WebhookInfo.model_validate(await _info(methods(settings)))
    except Silent as silent:
        if silent.distrust:
            return [Sign(trouble=Trouble.TRUST, detail=silent.distrust)]
        return [Sign(trouble=Trouble.TELEGRAM)]
    except ValidationError:
        return [Sign(trouble=Trouble.TELEGRAM)]
    failed = info.last_error_date
    if failed is None or not info.pending_update_count or now() - failed > RECENT:
        return []
    return [Sign(trouble=Trouble.ARRIVAL, detail=(info.last_error_message or "")[:SHOWN])]


async def _info(base: str) -> object:
    async with aiohttp.ClientSession(timeout=PATIENCE, connector=connector(base)) as session:
        told, _ = await ask(session, f"{base}/getWebhookInfo")
        return told.get("result")
