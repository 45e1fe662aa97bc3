"""A real Chromium that draws screens, with its own pages for what cannot be opened."""

import base64
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from random import Random

from playwright.async_api import Browser, Error, Route, async_playwright

from bench.screenshots.frames import COMPUTER, PHONE, PHONE_SCALE, framed, page_size
from bench.screenshots.truth import Screen

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FAILURES = {
    "dns": "namenotresolved",
    "refused": "connectionrefused",
    "timeout": "timedout",
    "no_internet": "internetdisconnected",
    "reset": "connectionreset",
    "unreachable": "addressunreachable",
}
"""How Chromium is made to fail: its names for a request that is broken off."""
CERTIFICATE = "certificate"
_PLAIN = (
    "<!doctype html><meta name=viewport content='width=device-width,initial-scale=1'>"
    "<style>:where(body){background:#fff;color:#000}</style>"
)
"""A page is white if it says nothing else, whatever colours the device has."""
ARGUMENTS = ("--no-sandbox", "--hide-scrollbars", "--force-color-profile=srgb")


@asynccontextmanager
async def chromium(port: int) -> AsyncIterator[Browser]:
    """The machine's Chromium; every name leads to `port`, where a certificate is not valid."""
    path = next((path for path in map(shutil.which, NAMES) if path), None)
    if path is None:
        raise SystemExit("No Chromium on this machine: install the package chromium.")
    rules = f"--host-resolver-rules=MAP *:443 127.0.0.1:{port}"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS, rules])
        yield browser
        await browser.close()


async def drawn(browser: Browser, screen: Screen) -> bytes:
    """PNG of a screen, in the device's own pixels."""
    page = screen.page
    chance = Random(screen.seed)
    clock = f"{chance.randint(7, 16):02}.{chance.randint(0, 59):02}"
    size = page_size(page, phone=screen.phone)
    inner = page.body
    if page.failure or page.frame not in {"desktop", "whole"}:
        picture = await _shot(browser, screen, page.body, size, page.failure)
        encoded = base64.b64encode(picture).decode()
        inner = f"<img class=shown src='data:image/png;base64,{encoded}'>"
    secure = page.failure != CERTIFICATE and not page.address.startswith("http://")
    whole = framed(
        page, phone=screen.phone, dark=screen.dark, inner=inner, clock=clock, secure=secure
    )
    return await _shot(browser, screen, whole, PHONE if screen.phone else COMPUTER, None)


async def _shot(
    browser: Browser, screen: Screen, body: str, size: tuple[int, int], failure: str | None
) -> bytes:
    context = await browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        device_scale_factor=PHONE_SCALE if screen.phone else 1.0,
        is_mobile=screen.phone,
        color_scheme="dark" if screen.dark else "light",
        locale="id-ID",
    )
    try:
        tab = await context.new_page()
        if failure:
            address = screen.page.address
            whole = address if "://" in address else f"https://{address}"
            if failure != CERTIFICATE:
                await tab.route("**/*", _failing(failure))
            try:
                await tab.goto(whole)
            except Error:
                await tab.wait_for_timeout(300)
        else:
            await tab.set_content(_PLAIN + body)
        return await tab.screenshot()
    finally:
        await context.close()


def _failing(failure: str) -> Callable[[Route], Awaitable[None]]:
    async def answer(route: Route) -> None:
        if failure.isdigit():
            await route.fulfill(status=int(failure), body="")
        else:
            await route.abort(FAILURES[failure])

    return answer
