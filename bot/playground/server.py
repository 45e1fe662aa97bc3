"""The page and its HTTP interface, for this machine only."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.playground.assets import asset_routes
from bot.playground.guard import Handler, guard
from bot.playground.not_ready import until_ready
from bot.playground.opening_scene import one_running_case
from bot.playground.rehearsal import Rehearsal
from bot.playground.replay import Replay
from bot.playground.stage.clock import MOVES
from bot.playground.stage.errors import CannotDo
from bot.playground.stage.office_overrides import with_allowances
from bot.playground.stage.transcript import Transcript
from bot.playground.state import state

PAGE = Path(__file__).parent / "page"
LARGEST = 25 * 1024 * 1024
LONGEST = 4096
KEEP_OPEN = 15.0
Act = Callable[[dict[str, Any]], Awaitable[None]]


class Server:
    """Routes for one rehearsal and its transcripts."""

    def __init__(self, rehearsal: Rehearsal, transcripts: dict[str, Transcript]) -> None:
        self._rehearsal = rehearsal
        self._transcripts = transcripts
        self._replay: Replay | None = None
        self._office_file = rehearsal.office_file

    def application(self) -> web.Application:
        app = web.Application(
            client_max_size=LARGEST, middlewares=[guard, until_ready(self._rehearsal)]
        )
        app.add_routes(
            [
                web.get("/", self._page),
                web.static("/page", PAGE),
                web.get("/api/state", self._state),
                web.get("/api/events", self._events),
                web.get("/api/transcript", self._transcript),
                web.post("/api/file", self._file),
                *(
                    web.post(f"/api/{name}", _acting(act))
                    for name, act in (
                        ("say", self._say),
                        ("press", self._press),
                        ("edit", self._edit),
                        ("contact", self._contact),
                        ("channel", self._channel),
                        ("clock", self._clock),
                        ("reset", self._reset),
                        ("replay", self._play),
                    )
                ),
                *asset_routes(self._rehearsal),
            ]
        )
        return app

    async def _page(self, request: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html")

    async def _state(self, request: web.Request) -> web.Response:
        known = [
            {"name": each.name, "title": each.title, "steps": len(each.steps)}
            for each in self._transcripts.values()
        ]
        replay = self._replay.as_json() if self._replay else None
        return web.json_response(
            {**state(self._rehearsal), "transcripts": known, "replay": replay}
        )

    async def _events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        lines: asyncio.Queue[str] = asyncio.Queue()
        self._rehearsal.audience.join(lines.put_nowait)
        try:
            while True:
                try:
                    async with asyncio.timeout(KEEP_OPEN):
                        line = f"data: {await lines.get()}\n\n"
                except TimeoutError:
                    line = ": still here\n\n"
                await response.write(line.encode())
        except ConnectionResetError:
            return response
        finally:
            self._rehearsal.audience.leave(lines.put_nowait)

    async def _transcript(self, request: web.Request) -> web.Response:
        written = self._rehearsal.recorder.transcript("Percakapan dari ruang latihan")
        return web.Response(text=written)

    async def _file(self, request: web.Request) -> web.Response:
        form = await request.post()
        kept = []
        for part in form.getall("file", []):
            if not isinstance(part, web.FileField):
                raise CannotDo("Berkas tidak terbaca")
            data = await asyncio.to_thread(part.file.read)
            mime = part.content_type.partition(";")[0]
            kept.append(self._rehearsal.shelf.keep(data, part.filename, mime))
        who, kind = str(form.get("person", "")), str(form.get("kind", ""))
        await self._rehearsal.sends(who, kind, kept, str(form.get("caption") or ""))
        return web.json_response({"ok": True})

    async def _say(self, body: dict[str, Any]) -> None:
        text = _text(body, "text")
        reply_to = body.get("reply_to")
        await self._rehearsal.says(
            _text(body, "person"), text, None if reply_to is None else _number(body, "reply_to")
        )

    async def _press(self, body: dict[str, Any]) -> None:
        await self._rehearsal.presses(
            _text(body, "person"), _number(body, "message"), _text(body, "data")
        )

    async def _edit(self, body: dict[str, Any]) -> None:
        await self._rehearsal.edits(
            _text(body, "person"), _number(body, "message"), _text(body, "text")
        )

    async def _contact(self, body: dict[str, Any]) -> None:
        await self._rehearsal.shares_contact(_text(body, "person"))

    async def _channel(self, body: dict[str, Any]) -> None:
        await self._rehearsal.switches(_text(body, "person"), _text(body, "channel"))

    async def _clock(self, body: dict[str, Any]) -> None:
        to = _text(body, "to")
        if to not in MOVES:
            raise CannotDo(f"Jam tidak dapat dimajukan ke {to!r}")
        await self._rehearsal.moves(to)

    async def _reset(self, body: dict[str, Any]) -> None:
        self._replay = None
        await self._rehearsal.end()
        self._rehearsal.office_file = self._office_file
        await self._rehearsal.begin(one_running_case)
        self._rehearsal.audience.publish({"type": "reset"})

    async def _play(self, body: dict[str, Any]) -> None:
        action, name = _text(body, "action"), _text(body, "name")
        if action == "stop":
            self._replay = None
        elif action == "start":
            if name not in self._transcripts:
                raise CannotDo(f"Tidak ada skenario {name!r}")
            await self._rehearsal.end()
            allows = self._transcripts[name].allows
            self._rehearsal.office_file = with_allowances(self._office_file, allows)
            await self._rehearsal.begin()
            self._replay = Replay(self._transcripts[name])
            self._rehearsal.audience.publish({"type": "reset"})
        elif action in ("next", "all") and self._replay is not None:
            await self._replay.next(self._rehearsal)
            while action == "all" and not self._replay.over:
                await self._replay.next(self._rehearsal)
        else:
            raise CannotDo("Skenario belum dimulai")
        replay = self._replay.as_json() if self._replay else None
        self._rehearsal.audience.publish({"type": "replay", "replay": replay})


def _acting(act: Act) -> Handler:
    """Handler of a POST with JSON, answered once all its effects have happened."""

    async def acting(request: web.Request) -> web.StreamResponse:
        try:
            body = await request.json()
        except (json.JSONDecodeError, UnicodeDecodeError):
            raise CannotDo("Permintaan ini bukan JSON") from None
        if not isinstance(body, dict):
            raise CannotDo("Permintaan ini bukan objek JSON")
        await act(body)
        return web.json_response({"ok": True})

    return acting


def _text(body: dict[str, Any], name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST:
        raise CannotDo(f"{name}: diperlukan teks, paling panjang {LONGEST} huruf")
    return value


def _number(body: dict[str, Any], name: str) -> int:
    value = body.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise CannotDo(f"{name}: diperlukan angka")
    return value
