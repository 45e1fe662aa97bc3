"""The monitor against sites that are slow, broken, expired, redirecting, rebinding, defaced."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from bot.monitoring.measure import Measure
from bot.worker.process import FOREIGN, Limits, Worker
from flows.monitoring.finding import Cause, Finding, Health
from flows.monitoring.target import Target, TargetKind, WatchRule
from tests.bot.monitoring.sites import (
    HOST,
    PAGE,
    Certificates,
    Handle,
    Names,
    answering,
    moved,
    site,
    socket_server,
)
from tests.patience import PATIENCE

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
CERTIFICATES = Certificates()


def website(port: int, *, scheme: str = "http", **changed: object) -> Target:
    told: dict[str, object] = {
        "key": "portal",
        "name": "Portal Contoh",
        "kind": TargetKind.WEBSITE,
        "address": f"{scheme}://{HOST}:{port}/",
        "internal": True,
    }
    return Target(**{**told, **changed})  # type: ignore[arg-type]


async def look(
    target: Target,
    *,
    names: Names | None = None,
    patience: float = PATIENCE,
    slow: float = PATIENCE,
    limits: Limits = FOREIGN,
) -> Finding:
    rule = WatchRule(slow=timedelta(seconds=slow))
    known = names or Names()
    if names is None:
        known.leads(HOST, "127.0.0.1")
    measure = Measure(
        lambda: NOW, rule, trust=lambda: CERTIFICATES.trust, resolve=known, patience=patience
    )
    async with Worker(limits) as worker:
        return await measure(target, worker)


@asynccontextmanager
async def found(handle: Handle, **changed: object) -> AsyncIterator[Finding]:
    async with site(handle) as port:
        yield await look(website(port, **changed))


async def test_a_site_that_answers_is_up() -> None:
    async with found(answering(), expects="selamat datang") as finding:
        assert (finding.health, finding.status) == (Health.UP, 200)
        assert finding.milliseconds is not None
        assert finding.days_left is None


@pytest.mark.parametrize("status", [404, 500, 503])
async def test_an_error_is_told_with_its_number(status: int) -> None:
    async with found(answering(status=status)) as finding:
        assert (finding.health, finding.cause, finding.status) == (
            Health.DOWN,
            Cause.STATUS,
            status,
        )


async def test_a_page_without_its_expected_text_is_down() -> None:
    async with found(answering("<h1>Index of /</h1>"), expects="Selamat datang") as finding:
        assert (finding.health, finding.cause) == (Health.DOWN, Cause.MISSING)


@pytest.mark.parametrize(
    "page",
    [
        "<div style='display:none'>SLOT GACOR hari ini</div>",
        "<img alt='situs sl0t'>",
        "<!-- rtp slot live -->",
        "<h1>HACKED BY contoh</h1>",
        "<p>jud&#105; online, slot online, togel online</p>",
        "<p>Ѕelamat</p><b>kata terlarang</b>",
    ],
)
async def test_signs_of_judi_or_defacement_are_found_where_they_hide(page: str) -> None:
    async with found(answering(PAGE + page), forbids=("kata terlarang",)) as finding:
        assert (finding.health, finding.cause) == (Health.SUSPICIOUS, Cause.FORBIDDEN)
        assert finding.words


@pytest.mark.parametrize(
    "page",
    [
        "<h1>Sosialisasi bahaya judi online bagi ASN</h1>",
        "<p>Slot waktu pelayanan: 08.00</p>",
        "<script>var slot = 'gacor';</script>",
    ],
)
async def test_an_office_may_write_about_judi_online(page: str) -> None:
    async with found(answering(PAGE + page)) as finding:
        assert finding.health is Health.UP


async def test_a_slow_site_is_slow() -> None:
    async with site(answering()) as port:
        finding = await look(website(port), slow=0.0)
        assert (finding.health, finding.cause) == (Health.SLOW, Cause.SLOW)


async def test_a_site_that_says_nothing_is_given_up() -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with socket_server(silent) as port:
        finding = await look(website(port), patience=0.2)
        assert (finding.health, finding.cause) == (Health.DOWN, Cause.SILENT)


async def test_a_page_without_end_is_read_to_the_limit_and_judged() -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Type": "text/html"})
        await answer.prepare(request)
        with suppress(ConnectionError):  # the monitor has read enough
            while True:
                await answer.write(b"<p>judi</p>" * 10_000)
        return answer

    async with found(endless) as finding:
        assert finding.health is Health.UP


async def test_a_page_that_trickles_without_end_is_given_up() -> None:
    async def trickling(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing():
            writer.write(b".")
            await writer.drain()
            await asyncio.sleep(0)

    async with socket_server(trickling) as port:
        finding = await look(website(port), patience=0.3)
        assert (finding.health, finding.cause) == (Health.DOWN, Cause.SILENT)


async def test_a_connection_that_ends_half_way_is_broken() -> None:
    async def broken(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
        writer.close()

    async with socket_server(broken) as port:
        finding = await look(website(port))
        assert (finding.health, finding.cause) == (Health.DOWN, Cause.BROKEN)


async def test_nobody_listening_and_no_such_name() -> None:
    async with site(answering()) as port:
        pass
    assert (await look(website(port))).cause is Cause.CLOSED
    assert (await look(website(80), names=Names())).cause is Cause.NAME


async def test_the_days_of_a_certificate_are_counted() -> None:
    async with site(answering(), CERTIFICATES.served(HOST, ends=timedelta(days=9.5))) as port:
        finding = await look(website(port, scheme="https"))
        assert (finding.health, finding.days_left) == (Health.UP, 9)


@pytest.mark.parametrize(
    ("names", "ends", "cause"),
    [
        ((HOST,), timedelta(days=-3), Cause.EXPIRED),
        (("lain.example",), timedelta(days=90), Cause.CERTIFICATE),
    ],
)
async def test_a_bad_certificate_is_told_for_what_it_is(
    names: tuple[str, ...], ends: timedelta, cause: Cause
) -> None:
    async with site(answering(), CERTIFICATES.served(*names, ends=ends)) as port:
        finding = await look(website(port, scheme="https"))
        assert (finding.health, finding.cause) == (Health.DOWN, cause)


async def test_a_certificate_by_nobody_we_know_is_told() -> None:
    async with site(answering(), Certificates().served(HOST)) as port:
        assert (await look(website(port, scheme="https"))).cause is Cause.CERTIFICATE


async def test_a_redirect_to_a_page_of_the_same_site_is_followed() -> None:
    async def handle(request: web.Request) -> web.Response:
        if request.path == "/":
            return web.Response(status=301, headers={"Location": "/beranda"})
        return web.Response(text=PAGE, content_type="text/html")

    async with found(handle, expects="Selamat Datang") as finding:
        assert finding.health is Health.UP


INNER = (
    *("http://169.254.169.254/latest/meta-data", "http://10.0.0.1/", "http://[::1]/"),
    *("http://[::ffff:10.0.0.1]/", "http://localhost./"),
    *("http://dalam.example/", "http://100.64.0.1/", "http://[64:ff9b::a00:1]/"),
)


@pytest.mark.parametrize("place", INNER)
async def test_a_redirect_into_an_inner_network_is_not_followed(place: str) -> None:
    names = Names()
    names.leads(HOST, "127.0.0.1")
    names.leads("dalam.example", "192.168.1.1")
    names.leads("localhost.", "127.0.0.1")
    async with site(moved(place)) as port:
        finding = await look(website(port), names=names)
        assert (finding.health, finding.cause) == (Health.DOWN, Cause.INNER)


@pytest.mark.parametrize(
    "place",
    [
        "file:///etc/passwd",
        "gopher://situs.example/",
        "http://ok@10.0.0.1/",
        "http://situs.example:22/",
        "http://127.1/",
        "http://2130706433/",
        "//",
        "http://[",
        "/",
    ],
)
async def test_a_redirect_to_where_no_browser_should_go_is_not_followed(place: str) -> None:
    async with site(moved(place)) as port:
        finding = await look(website(port))
        assert (finding.health, finding.cause) == (Health.DOWN, Cause.REDIRECT)


@pytest.mark.parametrize("address", ["http://10.0.0.1/", "http://situs.contoh.example/"])
async def test_a_target_of_the_open_network_may_not_lie_in_an_inner_one(address: str) -> None:
    names = Names()
    names.leads(HOST, "192.168.7.7")
    finding = await look(website(80, address=address, internal=False), names=names)
    assert finding.cause is Cause.INNER


async def test_a_name_that_answers_otherwise_the_second_time_is_refused() -> None:
    """The name is public first and private later: no internal address is ever connected to."""
    touched = False

    async def inner(request: web.Request) -> web.Response:
        nonlocal touched
        touched = True
        return web.Response(text=PAGE)

    async with site(inner) as port:
        names = Names()
        names.leads(HOST, "203.0.113.7", "127.0.0.1")
        for _ in range(2):
            await look(website(port, internal=False), names=names, patience=0.3)
        assert not touched


async def test_a_host_is_up_while_all_its_ports_answer() -> None:
    async with site(answering()) as one, site(answering()) as other:
        host = replace(website(0), kind=TargetKind.HOST, address="127.0.0.1", ports=(one, other))
        assert (await look(host)).health is Health.UP
    finding = await look(host)
    assert (finding.cause, finding.place) == (Cause.CLOSED, f"127.0.0.1:{one}")
    assert (await look(replace(host, internal=False))).cause is Cause.INNER
