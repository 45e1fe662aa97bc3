"""The webhook over real HTTP: bad requests get a reason, and nothing of them is stored."""

import io
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.channels.telegram.webhook import LARGEST_BODY, SECRET_HEADER
from bot.process.serving import serving
from storage.queues import inbox
from tests.bot.inbound.inbox_rows import rows, states
from tests.world import Someone, World

SECRET = "s" * 32
GOOD = {SECRET_HEADER: SECRET}


def update(number: object = 7, text: str = "/bantuan") -> bytes:
    who = {"id": 5001, "is_bot": False, "first_name": "Contoh"}
    chat = {"id": 5001, "type": "private", "first_name": "Contoh"}
    message = {"message_id": 1, "date": 1795388400, "chat": chat, "from": who, "text": text}
    return json.dumps({"update_id": number, "message": message}).encode()


@pytest.fixture
async def url(office: World) -> AsyncIterator[str]:
    settings = office.app.settings.model_copy(
        update={
            "telegram_mode": "webhook",
            "telegram_webhook_secret": SecretStr(SECRET),
            "http_port": 0,
        }
    )
    async with serving(replace(office.app, settings=settings)) as port:
        yield f"http://127.0.0.1:{port}/webhook/telegram"


async def status(url: str, body: Any, headers: Any = GOOD) -> int:
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=body, headers=headers) as answer,
    ):
        return answer.status


STRANGERS: dict[str, Any] = {
    "none": {},
    "empty": {SECRET_HEADER: ""},
    "short": {SECRET_HEADER: SECRET[:-1]},
    "long": {SECRET_HEADER: SECRET + "s"},
    "very long": {SECRET_HEADER: "s" * 4000},
    "not ASCII": {SECRET_HEADER: "rahasia—✓😀"},
    "other case": {SECRET_HEADER: SECRET.upper()},
    "twice": [(SECRET_HEADER, SECRET), (SECRET_HEADER, SECRET)],
    "wrong, then right": [(SECRET_HEADER, "x"), (SECRET_HEADER, SECRET)],
    "from Telegram's address": {"X-Forwarded-For": "149.154.167.220"},
}
NO_UPDATES = {
    "nothing": b"",
    "half": b"{",
    "not text": b"\xff\xfe\x00",
    "null": b"null",
    "number": b"7",
    "string": b'"update_id"',
    "array": b"[]",
    "array of updates": b'[{"update_id": 7}]',
    "object": b"{}",
    "word for a number": update("x"),
    "string for a number": update("7"),
    "null for a number": update(None),
    "true for a number": update(True),
    "broken number": update(7.5),
    "number of 5,000 digits": b'{"update_id": ' + b"9" * 5000 + b"}",
    "deep arrays": b'{"update_id": 7, "x": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    "deep and open": b"[" * 500_000,
    "deep objects": b'{"a":' * 100_000,
}
DEPTHS = (300, *range(950, 1000, 3), 1100)


async def test_without_the_secret_nobody_gets_in(office: World, url: str) -> None:
    found = {name: await status(url, update(), headers) for name, headers in STRANGERS.items()}
    assert found == dict.fromkeys(STRANGERS, 401)
    assert await rows(office.app.database) == []


async def test_what_is_no_update_is_refused(office: World, url: str) -> None:
    found = {name: await status(url, body) for name, body in NO_UPDATES.items()}
    assert found == dict.fromkeys(NO_UPDATES, 400)
    assert await rows(office.app.database) == []


async def test_no_depth_of_nesting_is_an_error_of_ours(office: World, url: str) -> None:
    bodies = [b'{"update_id": 7, "x": ' + b"[" * n + b"]" * n + b"}" for n in DEPTHS]
    assert {await status(url, body) for body in bodies} <= {200, 400}
    await office.app.idle()


async def test_ten_megabytes_are_too_much(office: World, url: str) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(160):
            yield b" " * 65536

    assert await status(url, io.BytesIO(b" " * 10 * LARGEST_BODY)) == 413
    assert await status(url, chunks()) == 413
    assert await status(url, io.BytesIO(update(text="x" * LARGEST_BODY))) == 413
    assert await rows(office.app.database) == []


async def test_a_body_that_is_not_packed_as_it_says_is_refused(office: World, url: str) -> None:
    assert await status(url, update(), {**GOOD, "Content-Encoding": "gzip"}) == 400
    assert await rows(office.app.database) == []


async def test_a_good_update_is_kept_once_and_answered(office: World, url: str) -> None:
    office.double.person(5001, "Contoh")
    for _ in range(3):
        assert await status(url, update()) == 200
    await office.app.idle()
    assert await states(office.app.database) == ["done"]
    assert len(office.double.calls_of("sendMessage")) > 0


async def test_an_update_of_no_shape_is_kept_and_given_up(
    office: World, admin: Someone, url: str
) -> None:
    body = b'{"update_id": 7, "message": {"chat": "x", "text": "\\ud83d"}}'
    assert await status(url, body) == 200
    await office.app.idle()
    assert await states(office.app.database) == ["dead"]
    admin.sees("tidak dapat diproses setelah dicoba 8 kali")


async def test_what_we_could_not_keep_is_to_be_brought_again(
    office: World, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> list[inbox.Waiting]:
        raise OSError("disk full")

    with monkeypatch.context() as broken:
        broken.setattr(inbox, "accept", full)
        assert await status(url, update()) == 503
    assert await status(url, update()) == 200
    await office.app.idle()


async def test_only_the_way_that_telegram_takes_is_open(office: World, url: str) -> None:
    async with aiohttp.ClientSession(headers=GOOD) as session:
        async with session.get(url) as answer:
            assert answer.status == 405
        async with session.post(url + "/x", data=update()) as answer:
            assert answer.status == 404
    assert await rows(office.app.database) == []
