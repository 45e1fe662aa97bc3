"""Faults as they appear on the wire."""

import asyncio
import json
from typing import Any

from aiohttp import web

from tests.doubles.telegram.wire.faults import Fault, FaultKind
from tests.doubles.telegram.wire.refusals import Refused, too_many

Json = dict[str, Any]

ERRORS = {
    FaultKind.SERVER_ERROR: Refused(500, "Internal Server Error"),
    FaultKind.BAD_GATEWAY: Refused(502, "Bad Gateway"),
}
PAGE = "<html><head><title>Login</title></head><body>Masuk ke jaringan</body></html>"
WHOLE = b'{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}}'


def reply(status: int, body: Json) -> web.Response:
    return web.Response(
        body=json.dumps(body).encode(), status=status, content_type="application/json"
    )


async def suffer(
    request: web.Request, fault: Fault, stopping: asyncio.Event
) -> web.StreamResponse:
    """Apply a fault to a response. A hang lasts until the client leaves or the server stops."""
    if fault.kind is FaultKind.TOO_MANY:
        return reply(429, too_many(fault.retry_after).as_json())
    if fault.kind in ERRORS:
        error = ERRORS[fault.kind]
        return reply(error.code, error.as_json())
    if fault.kind is FaultKind.HTML:
        return web.Response(text=PAGE, content_type="text/html")
    if fault.kind is FaultKind.HALF:
        return await _half(request)
    if fault.kind is FaultKind.HANG:
        await stopping.wait()
    return _cut(request)


async def _half(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    response.content_length = len(WHOLE)
    await response.prepare(request)
    await response.write(WHOLE[: len(WHOLE) // 2])
    if request.transport is not None:
        request.transport.close()
    return response


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
