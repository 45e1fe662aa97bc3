"""The bot's name on Telegram, as last reported by it; printed links use it."""

import structlog
from aiogram import Bot

from storage.database.unit import Database
from storage.desk import Desk

log = structlog.get_logger()

BOT_NAME = "telegram bot name"


async def learn_bot_name(bot: Bot, database: Database) -> None:
    """Ask Telegram for the bot's name and store it. Keep the known name if Telegram does not
    answer.
    """
    try:
        name = (await bot.get_me()).username
    except Exception as error:
        # The text of a client error may contain the URL, and the URL the token.
        log.warning("the bot's name is not known yet", error=type(error).__name__)
        return
    async with database.unit() as unit:
        facts = Desk(unit).facts
        if name and await facts.fact(BOT_NAME) != name:
            await facts.remember(BOT_NAME, name)
