"""The HTTP server: /bot<token>/<method>, /file/bot<token>/<path>, faults, and the record."""

import asyncio
import ssl
from collections.abc import Callable
from datetime import datetime
from typing import Any

from aiohttp import web

from tests.doubles.telegram.calls import Call, Record, Refusal
from tests.doubles.telegram.incoming.update_queue import UpdateQueue
from tests.doubles.telegram.incoming.updates import group_card, private_card, user
from tests.doubles.telegram.incoming.webhook import Webhook
from tests.doubles.telegram.messages.files import UPLOAD_LIMIT
from tests.doubles.telegram.methods import METHODS
from tests.doubles.telegram.people.group import Group
from tests.doubles.telegram.people.person import Person
from tests.doubles.telegram.state import World, utc_now
from tests.doubles.telegram.wire.broken_responses import reply, suffer
from tests.doubles.telegram.wire.control import control_routes
from tests.doubles.telegram.wire.faults import Fault, FaultKind, Faults
from tests.doubles.telegram.wire.pacing import Early, Pacing
from tests.doubles.telegram.wire.refusals import Refused, too_many
from tests.doubles.telegram.wire.requests import read
from tests.doubles.telegram.wire.strictness import Ask, hold_against_model

Json = dict[str, Any]

OWN = ("getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo")
NAMES = {name.lower(): name for name in (*METHODS, *OWN)}
UNAUTHORIZED = Refused(401, "Unauthorized", ours=True)
NO_METHOD = Refused(404, "Not Found: method not found", ours=True)
NO_FILE = Refused(404, "Not Found")


class BotApiDouble:
    """A Bot API server for one bot.

    `now` gives message dates, callback ages and pacing. `strict=False` only parses and answers,
    for benchmarks.
    """

    def __init__(
        self,
        token: str = "123456:SAMPLE-TOKEN",
        *,
        strict: bool = True,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.token = token
        self.world = World(token, now, strict=strict)
        self.updates = UpdateQueue()
        self.webhook = Webhook(self.updates, self.world.date)
        self.faults = Faults()
        self.pacing = Pacing(now)
        self.record = Record()
        self.url = ""
        self.hanging = 0
        self._runner: web.AppRunner | None = None
        self._stopping = asyncio.Event()

    async def start(self, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        """Listen on the loopback; `url` is the API's base address."""
        self._stopping.clear()
        app = web.Application(client_max_size=UPLOAD_LIMIT + 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._method)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        app.add_routes(control_routes(self))
        self._runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port, ssl_context=tls)
        await site.start()
        scheme = "https" if tls else "http"
        self.url = f"{scheme}://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        self._stopping.set()
        self.updates.end_poll("the server stops")
        await self.webhook.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _method(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return reply(401, UNAUTHORIZED.as_json())
        name = NAMES.get(request.match_info["method"].lower())
        if name is None:
            self.record.refuse(request.match_info["method"], {}, NO_METHOD)
            return reply(404, NO_METHOD.as_json())
        try:
            ask = await read(request, name)
        except Refused as refused:
            return self._refusal(Ask(method=name, params={}), refused)
        chat_id = ask.params.get("chat_id")
        wait = self.pacing.arrive(chat_id, name) if chat_id is not None else None
        if wait is not None:
            self.pacing.silence(chat_id, wait)
            return reply(429, too_many(wait).as_json())
        return await self._faulted(request, ask, self.faults.take(name, chat_id))

    async def _faulted(
        self, request: web.Request, ask: Ask, fault: Fault | None
    ) -> web.StreamResponse:
        if fault is not None and fault.kind is FaultKind.TOO_MANY:
            self.pacing.silence(ask.params.get("chat_id"), fault.retry_after)
        if fault is not None and not fault.after_accept:
            return await self._suffered(request, fault)
        try:
            result = await self._result(ask)
        except Refused as refused:
            return self._refusal(ask, refused)
        if fault is not None:
            return await self._suffered(request, fault)
        return reply(200, {"ok": True, "result": result})

    async def _suffered(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        self.hanging += fault.kind is FaultKind.HANG
        self.record.notify()
        try:
            return await suffer(request, fault, self._stopping)
        finally:
            self.hanging -= fault.kind is FaultKind.HANG
            self.record.notify()

    async def _result(self, ask: Ask) -> Any:
        if self.world.strict:
            hold_against_model(ask)
        if ask.method == "getUpdates":
            return await self.updates.fetch(ask.params)
        if ask.method == "setWebhook":
            result: Any = await self.webhook.set(ask.params)
        elif ask.method == "deleteWebhook":
            result = await self.webhook.delete(ask.params)
        elif ask.method == "getWebhookInfo":
            result = self.webhook.info()
        else:
            result = METHODS[ask.method](self.world, ask)
        self.record.accept(ask.method, ask.params, result)
        return result

    def _refusal(self, ask: Ask, refused: Refused) -> web.Response:
        self.record.refuse(ask.method, ask.params, refused)
        return reply(refused.code, refused.as_json())

    async def _file(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return reply(401, UNAUTHORIZED.as_json())
        fault = self.faults.take("download", None)
        if fault is not None:
            return await self._suffered(request, fault)
        stored = self.world.files.at(request.match_info["path"])
        if stored is None:
            return reply(404, NO_FILE.as_json())
        return web.Response(body=stored.data, content_type="application/octet-stream")

    @property
    def calls(self) -> list[Call]:
        return self.record.calls

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.record.calls if call.method == method]

    @property
    def refusals(self) -> list[Refusal]:
        """All errors that no fault caused, including those a good bot must cope with."""
        return self.record.refusals

    @property
    def violations(self) -> list[Refusal]:
        """Requests that were wrong regardless of state; a test ends with none."""
        return [refusal for refusal in self.record.refusals if refusal.ours]

    def requests_inside_retry_after(self) -> list[Early]:
        return self.pacing.early

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for a condition, checked after each call. Raises TimeoutError."""
        await self.record.until(holds)

    def fault(
        self,
        *,
        method: str,
        kind: str,
        times: int | None = 1,
        retry_after: int = 3,
        chat_id: int | None = None,
        after_accept: bool = False,
    ) -> None:
        """Make the next `times` calls of `method` fail; `kind` is a FaultKind's value."""
        self.faults.add(
            Fault(
                method=method,
                kind=FaultKind(kind),
                times=times,
                retry_after=retry_after,
                chat_id=chat_id,
                after_accept=after_accept,
            )
        )

    def push(self, update: Json) -> Json:
        """Queue an update as Telegram would send it, and return it with its update_id."""
        self.world.learn(update)
        return self.updates.push(update)

    def person(
        self, id: int, first_name: str, username: str | None = None, *, language: str = "id"
    ) -> Person:
        """Add a person whose private chat with the bot is open."""
        who = user(id, first_name, username, language)
        return Person(self.world, self.push, who, self.world.declare(private_card(who)))

    def group(self, id: int, title: str) -> Group:
        """Add a basic group with the bot as member; `id` is negative."""
        return Group(self.world, self.push, self.world.declare(group_card(id, title)))
