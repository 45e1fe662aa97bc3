"""Parts that a page is seen with, fetched beside it: pictures, styles and fonts, within limits."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from bot.archive.link_check import Fetch
from bot.archive.references import MOST, of_page, of_style
from bot.monitoring.page import LARGEST, Page
from bot.worker.process import NotDone, Worker

LARGEST_TOGETHER = 12 * 1024 * 1024
PATIENCE = 40.0
_AT_ONCE = 6
_DEPTH = 3
"""A page, its style sheet, what that one imports, its font."""
_ERROR = 400


async def parts(page: Page, fetch: Fetch, worker: Worker, *, internal: bool) -> Sequence[Page]:
    """Fetch what the page shows, from its own site or another, each part under the address by
    which it is asked for.

    Never raises: a part that cannot be had, that was cut, or for which neither room nor time is
    left, is missing. Other hosts than the page's own are public ones.
    """
    kept: dict[str, Page] = {}
    asked = {page.url}
    host = urlsplit(page.url).hostname
    limit = asyncio.Semaphore(_AT_ONCE)

    async def one(url: str) -> None:
        async with limit:
            try:
                came = await fetch(url, internal and urlsplit(url).hostname == host)
            except Exception:
                return
        room = LARGEST_TOGETHER - sum(len(each.body) for each in kept.values())
        if came.status < _ERROR and len(came.body) < LARGEST and len(came.body) <= room:
            kept[url] = replace(came, url=url)

    async def gather() -> None:
        level = [page]
        for _ in range(_DEPTH):
            named = [url for each in level for url in await _named(each, worker)]
            fresh = [url for url in dict.fromkeys(named) if url not in asked]
            fresh = fresh[: MOST + 1 - len(asked)]
            asked.update(fresh)
            await asyncio.gather(*(one(url) for url in fresh))
            level = [kept[url] for url in fresh if url in kept and _kind(kept[url]) == "text/css"]

    try:
        async with asyncio.timeout(PATIENCE):
            await gather()
    except TimeoutError:
        pass
    return [kept[url] for url in sorted(kept)]


async def _named(page: Page, worker: Worker) -> Sequence[str]:
    read = of_style if _kind(page) == "text/css" else of_page
    try:
        found = await worker(read, page.body, charset=page.charset, base=page.url)
    except (NotDone, OSError):
        return ()
    return tuple(json.loads(found))


def _kind(page: Page) -> str:
    told = next((value for key, value in page.headers if key.lower() == "content-type"), "")
    return told.partition(";")[0].strip().lower()
