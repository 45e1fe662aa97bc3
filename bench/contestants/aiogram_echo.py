"""The ceiling: aiogram's own polling, answering each message with itself."""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

dispatcher = Dispatcher()


@dispatcher.message()
async def echo(message: Message) -> None:
    await message.answer(message.text or "")


async def main() -> None:
    server = TelegramAPIServer.from_base(os.environ["SIGAP_TELEGRAM_API"])
    bot = Bot(os.environ["SIGAP_TELEGRAM_TOKEN"], session=AiohttpSession(api=server))
    await dispatcher.start_polling(bot)


asyncio.run(main())
