"""Findings on Telegram: token, webhook, clock."""

from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp

from bot.channels.telegram.question import PATIENCE, Silent, ask, methods
from bot.channels.trust import connector
from bot.config.settings import Settings
from bot.doctor.finding import Finding
from bot.runtime.clock import Clock

ASTRAY = 30.0
"""Seconds the clocks may differ; due times are given to the minute."""


async def telegram(settings: Settings, now: Clock) -> list[Finding]:
    if not settings.telegram_token.get_secret_value():
        return [Finding("telegram", False, "SIGAP_TELEGRAM_TOKEN is not set")]
    base = methods(settings)
    async with aiohttp.ClientSession(timeout=PATIENCE, connector=connector(base)) as session:
        try:
            me, told_at = await ask(session, f"{base}/getMe")
            heard_at = now()
            hook, _ = await ask(session, f"{base}/getWebhookInfo")
        except Silent as silent:
            return [Finding("telegram", False, f"{settings.telegram_api}: {silent}")]
    if not me.get("ok"):
        return [Finding("telegram", False, "Telegram does not know SIGAP_TELEGRAM_TOKEN")]
    name = me["result"].get("username", "")
    return [
        Finding("telegram", True, f"@{name}"),
        _webhook(settings, hook.get("result") or {}),
        *_clock(told_at, heard_at),
    ]


def _webhook(settings: Settings, told: Mapping[str, Any]) -> Finding:
    address, wanted = str(told.get("url") or ""), settings.telegram_mode == "webhook"
    waiting = told.get("pending_update_count", 0)
    trouble = told.get("last_error_message")
    if wanted and not address:
        return Finding("webhook", False, "none is set; `run` sets it once Telegram is reached")
    if wanted and trouble:
        return Finding("webhook", False, f"{address}: {trouble}; {waiting} wait")
    mode = address or "polling"
    return Finding("webhook", True, f"{mode}; {waiting} updates wait")


def _clock(told_at: str, heard_at: datetime) -> list[Finding]:
    try:
        astray = (heard_at - parsedate_to_datetime(told_at)).total_seconds()
    except (TypeError, ValueError):
        return []
    words = f"{abs(astray):.0f} seconds {'ahead of' if astray > 0 else 'behind'} Telegram's"
    return [Finding("clock", abs(astray) <= ASTRAY, words)]
