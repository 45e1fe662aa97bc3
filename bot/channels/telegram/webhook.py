"""Telegram by webhook: check secret, size and shape, store the row, answer 200.

Nothing else happens in the request. A bad request is answered 401, 400 or 413 and is not stored; a
failure of ours is answered 503, so that Telegram sends the update again.
"""

import hmac
import json
from typing import Any

import structlog
from aiohttp import web

from bot.channels.telegram.polling import incoming
from bot.inbound.intake import Intake

log = structlog.get_logger()

LARGEST_BODY = 1024 * 1024
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


def telegram_webhook(intake: Intake, source: str, secret: str) -> web.RouteDef:
    """Route of POST /webhook/telegram. The caller ensures that `secret` is not empty."""
    expected = secret.encode()

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.getall(SECRET_HEADER, [])
        if len(given) != 1 or not hmac.compare_digest(_bytes(given[0]), expected):
            return web.Response(status=401)
        if (request.content_length or 0) > LARGEST_BODY:
            return web.Response(status=413)
        try:
            update = _update(await request.read())
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=413)
        except (ValueError, web.RequestPayloadError):
            return web.Response(status=400)
        try:
            await intake.accept_delivery("telegram", source, [incoming(update)])
        except Exception:
            log.exception("webhook update not stored")
            return web.Response(status=503)
        return web.Response()

    return web.post("/webhook/telegram", receive)


def _bytes(header: str) -> bytes:
    return header.encode("utf-8", "surrogateescape")


def _update(body: bytes) -> dict[str, Any]:
    """Parse an update. Raises ValueError unless it is an object with an integer update_id."""
    try:
        update = json.loads(body)
    except (RecursionError, UnicodeDecodeError) as error:
        raise ValueError("not JSON") from error
    if not isinstance(update, dict) or type(update.get("update_id")) is not int:
        raise ValueError("not an update")
    return update
