"""/berkas/{token}: a page with a button, and the file for whoever presses it.

A preview fetches pages but presses nothing, so it neither sees the file nor counts as an opening.
"""

from collections.abc import Awaitable, Callable
from urllib.parse import quote

import structlog
from aiohttp import web

from bot.file_page.links import PATH, FileLinks
from bot.file_page.page import HEADERS, FilePages
from bot.files.evidence_store import DamagedEvidence
from bot.letter_page.routes import language_of
from bot.letter_page.visitors import REFILL, Visitors
from bot.runtime.proxies import TrustedProxies

log = structlog.get_logger()

Read = Callable[[str], Awaitable[bytes]]
GONE, BUSY, TROUBLE = 410, 429, 503


class FileRoutes:
    """Handlers of both routes. `read` reads a file by its hash."""

    def __init__(
        self,
        links: FileLinks,
        pages: FilePages,
        read: Read,
        visitors: Visitors,
        proxies: TrustedProxies,
    ) -> None:
        self._links = links
        self._pages = pages
        self._read = read
        self._visitors = visitors
        self._proxies = proxies

    @property
    def routes(self) -> list[web.RouteDef]:
        path = f"{PATH}{{token}}"
        return [web.get(path, self._show), web.post(path, self._give)]

    async def _show(self, request: web.Request) -> web.StreamResponse:
        """The page, for a link that is valid."""
        return await self._guarded(request, self._page)

    async def _give(self, request: web.Request) -> web.StreamResponse:
        """The file, for a press of the button."""
        return await self._guarded(request, self._file)

    async def _guarded(
        self,
        request: web.Request,
        answer: Callable[[str, str], Awaitable[web.StreamResponse]],
    ) -> web.StreamResponse:
        language = language_of(request)
        if not self._visitors.may_ask(self._proxies.address_of(request)):
            return self._trouble(BUSY, language)
        try:
            return await answer(request.match_info["token"], language)
        except Exception:
            log.exception("file page")
            return self._trouble(TROUBLE, language)

    async def _page(self, token: str, language: str) -> web.StreamResponse:
        link = await self._links.find(token)
        if link is None:
            return self._trouble(GONE, language)
        return _html(self._pages.offer(link, language), language, 200)

    async def _file(self, token: str, language: str) -> web.StreamResponse:
        link = await self._links.open(token)
        if link is None:
            return self._trouble(GONE, language)
        try:
            data = await self._read(link.sha256)
        except (OSError, DamagedEvidence):
            log.error("evidence gone", sha256=link.sha256)
            return self._trouble(GONE, language)
        saved = f"attachment; filename*=UTF-8''{quote(link.name, safe='')}"
        return web.Response(
            body=data,
            content_type="application/octet-stream",
            headers=HEADERS | {"Content-Disposition": saved},
        )

    def _trouble(self, status: int, language: str) -> web.Response:
        return _html(self._pages.trouble(status, language), language, status)


def _html(page: str, language: str, status: int) -> web.Response:
    headers = HEADERS | {"Content-Language": language}
    if status == BUSY:
        headers["Retry-After"] = str(int(REFILL.total_seconds()) * 5)
    return web.Response(text=page, status=status, content_type="text/html", headers=headers)
