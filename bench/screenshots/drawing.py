"""All screens of a set drawn into a folder, with what is true of each."""

import asyncio
import json
import ssl
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

import trustme

from bench.screenshots.browser import chromium, drawn
from bench.screenshots.photograph import photographed, sent
from bench.screenshots.truth import Screen


async def draw(screens: Sequence[Screen], folder: Path) -> None:
    """Write `NAME.jpg` for each screen that is not there yet, and `truth.json` for all."""
    told = {each.name: {**asdict(each.page.truth), "kind": each.page.kind} for each in screens}
    await asyncio.to_thread(_write, folder / "truth.json", json.dumps(told, indent=1).encode())
    missing = [each for each in screens if not (folder / f"{each.name}.jpg").exists()]
    if not missing:
        return
    server = await _distrusted()
    async with server, chromium(server.sockets[0].getsockname()[1]) as browser:
        for screen in missing:
            png = await drawn(browser, screen)
            done = photographed(png, screen.seed) if screen.photographed else sent(png)
            await asyncio.to_thread(_write, folder / f"{screen.name}.jpg", done)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


async def _distrusted() -> asyncio.Server:
    """An HTTPS server whose certificate nobody trusts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as folder:
        pem = Path(folder) / "chain.pem"
        issued = trustme.CA().issue_cert("contoh.example")
        issued.private_key_and_cert_chain_pem.write_to_path(str(pem))
        context.load_cert_chain(pem)
    return await asyncio.start_server(_silent, "127.0.0.1", 0, ssl=context)


async def _silent(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()
