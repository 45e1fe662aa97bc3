"""Link checks against local pages: alive, moved, dead, slow, endless, closed, internal."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from aiohttp import web

from bot.archive.link_check import Fetch, Web, judged, look
from bot.monitoring.page import LARGEST, Page
from bot.worker.process import FOREIGN, Limits, Worker
from flows.content.content import LinkState, Look
from tests.bot.monitoring.sites import (
    HOST,
    Certificates,
    Handle,
    Names,
    answering,
    moved,
    site,
    socket_server,
)
from tests.patience import PATIENCE

TEXT = "Bupati membuka festival.\n\nDua ratus peserta hadir."
PAGE = (
    "<html><head><title>Festival &amp; Pasar</title>"
    '<link rel="canonical" href="/berita/1"/>'
    '<meta property="article:published_time" content="2026-11-27T08:00:00+09:00"></head>'
    "<body><script>var Dua = 'ratus';</script><p>Bupati <b>membuka</b>\nfestival.</p>"
    "<p>Dua ratus peserta hadir!</p></body></html>"
)
CERTIFICATES = Certificates()


def names(*addresses: str) -> Names:
    known = Names()
    known.leads(HOST, *(addresses or ("127.0.0.1",)))
    return known


async def seen_at(
    url: str, fetch: Fetch, *, internal: bool = False, limits: Limits = FOREIGN
) -> tuple[Look, Page | None]:
    async with Worker(limits) as worker:
        return await look(url, TEXT, fetch, worker, internal=internal)


async def at(port: int, *, path: str = "/berita/1?x=1", patience: float = PATIENCE) -> Look:
    fetch = Web(trust=lambda: CERTIFICATES.trust, resolve=names(), patience=patience)
    return (await seen_at(f"http://{HOST}:{port}{path}", fetch, internal=True))[0]


async def judge(page: Page, url: str = "") -> Look:
    async with Worker(FOREIGN) as worker:
        return await judged(url or page.url, page, TEXT, worker)


@asynccontextmanager
async def found(handle: Handle) -> AsyncIterator[Look]:
    async with site(handle) as port:
        yield await at(port)


async def test_a_page_with_the_approved_text_is_alive_and_says_what_it_is() -> None:
    async with site(answering(PAGE)) as port:
        seen = await at(port)
    assert (seen.state, seen.found, seen.total) == (LinkState.ALIVE, 2, 2)
    assert seen.title == "Festival & Pasar"
    assert seen.published == "2026-11-27T08:00:00+09:00"
    assert seen.address == f"http://{HOST}:{port}/berita/1"


async def test_a_page_without_a_paragraph_differs() -> None:
    async with found(answering(PAGE.replace("Dua ratus", "Tiga ratus"))) as seen:
        assert (seen.state, seen.found, seen.total) == (LinkState.DIFFERS, 1, 2)


async def test_what_only_a_script_says_does_not_stand_on_the_page() -> None:
    body = f"<script>{TEXT}</script><p>lain</p>".encode()
    assert (await judge(Page(url="http://a.example/", status=200, body=body))).found == 0


async def test_a_moved_page_is_alive_at_its_new_place() -> None:
    async def handle(request: web.Request) -> web.Response:
        if request.path == "/berita/1":
            raise web.HTTPFound("/arsip/2026/1")
        return web.Response(
            text=PAGE.replace("/berita/1", "/arsip/2026/1"), content_type="text/html"
        )

    async with found(handle) as seen:
        assert (seen.state, seen.cause) == (LinkState.ALIVE, "moved")
        assert seen.address.endswith("/arsip/2026/1")


@pytest.mark.parametrize(
    ("status", "state"),
    [(404, "dead"), (410, "dead"), (500, "dead"), (403, "refused"), (999, "refused")],
)
async def test_what_a_site_answers_tells_dead_from_refusing(status: int, state: str) -> None:
    seen = await judge(Page(url="http://a.example/x", status=status, body=b"tidak"))
    assert (seen.state.value, seen.cause) == (state, str(status))


async def test_a_site_that_asks_to_log_in_refuses() -> None:
    page = Page(url="https://www.facebook.com/login/?next=x", status=200, body=b"<p>Masuk</p>")
    seen = await judge(page, "https://www.facebook.com/dinas/posts/1")
    assert (seen.state, seen.cause) == (LinkState.REFUSED, "login")


@pytest.mark.parametrize(
    ("body", "state", "cause"),
    [
        ("<title>Log in • Sosial</title><p>Lihat foto dari teman</p>", "refused", "login"),
        ("<title>Sosial</title><form><input name=p type='password'></form>", "refused", "login"),
        ("<title>Sosial</title><div id=a></div><script>go()</script>", "refused", "script"),
        ("<title>Masuk</title><p>Bupati membuka festival.</p>", "differs", ""),
        ("<title>Lain</title><script>go()</script>" + "<p>isi lain</p>" * 9, "differs", ""),
        ("<title>Kosong</title>", "differs", ""),
    ],
)
async def test_a_post_behind_a_login_or_a_script_is_not_judged_by_what_it_does_not_show(
    body: str, state: str, cause: str
) -> None:
    seen = await judge(Page(url="https://sosial.example/p/1", status=200, body=body.encode()))
    assert (seen.state.value, seen.cause) == (state, cause)


async def test_a_slow_site_is_given_up() -> None:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        await reader.read()  # never ends: no more data follows

    async with socket_server(handle) as port:
        seen = await at(port, patience=0.3)
    assert (seen.state, seen.cause) == (LinkState.DEAD, "slow")


async def test_an_endless_page_is_read_to_a_size_and_no_further() -> None:
    sent = 0

    async def handle(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        answer = web.StreamResponse(headers={"Content-Type": "text/html"})
        await answer.prepare(request)
        with suppress(ConnectionError):
            await answer.write(PAGE.encode())
            while sent < 50 * LARGEST:
                await answer.write(b"<p>" + b"x" * 65536)
                sent += 65536
        return answer

    async with found(handle) as seen:
        assert seen.state is LinkState.ALIVE
    assert sent < 20 * LARGEST


async def test_a_page_of_tags_that_are_never_closed_is_read_to_its_end() -> None:
    body = ("<div><b " * (LARGEST // 8 - 100)).encode() + b">" + PAGE.encode()
    seen = await judge(Page(url="http://a.example/", status=200, body=body))
    assert (seen.state, seen.found) == (LinkState.ALIVE, 2)


async def test_a_page_that_cannot_be_read_within_the_limits_is_dead_and_kept() -> None:
    page = Page(url="http://a.example/", status=200, body=PAGE.encode())

    async def fetch(url: str, internal: bool) -> Page:
        return page

    seen, kept = await seen_at(page.url, fetch, limits=Limits(patience=0))
    assert (seen.state, seen.cause, kept) == (LinkState.DEAD, "broken", page)


async def test_a_site_that_nobody_serves_is_dead() -> None:
    async with site(answering(PAGE)) as port:
        pass
    seen = await at(port)
    assert (seen.state, seen.cause) == (LinkState.DEAD, "closed")


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::ffff:10.0.0.1", "64:ff9b::a00:1"]
)
async def test_a_name_that_leads_to_an_inner_address_is_not_fetched(address: str) -> None:
    fetch = Web(trust=lambda: CERTIFICATES.trust, resolve=names(address))
    seen, page = await seen_at(f"http://{HOST}/berita", fetch)
    assert (seen.state, seen.cause, page) == (LinkState.DEAD, "inner", None)


async def test_a_redirect_to_an_inner_address_is_not_followed() -> None:
    async with site(moved("http://10.0.0.1/rahasia")) as port:
        seen = await at(port)
    assert (seen.state, seen.cause) == (LinkState.DEAD, "inner")


async def test_a_redirect_to_another_scheme_or_in_circles_is_not_followed() -> None:
    for place in ("file:///etc/passwd", "gopher://a.example/", "/berita/1"):
        async with site(moved(place)) as port:
            seen = await at(port)
        assert (seen.state, seen.cause) == (LinkState.DEAD, "redirect")


async def test_an_unknown_name_is_dead() -> None:
    fetch = Web(trust=lambda: CERTIFICATES.trust, resolve=Names())
    seen, _ = await seen_at("https://tidak.ada.example/a", fetch)
    assert (seen.state, seen.cause) == (LinkState.DEAD, "name")
