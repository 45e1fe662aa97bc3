"""/meja: the office in one page, for whoever came by a link from the chat or from Telegram.

Everything here reads, except opening and closing a session.
"""

from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web

from bot.letter_page.routes import language_of
from bot.letter_page.visitors import REFILL, Visitors
from bot.overview.web.doors import ENTRY_HEADERS, FORBIDDEN, HEADERS, STATUS, Doors
from bot.overview.web.reading import Reading
from bot.overview.web.register_files import Download, RegisterFiles
from bot.overview.web.register_pages import RegisterPages
from bot.overview.web.sessions import PATH, SESSION_LIFE, Sessions, Shut
from bot.overview.web.vouching import LARGEST, vouched
from bot.runtime.clock import Clock
from bot.runtime.proxies import TrustedProxies
from bot.runtime.token_hash import hash_of

log = structlog.get_logger()

COOKIE = "sigap_meja"
FILE = r"{name}.{kind:xlsx|pdf}"
KINDS = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
}
BUSY, TROUBLE, UNKNOWN = 429, 503, 404
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class OverviewRoutes:
    """The handlers. `token` is the Telegram bot's, for which initData is signed."""

    def __init__(
        self,
        sessions: Sessions,
        reading: Reading,
        registered: RegisterPages,
        files: RegisterFiles,
        doors: Doors,
        visitors: Visitors,
        proxies: TrustedProxies,
        *,
        token: str,
        now: Clock,
    ) -> None:
        self._sessions = sessions
        self._reading = reading
        self._registered = registered
        self._files = files
        self._doors = doors
        self._visitors = visitors
        self._proxies = proxies
        self._token = token
        self._now = now

    @property
    def routes(self) -> list[web.RouteDef]:
        link = f"{PATH}/{{token}}"
        return [
            web.get(PATH, self._guarded(self._first)),
            web.get(f"{PATH}/cari", self._guarded(self._search)),
            web.get(f"{PATH}/layanan", self._guarded(self._service)),
            web.get(f"{PATH}/register", self._guarded(self._registers)),
            web.get(f"{PATH}/register/{FILE}", self._guarded(self._file), allow_head=False),
            web.get(f"{PATH}/register/{{name}}", self._guarded(self._register)),
            web.get(f"{PATH}/perkara/{{number}}", self._guarded(self._case)),
            web.post(f"{PATH}/keluar", self._guarded(self._close)),
            web.get(f"{PATH}/telegram", self._guarded(self._entry)),
            web.post(f"{PATH}/telegram", self._guarded(self._from_telegram)),
            web.get(link, self._guarded(self._offer)),
            web.post(link, self._guarded(self._open)),
        ]

    def _guarded(self, answer: Answer) -> Answer:
        """The answer, unless this visitor asks too often or something fails."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            language = language_of(request)
            secret = request.cookies.get(COOKIE)
            visitor = hash_of(secret) if secret else self._proxies.address_of(request)
            if not self._visitors.may_ask(visitor):
                return _html(self._doors.trouble("busy", language), language, BUSY)
            try:
                return await answer(request)
            except Exception:
                log.exception("the office's page")
                return _html(self._doors.trouble("trouble", language), language, TROUBLE)

        return guarded

    async def _first(self, request: web.Request) -> web.StreamResponse:
        return self._shown(request, await self._reading.first(*_session(request)))

    async def _search(self, request: web.Request) -> web.StreamResponse:
        asked = request.query.get("q", "")
        return self._shown(request, await self._reading.search(*_session(request), asked))

    async def _service(self, request: web.Request) -> web.StreamResponse:
        return self._shown(request, await self._reading.service(*_session(request)))

    async def _registers(self, request: web.Request) -> web.StreamResponse:
        return self._shown(request, await self._registered.every(*_session(request)))

    async def _register(self, request: web.Request) -> web.StreamResponse:
        name, asked = request.match_info["name"], request.query
        period, first = asked.get("masa", ""), asked.get("dari", "")
        found = await self._registered.one(*_session(request), name, period, first)
        return self._shown(request, found)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        name, kind = request.match_info["name"], request.match_info["kind"]
        period, language = request.query.get("masa", ""), language_of(request)
        found = await self._files.file(*_session(request), name, period, kind)
        if isinstance(found, Download):
            sent = {"Content-Disposition": f'attachment; filename="{found.name}"'}
            return web.Response(body=found.data, content_type=KINDS[kind], headers=HEADERS | sent)
        if isinstance(found, str) and not isinstance(found, Shut):
            return _html(self._doors.trouble(found, language), language, TROUBLE)
        return self._shown(request, found)

    async def _case(self, request: web.Request) -> web.StreamResponse:
        number = request.match_info["number"]
        return self._shown(request, await self._reading.case(*_session(request), number))

    def _shown(self, request: web.Request, found: tuple[str, str] | Shut | None) -> web.Response:
        """A page with its language; why it is shut; or that there is none for this reader."""
        language = language_of(request)
        if isinstance(found, Shut):
            return self._shut(found, language)
        if found is None:
            return _html(self._doors.trouble("unknown", language), language, UNKNOWN)
        page, own = found
        return _html(page, own, 200)

    async def _offer(self, request: web.Request) -> web.StreamResponse:
        """The button, for a link that can be used: a preview that fetches it spends nothing."""
        language = language_of(request)
        until = await self._sessions.offered(request.match_info["token"])
        if until is None:
            return self._shut(Shut.GONE, language)
        return _html(self._doors.offer(until, language), language, 200)

    async def _open(self, request: web.Request) -> web.StreamResponse:
        token = request.match_info["token"]
        return self._opened(request, await self._sessions.open(token, _browser(request)))

    async def _entry(self, request: web.Request) -> web.StreamResponse:
        language = language_of(request)
        return _html(self._doors.entry(language), language, 200, ENTRY_HEADERS)

    async def _from_telegram(self, request: web.Request) -> web.StreamResponse:
        if (request.content_length or 0) > 3 * LARGEST:
            return self._opened(request, Shut.FORGED)
        given = str((await request.post()).get("init_data", ""))
        known = vouched(given, self._token, self._now())
        if known is None:
            return self._opened(request, Shut.FORGED)
        browser = _browser(request)
        opened = await self._sessions.vouched(known.chat, known.mark, known.at, browser)
        return self._opened(request, opened)

    def _opened(self, request: web.Request, secret: str | Shut) -> web.StreamResponse:
        """The way to the page with its cookie, or why it stays shut."""
        if isinstance(secret, Shut):
            return self._shut(secret, language_of(request))
        answer = web.Response(status=303, headers=HEADERS | {"Location": PATH})
        answer.set_cookie(
            COOKIE,
            secret,
            max_age=int(SESSION_LIFE.total_seconds()),
            path=PATH,
            httponly=True,
            secure=True,
            samesite="Strict",
        )
        return answer

    async def _close(self, request: web.Request) -> web.StreamResponse:
        secret, _ = _session(request)
        await self._sessions.close(secret)
        language = language_of(request)
        return _gone(_html(self._doors.trouble("closed", language), language, 200))

    def _shut(self, why: Shut, language: str) -> web.Response:
        answer = _html(self._doors.shut(why, language), language, STATUS.get(why, FORBIDDEN))
        return answer if why is Shut.NONE else _gone(answer)


def _session(request: web.Request) -> tuple[str, str]:
    """The secret of the session, "" without one, and the browser's name."""
    return request.cookies.get(COOKIE, ""), _browser(request)


def _browser(request: web.Request) -> str:
    return request.headers.get("User-Agent", "")


def _gone(answer: web.Response) -> web.Response:
    answer.del_cookie(COOKIE, path=PATH, httponly=True, secure=True, samesite="Strict")
    return answer


def _html(
    page: str, language: str, status: int, headers: dict[str, str] = HEADERS
) -> web.Response:
    told = headers | {"Content-Language": language}
    if status == BUSY:
        told["Retry-After"] = str(int(REFILL.total_seconds()) * 5)
    return web.Response(text=page, status=status, content_type="text/html", headers=told)
