"""A question to the Bot API in plain HTTP, for those who only want to know whether it answers."""

import json
from collections.abc import Mapping
from typing import Any

import aiohttp

from bot.channels.trust import distrust
from bot.config.settings import Settings

PATIENCE = aiohttp.ClientTimeout(total=15)
REFUSED = "certificate refused: {}; SSL_CERT_FILE may name the authorities to believe"


class Silent(Exception):
    """The Bot API did not answer, for this `reason`; `distrust` is set if its certificate was
    refused (`trust.distrust`).
    """

    def __init__(self, reason: str, distrust: str = "") -> None:
        super().__init__(f"no answer ({reason})")
        self.reason = reason
        self.distrust = distrust


def methods(settings: Settings) -> str:
    """The address of the Bot API's methods, which holds the token."""
    return f"{settings.telegram_api.rstrip('/')}/bot{settings.telegram_token.get_secret_value()}"


async def ask(session: aiohttp.ClientSession, url: str) -> tuple[Mapping[str, Any], str]:
    """Return the answer and the server's Date header. Raises Silent, whose text never has the
    URL.
    """
    try:
        async with session.get(url) as answer:
            told = json.loads(await answer.read())
            return (told if isinstance(told, dict) else {}), answer.headers.get("Date", "")
    except (TimeoutError, aiohttp.ClientError, ValueError) as error:
        why = distrust(error)
        raise Silent(REFUSED.format(why) if why else type(error).__name__, why) from error
