"""The control: aiogram's own polling, with a handler that takes 0.3 s and then stores a row."""

import asyncio
import os
import sqlite3
from pathlib import Path

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message, Update

WORK = 0.3


async def keep(message: Message, event_update: Update, rows: sqlite3.Connection) -> None:
    await asyncio.sleep(WORK)
    rows.execute("INSERT OR IGNORE INTO kept VALUES (?)", (event_update.update_id,))
    rows.commit()


async def _poll() -> None:
    rows = sqlite3.connect(Path(os.environ["SIGAP_DATA_DIR"]) / "kept.db")
    rows.execute("CREATE TABLE IF NOT EXISTS kept (update_id INTEGER PRIMARY KEY)")
    api = TelegramAPIServer.from_base(os.environ["SIGAP_TELEGRAM_API"])
    bot = Bot(os.environ["SIGAP_TELEGRAM_TOKEN"], session=AiohttpSession(api=api))
    dispatcher = Dispatcher(rows=rows)
    dispatcher.message.register(keep)
    await dispatcher.start_polling(bot)


def run() -> None:
    """Poll until SIGTERM."""
    asyncio.run(_poll())
