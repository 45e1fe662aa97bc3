"""Local websites, each broken in its own way, and names that lead to them."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta

import trustme
from aiohttp import web

Handle = Callable[[web.Request], Awaitable[web.StreamResponse]]
HOST = "situs.contoh.example"
PAGE = "<html><title>Portal Contoh</title><body><h1>Selamat&nbsp;Datang</h1></body></html>"


class Names:
    """A controlled name server: each name has answers, given in order; the last one repeats."""

    def __init__(self, **answers: list[str]) -> None:
        self._answers = {name.replace("_", "."): list(found) for name, found in answers.items()}
        self.asked: list[str] = []

    def leads(self, name: str, *addresses: str) -> None:
        self._answers[name] = list(addresses)

    async def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(host)
        found = self._answers.get(host, [])
        return [found.pop(0) if len(found) > 1 else found[0]] if found else []


class Certificates:
    """A certificate authority of the test's own."""

    def __init__(self) -> None:
        self._authority = trustme.CA()

    @property
    def trust(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        self._authority.configure_trust(context)
        return context

    def served(self, *names: str, ends: timedelta = timedelta(days=90)) -> ssl.SSLContext:
        """Server side of a certificate for these names that expires after the given time."""
        now = datetime.now(UTC)
        leaf = self._authority.issue_cert(
            *names, not_before=now - timedelta(days=400), not_after=now + ends
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        leaf.configure_cert(context)
        return context


@asynccontextmanager
async def site(handle: Handle, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A local web server; yields its port."""
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
    try:
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


@asynccontextmanager
async def socket_server(
    handle: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[int]:
    """A local server with any protocol; yields its port."""
    open_ones: set[asyncio.StreamWriter] = set()

    async def kept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        open_ones.add(writer)
        with suppress(ConnectionError):
            await handle(reader, writer)

    server = await asyncio.start_server(kept, "127.0.0.1", 0)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for writer in open_ones:
            writer.transport.abort()
        await asyncio.sleep(0)


def answering(text: str = PAGE, status: int = 200) -> Handle:
    async def handle(request: web.Request) -> web.Response:
        return web.Response(text=text, status=status, content_type="text/html")

    return handle


def moved(to: str) -> Handle:
    async def handle(request: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": to})

    return handle
