"""A program that asks over real HTTP, with tokens as the admin makes them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.api.tokens import new_token
from bot.runtime.token_hash import hash_of
from storage.office import api_tokens
from tests.world import World


@dataclass(frozen=True, slots=True)
class Program:
    """Asks with a token, "" for none, and reads the JSON that comes back."""

    client: TestClient[Request, Application]
    token: str

    async def asks(self, path: str, **query: str) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        async with self.client.get(f"/api/v1/{path}", params=query, headers=headers) as answer:
            return answer.status, await answer.json(content_type=None)


@pytest.fixture
async def client(office: World) -> AsyncIterator[TestClient[Request, Application]]:
    site = Application()
    site.add_routes(office.app.web_routes)
    async with TestClient(TestServer(site)) as client:
        yield client


@pytest.fixture
async def program(office: World, client: TestClient[Request, Application]) -> Program:
    """A program that may read everything."""
    return await program_with(office, client, "figures", "cases")


async def program_with(
    office: World, client: TestClient[Request, Application], *scopes: str
) -> Program:
    secret = new_token()
    async with office.app.database.unit() as unit:
        await api_tokens.add(
            unit, "Dasbor contoh", hash_of(secret), frozenset(scopes), office.clock()
        )
    return Program(client, secret)
