"""TLS before a platform double, with a certificate that may be refused for a while."""

import asyncio
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import trustme

HOST = "127.0.0.1"
CERTIFICATES = ("expired", "issuer")
"""What may be wrong: it ended long ago, or nobody knows who issued it."""
_YEAR = timedelta(days=365)


class TlsFront:
    """Listens on `url`; runs in a thread. `authority` is the file for SSL_CERT_FILE."""

    def __init__(self, url: str, folder: Path) -> None:
        self._there = urlsplit(url)
        self._issuer = trustme.CA()
        self.authority = folder / "authority.pem"
        self._issuer.cert_pem.write_to_path(self.authority)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._issuer.issue_cert(HOST).configure_cert(self._context)
        self._loop = asyncio.new_event_loop()
        self._open: set[asyncio.StreamWriter] = set()
        self._last_open = 0.0
        self._port = 0
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait()
        self.url = f"https://{HOST}:{self._port}"

    def show(self, wrong: str = "") -> None:
        """End all connections, and show new ones a good certificate or a `wrong` one; those whose
        handshake is under way still get the earlier one.
        """
        issuer, years = self._issuer, (-1, 1)
        if wrong == "expired":
            years = (-2, -1)
        elif wrong:
            issuer = trustme.CA()
        now = datetime.now(UTC)
        begins, ends = (now + _YEAR * number for number in years)
        shown = issuer.issue_cert(HOST, not_before=begins, not_after=ends)
        self._in_loop(lambda: shown.configure_cert(self._context))
        self._in_loop(self._end_all)

    def alone(self) -> float:
        """Seconds for which nobody has been connected."""
        return 0.0 if self._open else time.monotonic() - self._last_open

    def close(self) -> None:
        self._in_loop(self._end_all)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _in_loop(self, do: Callable[[], object]) -> None:
        self._loop.call_soon_threadsafe(do)

    def _end_all(self) -> None:
        for writer in self._open:
            writer.transport.abort()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.set_exception_handler(lambda *_: None)  # handshakes that were refused
        serving = asyncio.start_server(self._serve, HOST, 0, ssl=self._context)
        server = self._loop.run_until_complete(serving)
        self._port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        self._loop.run_until_complete(asyncio.sleep(0.1))
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._last_open = time.monotonic()
        there, back = await asyncio.open_connection(self._there.hostname, self._there.port)
        both = {writer, back}
        self._open |= both
        try:
            async with asyncio.TaskGroup() as pumps:
                pumps.create_task(_pump(reader, back))
                pumps.create_task(_pump(there, writer))
        finally:
            self._open -= both
            self._last_open = time.monotonic()
            for each in both:
                each.close()


async def _pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
    target.close()
