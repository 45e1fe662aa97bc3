"""The page that a visitor sees while the rehearsal's office is being set up."""

from aiohttp import web
from aiohttp.typedefs import Middleware

from bot.playground.guard import Handler
from bot.playground.rehearsal import Rehearsal

AGAIN = 1
"""Seconds until the page asks again by itself."""
PAGE = """<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sigap · Ruang latihan</title>
<p>Ruang latihan sedang disiapkan. Halaman ini terbuka sendiri begitu siap.</p>
</html>
"""


def until_ready(rehearsal: Rehearsal) -> Middleware:
    """Let only the files of the page through before the rehearsal is ready."""

    @web.middleware
    async def wait(request: web.Request, handler: Handler) -> web.StreamResponse:
        if rehearsal.ready or request.path.startswith("/page/"):
            return await handler(request)
        if request.path == "/":
            again = {"Refresh": str(AGAIN)}
            return web.Response(text=PAGE, content_type="text/html", headers=again)
        raise web.HTTPServiceUnavailable(reason="Sedang disiapkan")

    return wait
