"""A published page with what real ones need to be seen, on loopback, for the trial of replay."""

import gzip
import io
from collections.abc import Mapping
from dataclasses import replace

import aiohttp
import brotli
from aiohttp import web
from aiohttp.test_utils import TestServer
from PIL import Image
from yarl import URL

from bot.config.office_file import ROOT
from bot.monitoring.page import Page

ADDRESS = "https://situs.contoh.go.id/berita/festival?hal=1"
SHORT = "https://pendek.contoh.id/festival"
"""The link as it was published; it leads to the page."""
WORDS = "Festival Seni Daerah berlangsung tiga hari di alun-alun."
PICTURES = ("poster", "logo", "foto")
"""Ids of the page's pictures; `latar` is the background that the style sheet names."""
FONT = ROOT / "bot" / "documents" / "fonts" / "LiberationSans-Bold.ttf"

PAGE = f"""<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Festival</title>
<link rel="stylesheet" href="/gaya.css"></head><body><h1>Dinas Contoh</h1><p id="isi">{WORDS}</p>
<img id="poster" src="/gambar/poster é.png?w=600" alt="">
<img id="logo" src="//cdn.contoh.id/logo.svg" alt="">
<img id="foto" srcset="/gambar/foto.webp 1x" alt=""><div id="latar"></div></body></html>"""
STYLE = '@import "https://cdn.contoh.id/huruf.css"; body { color: rgb(20, 60, 120) } \
#latar { width: 60px; height: 60px; background: url(gambar/latar.gif) } h1 { font-family: Kantor }'
LETTERS = "@font-face { font-family: Kantor; src: url(kantor.ttf) }"
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle r="20"/></svg>'


def _picture(kind: str, color: str) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (320, 180), color).save(made, kind)
    return made.getvalue()


def contents() -> Mapping[str, tuple[bytes, str, str]]:
    """Body as sent, type and encoding, by host and path."""
    return {
        "situs.contoh.go.id/berita/festival?hal=1": (
            brotli.compress(PAGE.encode()),
            "text/html; charset=utf-8",
            "br",
        ),
        "situs.contoh.go.id/gaya.css": (gzip.compress(STYLE.encode()), "text/css", "gzip"),
        "situs.contoh.go.id/gambar/poster%20%C3%A9.png?w=600": (
            _picture("PNG", "red"),
            "image/png",
            "",
        ),
        "situs.contoh.go.id/gambar/foto.webp": (_picture("WEBP", "green"), "image/webp", ""),
        "situs.contoh.go.id/gambar/latar.gif": (_picture("GIF", "blue"), "image/gif", ""),
        "cdn.contoh.id/logo.svg": (brotli.compress(LOGO.encode()), "image/svg+xml", "br"),
        "cdn.contoh.id/huruf.css": (LETTERS.encode(), "text/css", ""),
        "cdn.contoh.id/kantor.ttf": (FONT.read_bytes(), "font/ttf", ""),
    }


class Site:
    """The site on loopback, and the fetch that finds its hosts there."""

    def __init__(self) -> None:
        self._held = contents()
        app = web.Application()
        app.router.add_get("/{path:.*}", self._answer)
        self._server = TestServer(app)

    async def __aenter__(self) -> "Site":
        await self._server.start_server()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._server.close()

    async def _answer(self, request: web.Request) -> web.Response:
        body, kind, encoding = self._held.get(
            f"{request.headers['Host']}{request.path_qs}", (b"", "", "")
        )
        if not kind:
            raise web.HTTPNotFound
        headers = {"Content-Type": kind} | ({"Content-Encoding": encoding} if encoding else {})
        return web.Response(body=body, headers=headers)

    async def fetch(self, url: str, internal: bool) -> Page:
        """Fetch as bot.monitoring.page does, with every host on loopback."""
        if url == SHORT:
            hop = Page(url=url, status=301, headers=(("Location", ADDRESS),))
            return replace(await self.fetch(ADDRESS, internal), hops=(hop,))
        place = URL(url)
        here = self._server.make_url(place.path_qs)
        async with (
            aiohttp.ClientSession() as session,
            session.get(here, headers={"Host": place.host or ""}) as answer,
        ):
            return Page(
                url=url,
                status=answer.status,
                body=await answer.read(),
                headers=tuple(answer.headers.items()),
            )
