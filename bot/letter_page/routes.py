"""GET /surat/{code}: the status of a letter, for anyone who has its code."""

import structlog
from aiohttp import web

from bot.letter_page.page import HEADERS, LetterPages
from bot.letter_page.visitors import REFILL, Visitors
from bot.runtime.proxies import TrustedProxies
from flows.letters.status_code import read_code
from storage.cases.letters import status_by
from storage.database.unit import Database

log = structlog.get_logger()


def letter_page(
    database: Database, pages: LetterPages, visitors: Visitors, proxies: TrustedProxies
) -> web.RouteDef:
    """The route. Errors are answered with a page, and nothing of a request is stored."""

    async def show(request: web.Request) -> web.Response:
        language = language_of(request)
        if not visitors.may_ask(proxies.address_of(request)):
            wait = {"Retry-After": str(int(REFILL.total_seconds()) * 5)}
            return _answer(pages.trouble(429, language), language, 429, wait)
        code = read_code(request.match_info["code"])
        try:
            letter = await status_by(database, code) if code else None
        except Exception:
            log.exception("letter page")
            return _answer(pages.trouble(503, language), language, 503)
        if letter is None:
            return _answer(pages.trouble(404, language), language, 404)
        return _answer(pages.status(letter, language), language, 200)

    return web.get("/surat/{code:.*}", show)


def _answer(
    page: str, language: str, status: int, more: dict[str, str] | None = None
) -> web.Response:
    headers = HEADERS | {"Content-Language": language} | (more or {})
    return web.Response(text=page, status=status, content_type="text/html", headers=headers)


def language_of(request: web.Request) -> str:
    """Indonesian unless English is preferred: "en-GB,en;q=0.9,id;q=0.8" prefers English."""
    accepted = request.headers.get("Accept-Language", "")
    wanted = {"id": 0.0, "en": 0.0}
    for part in accepted.lower().split(",")[:20]:
        name, _, weight = part.strip().partition(";q=")
        name = "id" if name.startswith(("id", "in-")) or name == "in" else name[:2]
        if name in wanted:
            wanted[name] = max(wanted[name], _weight(weight))
    return "en" if wanted["en"] > wanted["id"] else "id"


def _weight(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0
