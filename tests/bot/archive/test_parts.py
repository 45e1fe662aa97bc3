"""What a published page shows: its addresses, and the parts fetched with it."""

import json

import brotli
from aiohttp import web

from bot.archive.link_check import Fetch, Web
from bot.archive.parts import parts
from bot.archive.references import MOST, of_page, of_style
from bot.monitoring.page import LARGEST, Page
from bot.worker.process import FOREIGN, Worker
from tests.bot.monitoring.sites import HOST, Certificates, Names, site
from tests.patience import PATIENCE

BASE = "https://situs.contoh.go.id/berita/1"
CERTIFICATES = Certificates()


def on_page(html: str) -> list[str]:
    found: list[str] = json.loads(of_page(html.encode(), charset="utf-8", base=BASE))
    return found


def page(html: str) -> Page:
    return Page(url=BASE, status=200, body=html.encode(), headers=(("Content-Type", "text/html"),))


class Sites:
    """A Fetch that answers from what is given, and remembers what was asked."""

    def __init__(self, **given: tuple[str, bytes]) -> None:
        self.given = {f"https://situs.contoh.go.id/{name}": each for name, each in given.items()}
        self.asked: list[tuple[str, bool]] = []

    async def __call__(self, url: str, internal: bool) -> Page:
        self.asked.append((url, internal))
        if url not in self.given:
            raise TimeoutError
        kind, body = self.given[url]
        return Page(url=f"{url}?baru", status=200, body=body, headers=(("Content-Type", kind),))


async def kept(of: Page, fetch: Fetch, *, internal: bool = False) -> dict[str, bytes]:
    async with Worker(FOREIGN) as worker:
        found = await parts(of, fetch, worker, internal=internal)
    return {each.url: each.body for each in found}


def test_pictures_styles_icons_and_backgrounds_are_found_and_links_are_not() -> None:
    html = (
        '<link rel="Stylesheet" href="/a.css"><link rel=icon href=i.png><link rel=next href=2>'
        "<style>body { background: url('latar.jpg') } /* url(tidak.jpg) */</style>"
        '<img src="a.jpg#x" data-src=b.jpg srcset="c,1.jpg 1x, d.jpg 2x"><a href="lain">x</a>'
        '<picture><source srcset="//cdn.contoh.id/e.webp"></picture>'
        '<p style="background:url(&quot;f.png&quot;)"><video poster=g.jpg></video>'
        '<img src="data:image/png;base64,AA"><img src="http://[salah"><script src=s.js></script>'
    )
    names = [each.rpartition("/")[2] for each in on_page(html)]
    assert " ".join(names) == (
        "a.css i.png latar.jpg a.jpg b.jpg c,1.jpg d.jpg e.webp f.png g.jpg"
    )


def test_a_page_names_its_base_and_no_more_than_the_limit() -> None:
    assert on_page('<base href="https://cdn.contoh.id/x/"><img src=a.jpg>') == [
        "https://cdn.contoh.id/x/a.jpg"
    ]
    assert len(on_page("".join(f"<img src={n}.jpg>" for n in range(500)))) == MOST


def test_a_style_sheet_names_what_it_imports_and_its_fonts() -> None:
    css = b"@import 'b.css'; @font-face { src: url(f.woff2) format('woff2'), url(\"g.ttf\") }"
    assert json.loads(of_style(css, charset="tidak-ada", base="https://c.id/a/a.css")) == [
        "https://c.id/a/b.css",
        "https://c.id/a/f.woff2",
        "https://c.id/a/g.ttf",
    ]


async def test_the_styles_of_a_style_and_their_fonts_are_kept_under_the_name_asked_for() -> None:
    fetch = Sites(
        **{
            "a.css": ("text/css; charset=utf-8", b"@import 'b.css';"),
            "b.css": (
                "text/css",
                b"@font-face { src: url(f.woff2) } p { background: url(a.css) }",
            ),
            "f.woff2": ("font/woff2", b"huruf"),
        }
    )
    found = await kept(page("<link rel=stylesheet href=/a.css><img src=/hilang.jpg>"), fetch)
    assert found == {url: body for url, (_, body) in fetch.given.items()}
    assert len(fetch.asked) == len({*fetch.asked}) == 4


async def test_a_part_that_was_cut_is_left_out_and_only_the_own_host_may_be_internal() -> None:
    fetch = Sites(**{"a.jpg": ("image/jpeg", bytes(LARGEST)), "b.jpg": ("image/jpeg", b"b")})
    of = page("<img src=/a.jpg><img src=/b.jpg><img src=//10.0.0.1/c.jpg>")
    assert [*await kept(of, fetch, internal=True)] == ["https://situs.contoh.go.id/b.jpg"]
    assert {internal for url, internal in fetch.asked if "situs" in url} == {True}
    assert {internal for url, internal in fetch.asked if "situs" not in url} == {False}


async def test_what_does_not_fit_together_is_left_out() -> None:
    big = ("image/jpeg", bytes(LARGEST - 1))
    fetch = Sites(**{f"{n}.jpg": big for n in range(9)})
    found = await kept(page("".join(f"<img src=/{n}.jpg>" for n in range(9))), fetch)
    assert len(found) == 6


async def test_a_page_that_comes_as_brotli_is_read() -> None:
    async def handle(_: web.Request) -> web.Response:
        return web.Response(
            body=brotli.compress(b"<p>Halo</p>"),
            headers={"Content-Encoding": "br", "Content-Type": "text/html"},
        )

    known = Names()
    known.leads(HOST, "127.0.0.1")
    fetch = Web(trust=lambda: CERTIFICATES.trust, resolve=known, patience=PATIENCE)
    async with site(handle) as port:
        assert (await fetch(f"http://{HOST}:{port}/", internal=True)).body == b"<p>Halo</p>"
