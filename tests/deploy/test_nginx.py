"""deploy/nginx.conf in a real nginx: what it passes on, and whose address it names."""

import asyncio
import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import trustme
from aiohttp import web

from bot.config.office_file import ROOT
from tests.patience import PATIENCE

NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
pytestmark = pytest.mark.skipif(NGINX is None, reason="needs nginx")


async def _behind(request: web.Request) -> web.Response:
    return web.json_response([request.path_qs, request.headers.getall("X-Forwarded-For", [])])


def _told(folder: Path, sigap: int) -> str:
    """The file as delivered, but for certificate, address, and sockets in the folder."""
    text = (ROOT / "deploy" / "nginx.conf").read_text()
    text = text.replace("http://127.0.0.1:8080", f"http://127.0.0.1:{sigap}")
    text = re.sub(r"/etc/letsencrypt/\S+/(\w+\.pem)", rf"{folder}/\1", text)
    text = text.replace("listen 80;", f"listen unix:{folder}/plain;")
    text = text.replace("listen 443 ssl;", f"listen unix:{folder}/ssl;")
    return (
        f"pid {folder}/pid; error_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{ access_log {folder}/access.log;\n{text}\n}}\n"
    )


@pytest.fixture
async def outside(tmp_path: Path) -> AsyncIterator[aiohttp.ClientSession]:
    """Somebody outside, with nginx between them and Sigap."""
    server = web.Application()
    server.router.add_route("*", "/{rest:.*}", _behind)
    runner = web.AppRunner(server)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    certificate = trustme.CA().issue_cert("sigap.example.go.id")
    certificate.private_key_pem.write_to_path(tmp_path / "privkey.pem")
    for blob in certificate.cert_chain_pems:
        blob.write_to_path(tmp_path / "fullchain.pem", append=True)
    conf = tmp_path / "nginx.conf"
    conf.write_text(_told(tmp_path, runner.addresses[0][1]))
    words = (str(NGINX), "-p", str(tmp_path), "-c", str(conf))
    await _runs(*words)  # returns once it listens
    try:
        connector = aiohttp.UnixConnector(str(tmp_path / "ssl"))
        async with aiohttp.ClientSession(connector=connector) as session:
            yield session
    finally:
        await _runs(*words, "-s", "stop")
        await runner.cleanup()


async def _runs(*words: str) -> None:
    done = await asyncio.to_thread(
        subprocess.run, words, capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert done.returncode == 0, done.stderr


async def _asked(session: aiohttp.ClientSession, path: str) -> tuple[int, list[object]]:
    claim = {"X-Forwarded-For": "203.0.113.9"}
    url = f"http://sigap.example.go.id{path}"
    async with session.get(url, headers=claim) as answer:
        return answer.status, (await answer.json() if answer.status == 200 else [])


@pytest.mark.parametrize(
    "path", ["/webhook/telegram", "/surat/AB12?x=1", "/berkas/key", "/meja/key", "/meja/"]
)
async def test_what_the_outside_needs_is_passed_on_and_no_claim_with_it(
    outside: aiohttp.ClientSession, path: str
) -> None:
    status, (seen, forwarded) = await _asked(outside, path)
    assert (status, seen) == (200, path)
    assert forwarded == ["unix:"]  # where nginx saw the visitor, not what the visitor says


@pytest.mark.parametrize(
    "path",
    ["/metrics", "/health/ready", "/", "/meja/../metrics", "/surat/%2e%2e/metrics", "//metrics"],
)
async def test_nothing_else_is(outside: aiohttp.ClientSession, path: str) -> None:
    assert (await _asked(outside, path))[0] == 404


async def test_addresses_that_are_keys_are_in_no_log(
    outside: aiohttp.ClientSession, tmp_path: Path
) -> None:
    for path in ("/berkas/secret-1", "/meja/secret-2", "/surat/AB12"):
        await _asked(outside, path)
    log = (tmp_path / "access.log").read_text()
    assert "secret" not in log
    assert "AB12" in log
