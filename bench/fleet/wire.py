"""A wire to PostgreSQL that can be cut: nothing passes and nobody is told, as by a lost cable."""

import asyncio
import threading
from contextlib import suppress
from urllib.parse import parse_qs, urlsplit


class Wire:
    """Listens on TCP and passes everything to the server's socket. Runs in a thread."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        folder = parse_qs(parts.query)["host"][0]
        port = parse_qs(parts.query).get("port", ["5432"])[0]
        self._socket = f"{folder}/.s.PGSQL.{port}"
        self._whole = asyncio.Event()
        self._whole.set()
        self._loop = asyncio.new_event_loop()
        self._pumps: set[asyncio.Task[None]] = set()
        self._ready = threading.Event()
        self._port = 0
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait()
        self.url = f"postgresql://{parts.username}@127.0.0.1:{self._port}{parts.path}"

    def cut(self) -> None:
        self._loop.call_soon_threadsafe(self._whole.clear)

    def mend(self) -> None:
        """Let it pass again; what was connected before is closed."""
        self._loop.call_soon_threadsafe(self._close_all)
        self._loop.call_soon_threadsafe(self._whole.set)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self._port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        self._close_all()
        self._loop.run_until_complete(asyncio.sleep(0.1))
        self._loop.close()

    def _close_all(self) -> None:
        for pump in self._pumps:
            pump.cancel()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_unix_connection(self._socket)
        for source, target in ((reader, back), (there, writer)):
            pump = self._loop.create_task(self._pump(source, target))
            self._pumps.add(pump)
            pump.add_done_callback(self._pumps.discard)

    async def _pump(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.CancelledError):
            while data := await source.read(65536):
                await self._whole.wait()  # held back, not refused
                target.write(data)
                await target.drain()
        with suppress(asyncio.CancelledError):
            await self._whole.wait()
        target.close()
