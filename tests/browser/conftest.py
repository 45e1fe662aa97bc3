"""A playground and a browser for each test; skipped without Chromium, which CI must have."""

import os
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession
from playwright.async_api import Browser, ViewportSize, expect

from tests.browser.desk import PATIENCE, Desk
from tests.browser.playground import chromium, chromium_path, playground

WIDE = ViewportSize(width=1600, height=1000)
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = chromium_path()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("no Chromium on this machine: install the package chromium")
        pytest.skip("no Chromium on this machine: the page is not looked at")
    async with chromium(path) as running:
        yield running


@pytest.fixture(scope="session")
async def served(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    async with playground(tmp_path_factory.mktemp("playground")) as found:
        yield found


@pytest.fixture
async def address(served: str) -> str:
    """The playground, reset."""
    async with ClientSession() as session, session.post(f"{served}/api/reset", json={}) as answer:
        assert answer.status == 200
    return served


@pytest.fixture
async def desk(browser: Browser, address: str) -> AsyncIterator[Desk]:
    """The page on a wide screen; its scripts must not have failed at the end."""
    context = await browser.new_context(viewport=WIDE, locale="id-ID")
    context.set_default_timeout(PATIENCE)
    opened = Desk(await context.new_page())
    await opened.opens(address)
    yield opened
    await context.close()
    assert opened.troubles == []
