"""WhatsApp by webhook: check the signature, store the items, answer 200.

An unsigned request is answered 401 and not stored. A signed one is answered 200 once it is
durable, because Meta repeats any other for days; a failure of ours is answered 503 for that
reason.
"""

import hmac
import json
from hashlib import sha256

import structlog
from aiohttp import web

from bot.channels.whatsapp.webhook_items import broken, brought
from bot.inbound.intake import Intake
from storage.whatsapp.accounts import CHANNEL

log = structlog.get_logger()

LARGEST = 4 * 1024 * 1024
SIGNATURE = "X-Hub-Signature-256"
PATH = "/webhook/whatsapp"


class TooLarge(Exception):
    """The body is larger than anything Meta sends."""


def whatsapp_webhook(
    intake: Intake, phone_id: str, app_secret: str, verify_token: str
) -> list[web.RouteDef]:
    """Routes of GET and POST /webhook/whatsapp. The caller rules out empty secrets."""
    secret, expected = app_secret.encode(), verify_token.encode()

    async def challenge(request: web.Request) -> web.Response:
        given = request.query.get("hub.verify_token", "")
        right = hmac.compare_digest(_bytes(given), expected)
        if request.query.get("hub.mode") != "subscribe" or not right:
            return web.Response(status=403)
        return web.Response(text=request.query.get("hub.challenge", "")[:200])

    async def receive(request: web.Request) -> web.Response:
        try:
            body = await _read(request)
        except TooLarge:
            return web.Response(status=413)
        except (web.RequestPayloadError, ConnectionError):
            return web.Response(status=400)
        if not signed(request.headers.getall(SIGNATURE, []), body, secret):
            return web.Response(status=401)
        try:
            told = json.loads(body)
        except (ValueError, RecursionError):
            items = [broken(body.decode("utf-8", "replace"))]
        else:
            found = brought(told, phone_id)
            items = found.items
            if found.foreign:
                log.warning("webhook for another number", numbers=sorted(found.foreign))
        try:
            if items:
                await intake.accept_delivery(CHANNEL, phone_id, items)
        except Exception:
            log.exception("webhook items not stored", items=len(items))
            return web.Response(status=503)
        return web.Response()

    return [web.get(PATH, challenge), web.post(PATH, receive)]


def signed(headers: list[str], body: bytes, secret: bytes) -> bool:
    """Return whether exactly one header holds the HMAC of the raw bytes, in constant time."""
    wanted = b"sha256=" + hmac.new(secret, body, sha256).hexdigest().encode()
    return len(headers) == 1 and hmac.compare_digest(_bytes(headers[0]), wanted)


async def _read(request: web.Request) -> bytes:
    """Read the raw body, whose limit is larger than the server's, which is set for Telegram."""
    if (request.content_length or 0) > LARGEST:
        raise TooLarge
    body = bytearray()
    async for part in request.content.iter_any():
        body += part
        if len(body) > LARGEST:
            raise TooLarge
    return bytes(body)


def _bytes(header: str) -> bytes:
    return header.encode("utf-8", "surrogateescape")
