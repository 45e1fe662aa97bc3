"""The first admin's one-time code, made in the office's database."""

import asyncio

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.installation.database import migrate_or_tell
from bot.process.database import opened
from bot.setup.terminal import Terminal
from flows.office.people.introduction import renewed_admin_code
from storage.database.schema import sqlite_path
from storage.desk import Desk


def show_code(terminal: Terminal, settings: Settings, bot: str) -> None:
    """Print a new code while nobody is admin, or when it will be shown."""
    terminal.heads("setup-heading-admin")
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        if sqlite_path(settings.database) is not None:
            migrate_or_tell(settings)
        code = asyncio.run(_code(settings))
    except (Trouble, OSError) as error:
        terminal.says("setup-admin-later", reason=str(error))
        return
    if code is None:
        terminal.says("setup-admin-there")
        return
    link = f"https://t.me/{bot}" if bot else terminal.words("setup-admin-link-none")
    terminal.says("setup-admin-code", code=code, link=link)


async def _code(settings: Settings) -> str | None:
    async with opened(settings) as database, database.unit() as unit:
        return await renewed_admin_code(Desk(unit))
