"""A program that is told of events over real HTTP, and an office that tells it."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.webhooks.secrets import make_key, new_salt, secret_of
from storage.webhooks import endpoints
from tests.world import World


@dataclass(slots=True)
class Call:
    headers: dict[str, str]
    body: str

    @property
    def told(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.body)
        return found

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]


@dataclass(slots=True)
class Receiver:
    """Answers with `status`, or with what `statuses` has for an event."""

    url: str = ""
    secret: bytes = b""
    endpoint: int = 0
    status: int = 204
    statuses: dict[str, int] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    taken: list[Call] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        call = Call(dict(request.headers), await request.text())
        call.headers = {name.lower(): value for name, value in call.headers.items()}
        status = self.statuses.get(call.told["type"], self.status)
        self.calls.append(call)
        if status < 300:
            self.taken.append(call)
        place = {"Location": self.url + "/elsewhere"} if 300 <= status < 400 else {}
        return web.Response(status=status, headers=place)

    @property
    def events(self) -> list[str]:
        return [call.told["type"] for call in self.taken]

    def of(self, event: str) -> dict[str, Any]:
        """What the only event of this kind says."""
        (found,) = (call.told["data"] for call in self.taken if call.told["type"] == event)
        return dict(found)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    site = web.Application()
    site.router.add_post("/{path:.*}", made.handle)
    async with TestServer(site) as server:
        made.url = str(server.make_url("/sigap"))
        yield made


async def listens(office: World, receiver: Receiver, *events: str) -> Receiver:
    """Name the receiver's address, as `webhook add` does."""
    salt, key = new_salt(), make_key(office.app.settings.data_dir)
    async with office.app.database.unit() as unit:
        receiver.endpoint = await endpoints.add(
            unit, receiver.url, frozenset(events), salt, office.clock()
        )
    receiver.secret = secret_of(key, salt)
    return receiver
