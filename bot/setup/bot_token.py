"""The bot's token, asked and tried at once."""

import asyncio
import os
import re
from dataclasses import dataclass

import aiohttp

from bot.channels.telegram.question import PATIENCE, Silent, ask
from bot.channels.trust import connector
from bot.config.settings import Settings
from bot.setup.terminal import Terminal

VARIABLE = "SIGAP_TELEGRAM_TOKEN"
_TOKEN = re.compile(r"[0-9]{3,}:[A-Za-z0-9_-]{3,}")
"""Found also within the message of @BotFather, or a line of .env."""


@dataclass(frozen=True, slots=True)
class BotToken:
    """A token, "" if there is none; `bot` is its username, "" if it could not be tried."""

    token: str
    bot: str


def asked_token(terminal: Terminal, settings: Settings, file: str) -> BotToken:
    """Ask until Telegram knows the token, or the admin wants it untried or not at all."""
    kept = settings.telegram_token.get_secret_value()
    terminal.heads("setup-heading-token")
    if os.environ.get(VARIABLE):
        terminal.says("setup-token-environment", file=file)
        return _tried(terminal, settings, kept) or BotToken(kept, "")
    terminal.says("setup-token-where")
    terminal.says("setup-now", value=_masked(kept) or terminal.words("setup-none"))
    while True:
        given = terminal.asks_unseen(terminal.words("setup-token-ask"))
        if not given and not kept:
            terminal.says("setup-token-missing")
            return BotToken("", "")
        found = _TOKEN.search(given) if given else None
        if given and found is None:
            terminal.says("setup-token-form")
            continue
        taken = _tried(terminal, settings, found.group() if found else kept)
        if taken is not None:
            return taken


def _tried(terminal: Terminal, settings: Settings, token: str) -> BotToken | None:
    """The token if it may be used; None if another one is to be asked for."""
    terminal.says("setup-token-trying")
    try:
        me = asyncio.run(_me(settings.telegram_api, token))
    except Silent as silent:
        address = settings.telegram_api
        terminal.says("setup-token-silent", address=address, reason=silent.reason)
        untried = terminal.agrees(terminal.words("setup-token-untried"), usual=False)
        return BotToken(token, "") if untried else None
    if me is None:
        terminal.says("setup-token-wrong")
        return None
    terminal.says("setup-token-known", bot=me[0], name=me[1])
    return BotToken(token, me[0])


async def _me(api: str, token: str) -> tuple[str, str] | None:
    """The bot's username and name; None if the token is unknown. Raises Silent."""
    async with aiohttp.ClientSession(timeout=PATIENCE, connector=connector(api)) as session:
        told, _ = await ask(session, f"{api.rstrip('/')}/bot{token}/getMe")
    me = told.get("result")
    if told.get("ok") and isinstance(me, dict):
        return str(me.get("username", "")), str(me.get("first_name", ""))
    if told.get("error_code") in (401, 404):
        return None
    raise Silent(str(told.get("description", "?")))


def _masked(token: str) -> str:
    number, _, secret = token.partition(":")
    return f"{number}:…{secret[-4:]}" if len(secret) > 8 else "…" if token else ""
