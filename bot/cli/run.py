"""python -m bot run: migrate, wire, run until SIGTERM or SIGINT."""

import asyncio
import os

import structlog
from pydantic import SecretStr

from bot.channels.telegram.polling import TokenRefused
from bot.config.office_file import OfficeFile
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.installation.database import migrate_or_tell
from bot.process.app import App
from bot.process.database import opened
from bot.process.event_loop import event_loop
from bot.process.serving import PortTaken, run
from bot.process.wiring import wire
from bot.runtime.logs import set_up_logs
from bot.runtime.stop_signals import begun, stop_signals
from bot.texts.text_file import NotUtf8
from flows.office.people.introduction import new_admin_code
from storage.database.schema import sqlite_path
from storage.database.unit import Database
from storage.desk import Desk

log = structlog.get_logger()


def run_bot(settings: Settings, office_file: OfficeFile) -> None:
    set_up_logs(settings.logs_as_json, secrets_of(settings))
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        _close_to_others(settings)
    except OSError as error:
        raise Trouble(f"SIGAP_DATA_DIR: {settings.data_dir}: {error.strerror}") from error
    if sqlite_path(settings.database) is not None:
        migrate_or_tell(settings)
    try:
        with asyncio.Runner(loop_factory=event_loop) as runner:
            runner.run(_run(settings, office_file))
    except TokenRefused as error:
        raise Trouble("SIGAP_TELEGRAM_TOKEN: Telegram does not know this token.") from error
    except PortTaken as error:
        where = f"{settings.http_host}:{settings.http_port}"
        raise Trouble(f"SIGAP_HTTP_PORT: {where} cannot be had: {error}") from error
    except NotUtf8 as error:
        raise Trouble(f"locales/{error}") from error
    except Trouble:
        raise
    except Exception as error:
        log.exception("stopped by an error")  # Python's own handler would not mask the token
        raise SystemExit(1) from error


def _close_to_others(settings: Settings) -> None:
    """Close what earlier versions left readable by all: the folder, and the database in it."""
    path = sqlite_path(settings.database)
    for each, mode in ((settings.data_dir, 0o700), (path, 0o600)):
        if each is not None and each.exists() and each.stat().st_uid == os.geteuid():
            each.chmod(mode)


def secrets_of(settings: Settings) -> list[str]:
    """Values that no log may show."""
    values = [getattr(settings, name) for name in Settings.model_fields]
    return [each.get_secret_value() for each in values if isinstance(each, SecretStr)]


async def _run(settings: Settings, office_file: OfficeFile) -> None:
    async with opened(settings) as database:
        stop = stop_signals()
        app = await begun(_wired(settings, office_file, database), stop)
        if app is not None:
            await run(app, stop)


async def _wired(settings: Settings, office_file: OfficeFile, database: Database) -> App:
    await _print_admin_code(database)
    return await wire(settings, office_file, database)


async def _print_admin_code(database: Database) -> None:
    async with database.unit() as unit:
        code = await new_admin_code(Desk(unit))
    if code:
        print(f"First admin: send this to the bot, once: {code}", flush=True)
