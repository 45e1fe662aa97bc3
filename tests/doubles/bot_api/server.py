"""The HTTP server: /bot<token>/<method>, /file/bot<token>/<path>, and a small control door."""

import asyncio
from typing import Any

from aiohttp import ClientSession, web

from tests.doubles.bot_api.faults import Fault, Faults, answer
from tests.doubles.bot_api.methods import Methods, Uploads
from tests.doubles.bot_api.person import Person
from tests.doubles.bot_api.refusal import Refusal
from tests.doubles.bot_api.state import State

TOKEN = "123456:" + "SAMPLE" * 6


class BotApiDouble:
    """`await start()`, talk as a Person, look at `state`, `await stop()`."""

    def __init__(self, token: str = TOKEN, *, strict: bool = True) -> None:
        self.token = token
        self.state = State()
        self.faults = Faults()
        self._methods = Methods(self.state, strict=strict)
        self._polls = 0
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> None:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        app.router.add_get("/file/bot{token}/files/{file_id}", self._file)
        app.router.add_post("/control/push", self._push)
        app.router.add_get("/control/calls", self._calls)
        app.router.add_get("/control/confirmed", self._confirmed)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self.url = f"http://{host}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def person(self, id: int, first_name: str = "Sample") -> Person:
        """Somebody who has a private chat with the bot."""
        self.state.know(id)
        return Person(self.state, id, first_name)

    def fault(self, kind: str, **how: Any) -> None:
        self.faults.add(Fault(kind, **how))

    async def _call(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return web.json_response(Refusal(401, "Unauthorized").body(), status=401)
        method = request.match_info["method"]
        params, uploads = await _read(request)
        chat = int(params["chat_id"]) if "chat_id" in params else None
        fault = self.faults.take(method, chat, after_accept=False)
        if fault is not None:
            return await answer(fault, request)
        try:
            result = await self._result(method, params, uploads)
        except Refusal as refusal:
            if refusal.code == 400 and "not modified" not in refusal.description:
                self.state.violations.append(f"{method}: {refusal.description}")
            return web.json_response(refusal.body(), status=refusal.code)
        if fault := self.faults.take(method, chat, after_accept=True):
            return await answer(fault, request)
        return web.json_response({"ok": True, "result": result})

    async def _result(self, method: str, params: dict[str, Any], uploads: Uploads) -> Any:
        if method == "getUpdates":
            return await self._get_updates(params)
        result = self._methods.call(method, params, uploads)
        self.state.record(method, params, result)
        return result

    async def _get_updates(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        self._polls += 1
        mine = self._polls
        self.state.news.set()  # a second poller takes over; the first is told so
        if params.get("offset") is not None:
            self.state.confirm(int(params["offset"]))
        loop = asyncio.get_running_loop()
        until = loop.time() + float(params.get("timeout", 0))
        while not self.state.updates and loop.time() < until:
            self.state.news.clear()
            try:
                await asyncio.wait_for(self.state.news.wait(), until - loop.time())
            except TimeoutError:
                break
            if mine != self._polls:
                raise Refusal(409, "Conflict: terminated by other getUpdates request")
        return self.state.pending(int(params.get("limit", 100)))

    async def _file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self.token:
            return web.Response(status=401)
        if fault := self.faults.take("file", None, after_accept=False):
            return await answer(fault, request)  # type: ignore[return-value]
        file = self.state.files.get(request.match_info["file_id"])
        return web.Response(body=file.data) if file else web.Response(status=404)

    async def deliver_to_webhook(self, session: ClientSession) -> list[int]:
        """Post what waits to the webhook that the bot has set; the statuses it answered."""
        hook = self.state.webhook or {}
        statuses = []
        for update in self.state.pending(1000):
            headers = {"X-Telegram-Bot-Api-Secret-Token": hook.get("secret_token", "")}
            async with session.post(hook["url"], json=update, headers=headers) as response:
                statuses.append(response.status)
            if statuses[-1] == 200:
                self.state.updates.remove(update)
        return statuses

    async def _push(self, request: web.Request) -> web.Response:
        for update in await request.json():
            body = update.get("message") or update.get("callback_query", {}).get("message", {})
            if "chat" in body:
                self.state.know(body["chat"]["id"])
            if "callback_query" in update:
                self.state.callbacks.add(update["callback_query"]["id"])
            self.state.push(update)
        return web.json_response({"ok": True})

    async def _calls(self, request: web.Request) -> web.Response:
        since = int(request.query.get("since", 0))
        calls = [
            {"method": call.method, "params": call.params, "result": call.result, "at": call.at}
            for call in self.state.calls[since:]
        ]
        return web.json_response(calls)

    async def _confirmed(self, request: web.Request) -> web.Response:
        return web.json_response(
            {"confirmed": self.state.confirmed, "waiting": len(self.state.updates)}
        )


async def _read(request: web.Request) -> tuple[dict[str, Any], Uploads]:
    """Parameters and uploads, however they were sent."""
    if request.method == "GET":
        return dict(request.query), {}
    if request.content_type == "application/json":
        return await request.json(), {}
    params: dict[str, Any] = {}
    uploads: Uploads = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = (value.filename, value.file.read())
        else:
            params[name] = value
    return params, uploads
