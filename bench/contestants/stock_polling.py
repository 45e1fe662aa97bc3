"""The control: aiogram's own polling, which keeps each message after 0.3 s of work."""

import asyncio
import os
import sqlite3
from pathlib import Path

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

dispatcher = Dispatcher()
database = sqlite3.connect(Path(os.environ["SIGAP_DATA_DIR"]) / "kept.db", isolation_level=None)
database.execute("CREATE TABLE IF NOT EXISTS kept (person INTEGER)")


@dispatcher.message()
async def keep(message: Message) -> None:
    await asyncio.sleep(0.3)
    database.execute("INSERT INTO kept VALUES (?)", (message.chat.id,))
    await message.answer("kept")


async def main() -> None:
    server = TelegramAPIServer.from_base(os.environ["SIGAP_TELEGRAM_API"])
    bot = Bot(os.environ["SIGAP_TELEGRAM_TOKEN"], session=AiohttpSession(api=server))
    await dispatcher.start_polling(bot)


asyncio.run(main())
