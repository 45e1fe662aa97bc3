"""The webhook over real HTTP: unauthorised callers are refused, and nothing is stored."""

import io
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from bot.channels.telegram.webhook import LARGEST_BODY, SECRET_HEADER, telegram_webhook
from storage.database.statement import Statement
from storage.database.tables import inbox
from tests.world import World

SECRET = "s" * 40
UPDATE = {
    "update_id": 7,
    "message": {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 5, "type": "private", "first_name": "Contoh"},
        "from": {"id": 5, "is_bot": False, "first_name": "Contoh"},
        "text": "/bantuan",
    },
}


@pytest.fixture
async def hook(office: World) -> AsyncIterator[str]:
    server = web.Application(client_max_size=LARGEST_BODY)
    server.add_routes([telegram_webhook(office.app.intake, "123456", SECRET)])
    runner = web.AppRunner(server)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    office.double.person(5, "Contoh")
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/webhook/telegram"
    await runner.cleanup()


async def _stored(office: World) -> int:
    return len(await office.app.database.read(Statement(inbox.select())))


@pytest.mark.parametrize("secret", [None, "", "short", SECRET[:-1], SECRET + "x", "é" * 40])
async def test_without_the_right_secret_nothing_passes(
    office: World, hook: str, secret: str | None
) -> None:
    headers = {} if secret is None else {SECRET_HEADER: secret}
    async with (
        aiohttp.ClientSession() as session,
        session.post(hook, json=UPDATE, headers=headers) as answer,
    ):
        assert answer.status == 401
    assert await _stored(office) == 0


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'{"update_id": "x"}', 400),
        (b'{"update_id": true}', 400),
        (b"[" * 100_000, 400),
        (b"\xff\xfe", 400),
        (b'{"update_id": 1, "x": "' + b"a" * LARGEST_BODY + b'"}', 413),
    ],
)
async def test_what_is_no_update_is_refused_and_never_stored(
    office: World, hook: str, body: bytes, status: int
) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(hook, data=io.BytesIO(body), headers={SECRET_HEADER: SECRET}) as answer,
    ):
        assert answer.status == status
    assert await _stored(office) == 0


async def test_an_update_is_stored_once_and_handled_however_often_it_comes(
    office: World, hook: str
) -> None:
    async with aiohttp.ClientSession() as session:
        for _ in range(3):
            async with session.post(hook, json=UPDATE, headers={SECRET_HEADER: SECRET}) as answer:
                assert answer.status == 200
    await office.settle()
    assert await _stored(office) == 1
    assert len(office.double.calls_of("sendMessage")) == 1
