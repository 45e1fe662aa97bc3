"""python -m bot playground: the whole office in one page, with no token and no server."""

import asyncio
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aiohttp import web

from bot.config.office_file import LOCALES, ROOT
from bot.config.trouble import Trouble
from bot.installation.reading import read_office_file, read_settings
from bot.playground.opening_scene import one_running_case
from bot.playground.rehearsal import Rehearsal
from bot.playground.server import Server
from bot.playground.stage.transcript import TranscriptError, read_folder
from bot.runtime.logs import set_up_logs
from bot.runtime.stop_signals import begun, stop_signals
from bot.texts.fluent import Texts
from flows.worktime.workday import workday

ADDRESS = "127.0.0.1"
TRANSCRIPTS = ROOT / "tests" / "transcripts"


def play(port: int) -> None:
    settings = read_settings()
    if settings.telegram_token.get_secret_value():
        raise Trouble(
            "SIGAP_TELEGRAM_TOKEN is set: the rehearsal does not run beside a real bot.\n"
            "Unset it, or start the rehearsal in another folder."
        )
    office_file = read_office_file(settings)
    try:
        transcripts = read_folder(TRANSCRIPTS)
    except TranscriptError as error:
        raise Trouble(str(error)) from error
    set_up_logs(settings.logs_as_json, [])
    texts = Texts(LOCALES, office_file.office.calendar.zone, workday(office_file.office.calendar))
    folder = Path(settings.data_dir) / "playground"
    with _alone_in(folder):
        rehearsal = Rehearsal(folder, office_file, texts)
        asyncio.run(_serve(rehearsal, Server(rehearsal, transcripts), port))


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Keep a second rehearsal out of the folder, which each one begins anew. Raises Trouble."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with (folder.parent / "playground.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield
    except BlockingIOError as error:
        raise Trouble(
            f"Another rehearsal uses {folder}; its office stays as it is.\n"
            "End that one first, or start this one with SIGAP_DATA_DIR=another-folder."
        ) from error
    except OSError as error:
        raise Trouble(
            f"The rehearsal keeps its office in {folder}: {error.strerror or error}.\n"
            "Make room there or give this account the right to write, or set"
            " SIGAP_DATA_DIR=another-folder."
        ) from error


async def _serve(rehearsal: Rehearsal, server: Server, port: int) -> None:
    stop = stop_signals()
    runner = web.AppRunner(server.application(), access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, ADDRESS, port)
    try:
        await site.start()
    except OSError as error:
        await runner.cleanup()
        raise Trouble(f"Port {port} cannot be had: {error.strerror}. Try PORT=8090.") from error
    try:
        await begun(rehearsal.begin(one_running_case), stop)
        if rehearsal.ready:
            print(f"The rehearsal is at http://{ADDRESS}:{runner.addresses[0][1]}", flush=True)
            print("Nothing leaves this machine. Ctrl+C ends it.", flush=True)
            await stop.wait()
    finally:
        await runner.cleanup()
        await rehearsal.end()


def port_wished(given: int | None) -> int:
    """The port from the option, else from PORT, else 8080. Raises Trouble."""
    wished = str(given) if given is not None else os.environ.get("PORT", "8080")
    if not wished.isdecimal() or int(wished) > 65535:
        raise Trouble(f"PORT: {wished!r} is not a number from 0 to 65535.")
    return int(wished)
