"""The routes below /api/v1: a token for each program, JSON for each answer."""

from collections.abc import Awaitable, Callable, Coroutine
from datetime import date
from hmac import compare_digest
from typing import Any

import structlog
from aiohttp import web
from pydantic import BaseModel

from bot.api.answers import case_of, figures_of, page_of
from bot.api.openapi import document
from bot.api.questions import Unanswerable, may_be_number, page_asked, period_asked
from bot.api.shapes import Problem
from bot.api.tokens import CASES, FIGURES
from bot.letter_page.visitors import Visitors
from bot.runtime.proxies import TrustedProxies
from bot.runtime.token_hash import hash_of
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import Texts
from flows.office.work import Work
from flows.worktime.formatting import local_time
from storage.database.unit import Unit
from storage.office import api_tokens

log = structlog.get_logger()

PATH = "/api/v1"
JSON, PROBLEM = "application/json", "application/problem+json"
HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
_TITLES = {
    400: "Bad request",
    401: "Token missing or unknown",
    403: "Outside the token's scopes",
    404: "Not found",
    429: "Too many requests",
    503: "Not available now",
}
Answer = Callable[[web.Request, Work, Unit], Awaitable[BaseModel]]


class Refused(Exception):
    """A refusal with its HTTP status and reason."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


class ApiRoutes:
    """Handlers of all routes. Every answer is computed aside, so that no chat waits for it."""

    def __init__(
        self, works: WorkFactory, texts: Texts, visitors: Visitors, proxies: TrustedProxies
    ) -> None:
        self._works = works
        self._texts = texts
        self._visitors = visitors
        self._proxies = proxies

    @property
    def routes(self) -> list[web.RouteDef]:
        return [
            web.get(f"{PATH}/openapi.json", self._document),
            web.get(f"{PATH}/figures", self._answering(FIGURES, self._figures)),
            web.get(f"{PATH}/cases", self._answering(CASES, self._page)),
            web.get(f"{PATH}/cases/{{number:[^/]+}}", self._answering(CASES, self._case)),
            web.get(f"{PATH}/{{rest:.*}}", self._nothing),
        ]

    async def _nothing(self, request: web.Request) -> web.Response:
        return _problem(404, f"Nothing is here; {PATH}/openapi.json says what there is.")

    async def _document(self, request: web.Request) -> web.Response:
        return web.json_response(document(), headers=HEADERS)

    def _answering(
        self, scope: str, answer: Answer
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def handled(request: web.Request) -> web.Response:
            try:
                await self._admit(request, scope)
                found = await self._works.database.aside(self._computed(request, answer))
            except Refused as refusal:
                return _problem(refusal.status, str(refusal))
            except Unanswerable as reason:
                return _problem(400, str(reason))
            except Exception:
                log.exception("api")
                return _problem(503, "Nothing is lost; try again in a minute.")
            return web.Response(text=found.model_dump_json(), content_type=JSON, headers=HEADERS)

        return handled

    def _computed(
        self, request: web.Request, answer: Answer
    ) -> Callable[[Unit], Coroutine[Any, Any, BaseModel]]:
        async def computed(unit: Unit) -> BaseModel:
            return await answer(request, self._works.work(unit), unit)

        return computed

    async def _admit(self, request: web.Request, scope: str) -> None:
        """Put a use of the caller's token on record. Raises Refused."""
        if not self._visitors.may_ask(self._proxies.address_of(request)):
            raise Refused(429, "Ask again in a minute.")
        kind, _, secret = request.headers.get("Authorization", "").partition(" ")
        bearer = compare_digest(kind.lower().encode(), b"bearer")
        async with self._works.database.unit() as unit:
            token = await api_tokens.find(unit, hash_of(secret.strip())) if bearer else None
            if token is None:
                raise Refused(401, "Send a token as Authorization: Bearer sigap_...")
            if scope not in token.scopes:
                raise Refused(403, f"This token lacks the scope {scope}.")
            await api_tokens.count_use(unit, token.id, self._works.now())

    async def _figures(self, request: web.Request, work: Work, unit: Unit) -> BaseModel:
        days = period_asked(request.query, _today(work))
        return await figures_of(work, days, self._texts.official)

    async def _page(self, request: web.Request, work: Work, unit: Unit) -> BaseModel:
        sops = frozenset(each.id for each in work.office.procedures)
        return await page_of(work, unit, page_asked(request.query, _today(work), sops))

    async def _case(self, request: web.Request, work: Work, unit: Unit) -> BaseModel:
        if request.query:
            raise Unanswerable("A case takes nothing beside its number.")
        number = request.match_info["number"]
        found = (
            await case_of(work, number, self._texts.official) if may_be_number(number) else None
        )
        if found is None:
            raise Refused(404, "No case has this number.")
        return found


def _today(work: Work) -> date:
    return local_time(work.now, work.office.calendar.zone).date()


def _problem(status: int, detail: str) -> web.Response:
    told = Problem(title=_TITLES[status], status=status, detail=detail)
    headers = dict(HEADERS)
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if status == 429:
        headers["Retry-After"] = "60"
    return web.Response(
        text=told.model_dump_json(), status=status, content_type=PROBLEM, headers=headers
    )
