"""Access control of the rehearsal's HTTP interface, and its error answers."""

from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web

from bot.playground.stage.errors import CannotDo
from bot.playground.stage.phones import NoSuchMessage

log = structlog.get_logger()

HOSTS = frozenset({"127.0.0.1", "localhost"})
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests for another host or from another origin, and answer errors as JSON."""
    host = request.host.rpartition(":")[0] or request.host
    origin = request.headers.get("Origin")
    if host not in HOSTS or (origin is not None and origin != f"http://{request.host}"):
        return web.json_response({"error": "Hanya untuk komputer ini"}, status=403)
    try:
        response = await handler(request)
    except (CannotDo, NoSuchMessage) as error:
        said = str(error) if isinstance(error, CannotDo) else "Pesan itu tidak ada"
        response = web.json_response({"error": said}, status=400)
    except web.HTTPException as error:
        response = web.json_response({"error": error.reason}, status=error.status)
    except Exception:
        log.exception("the rehearsal failed", path=request.path)
        response = web.json_response({"error": "Ada yang gagal; lihat catatan"}, status=500)
    if not response.prepared:
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Cache-Control"] = "no-store"
    return response
