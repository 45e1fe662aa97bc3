"""The certificate of the office's own address: told in time, and when nobody may trust it."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from bot.upkeep.certificates import INVALID, own_certificate

ISSUER = trustme.CA()


@pytest.fixture
def trust() -> ssl.SSLContext:
    context = ssl.create_default_context()
    ISSUER.configure_trust(context)
    return context


@asynccontextmanager
async def _server(days: float) -> AsyncIterator[str]:
    ends = datetime.now(UTC) + timedelta(days=days)
    issued = ISSUER.issue_cert("localhost", not_before=ends - timedelta(days=90), not_after=ends)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    issued.configure_cert(context)
    server = await asyncio.start_server(lambda *_: None, "localhost", 0, ssl=context)
    try:
        yield f"https://localhost:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


@pytest.mark.parametrize(
    ("days", "told"), [(60, []), (14.5, ["14"]), (3.5, ["3"]), (-2, [INVALID])]
)
async def test_the_days_that_are_left(trust: ssl.SSLContext, days: float, told: list[str]) -> None:
    async with _server(days) as url:
        signs = await own_certificate(url, trust)
    assert [(each.subject, each.detail) for each in signs] == [("localhost", d) for d in told]


async def test_an_issuer_that_nobody_trusts() -> None:
    async with _server(60) as url:
        assert [each.detail for each in await own_certificate(url)] == [INVALID]


@pytest.mark.parametrize("url", ["", "http://localhost", "https://localhost:1", "kantor"])
async def test_where_there_is_none_nothing_is_told(url: str) -> None:
    assert await own_certificate(url) == []
