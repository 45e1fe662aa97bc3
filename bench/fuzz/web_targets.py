"""Inputs that come by the web: initData, addresses of the API, the desk's search, webhooks."""

import asyncio
import hmac
import json
import tempfile
from asyncio import AbstractEventLoop
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

from aiohttp import web
from aiohttp.base_protocol import BaseProtocol
from aiohttp.streams import StreamReader
from aiohttp.test_utils import make_mocked_request

from bot.api.questions import Unanswerable, page_asked, period_asked
from bot.channels.telegram.webhook import SECRET_HEADER, telegram_webhook
from bot.channels.whatsapp.webhook import SIGNATURE, whatsapp_webhook
from bot.overview.web.vouching import vouched
from flows.office.overview.search import search
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from storage.database.unit import Unit
from storage.desk import Desk
from storage.queues import inbox
from storage.queues.inbox import Incoming
from tests.databases import SQLiteFiles
from tests.world import World, opened

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
TOKEN = "123456:SAMPLE-TOKEN"
SECRET = "s" * 32
PHONE = "100200300"
EXPECTED = frozenset({200, 400, 413})
SOP_IDS = frozenset({"gangguan", "konten", "promosi"})
Fields = Sequence[tuple[str, str]]


class Unexpected(Exception):
    """A status that asks the platform to send the same again for ever."""


def init_data(data: bytes) -> None:
    """As it came, and signed as if by Telegram: what lies behind the signature is read too."""
    text = data.decode(errors="replace")
    vouched(text, TOKEN, NOW)
    vouched(_signed(parse_qsl(text)), TOKEN, NOW)


def init_data_seeds() -> list[bytes]:
    user = json.dumps({"id": 5, "first_name": "Contoh"})
    fields = (("user", user), ("auth_date", str(int(NOW.timestamp()))), ("query_id", "AA"))
    return [_signed(fields).encode(), _signed(fields[1:]).encode()]


def _signed(fields: Fields) -> str:
    known = {name: value for name, value in fields if name != "hash"}
    text = "\n".join(f"{name}={known[name]}" for name in sorted(known))
    key = hmac.new(b"WebAppData", TOKEN.encode(), sha256).digest()
    mark = hmac.new(key, text.encode(errors="replace"), sha256).hexdigest()
    return urlencode([*known.items(), ("hash", mark)], errors="replace")


def api_query(data: bytes) -> None:
    query = dict(parse_qsl(data.decode(errors="replace"), keep_blank_values=True))
    for asked in (
        lambda: period_asked(query, NOW.date()),
        lambda: page_asked(query, NOW.date(), SOP_IDS),
    ):
        try:
            asked()
        except Unanswerable:
            continue


def api_query_seeds() -> list[bytes]:
    return [
        b"period=bulan+lalu",
        b"first=2026-11-01&last=2026-11-30&sop=gangguan&state=open&limit=20&after=G-2026-0001",
    ]


class Opened:
    """An office that stays open for this process, on a loop of its own."""

    def __init__(self) -> None:
        self.loop: AbstractEventLoop = asyncio.new_event_loop()
        folder = Path(tempfile.mkdtemp(prefix="sigap-fuzz-office-"))
        url = self.loop.run_until_complete(SQLiteFiles(folder).fresh())
        self._opened = opened(url, folder)
        self.world: World = self.loop.run_until_complete(self._opened.__aenter__())
        self.head = self.loop.run_until_complete(self._person())

    async def _person(self) -> Any:
        visitor = await self.world.official("Contoh Kepala", "ict_head")
        await visitor.says("wifi mati di ruang rapat sejak tadi pagi")
        async with self.world.app.database.unit() as unit:
            work = self.work(unit)
            return await work.desk.people.by_chat("telegram", visitor.phone.id)

    def work(self, unit: Unit) -> Work:
        current = self.world.app.current
        return Work(desk=Desk(unit), office=current.office, sops=SOPS, now=NOW)


@cache
def _office() -> Opened:
    return Opened()


def desk_search(data: bytes) -> None:
    office, asked = _office(), data.decode(errors="replace")

    async def searched() -> None:
        async with office.world.app.database.unit() as unit:
            await search(office.work(unit), office.head, asked)

    office.loop.run_until_complete(searched())


class Stored:
    """In place of the intake: puts rows into the inbox and takes them back."""

    def __init__(self, office: Opened) -> None:
        self._database = office.world.app.database

    async def accept_delivery(self, channel: str, source: str, items: Sequence[Incoming]) -> None:
        class Undone(Exception):
            pass

        async def put(unit: Unit) -> None:
            await inbox.accept(unit, channel, source, items, NOW)
            raise Undone

        try:
            async with self._database.unit() as unit:
                await put(unit)
        except Undone:
            return


def _brought(route: web.RouteDef, data: bytes, headers: Mapping[str, str]) -> None:
    office = _office()

    async def bring() -> int:
        body = StreamReader(BaseProtocol(office.loop), 2**16, loop=office.loop)
        body.feed_data(data)
        body.feed_eof()
        request = make_mocked_request(route.method, route.path, headers=headers, payload=body)
        handler: Callable[[web.Request], Any] = route.handler  # type: ignore[assignment]
        return int((await handler(request)).status)

    status = office.loop.run_until_complete(bring())
    if status not in EXPECTED:
        raise Unexpected(status)


def telegram_body(data: bytes) -> None:
    intake: Any = Stored(_office())
    _brought(telegram_webhook(intake, "1", SECRET), data, {SECRET_HEADER: SECRET})


def whatsapp_body(data: bytes) -> None:
    intake: Any = Stored(_office())
    route = whatsapp_webhook(intake, PHONE, SECRET, SECRET)[1]
    mark = "sha256=" + hmac.new(SECRET.encode(), data, sha256).hexdigest()
    _brought(route, data, {SIGNATURE: mark})
