"""Failing on demand: too many requests, broken servers, silence, cut connections, lost replies."""

import asyncio
from dataclasses import dataclass

from aiohttp import web

HANG = 3600


@dataclass
class Fault:
    """`after_accept`: the call takes effect and then the reply is lost."""

    kind: str
    method: str | None = None
    chat_id: int | None = None
    times: int = 1
    retry_after: int = 3
    after_accept: bool = False

    def meets(self, method: str, chat: int | None) -> bool:
        return self.times > 0 and self.method in (None, method) and self.chat_id in (None, chat)


class Faults:
    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._faults.append(fault)

    def clear(self) -> None:
        self._faults.clear()

    def take(self, method: str, chat: int | None, *, after_accept: bool) -> Fault | None:
        for fault in self._faults:
            if fault.after_accept == after_accept and fault.meets(method, chat):
                fault.times -= 1
                return fault
        return None


async def answer(fault: Fault, request: web.Request) -> web.StreamResponse:
    """What a client then sees."""
    if fault.kind == "429":
        return web.json_response(
            {
                "ok": False,
                "error_code": 429,
                "description": f"Too Many Requests: retry after {fault.retry_after}",
                "parameters": {"retry_after": fault.retry_after},
            },
            status=429,
        )
    if fault.kind == "hang":
        await asyncio.sleep(HANG)
    if fault.kind == "cut" and request.transport is not None:
        request.transport.abort()
    if fault.kind == "html":
        return web.Response(text="<html>Bad Gateway</html>", content_type="text/html", status=502)
    return (
        web.json_response(
            {"ok": False, "error_code": int(fault.kind), "description": "Internal Server Error"},
            status=int(fault.kind),
        )
        if fault.kind.isdigit()
        else web.Response(status=502)
    )
