"""The empty chat of somebody who has not pressed Start: what the bot is for, and the short line
that its profile and shared links show.
"""

import structlog
from aiogram import Bot

from bot.texts.fluent import DEFAULT, Texts
from handlers.views.parts.screen import Say

log = structlog.get_logger()

DESCRIPTION, SHORT = Say(id="bot-description"), Say(id="bot-short-description")


async def describe(bot: Bot, texts: Texts) -> None:
    """Set both texts in each language, unless Telegram has them: it limits how often they may
    change. If Telegram does not answer, the next start retries.
    """
    try:
        for code, language in (("", DEFAULT), *((each, each) for each in texts.languages)):
            long, short = (texts.plain(each, language) for each in (DESCRIPTION, SHORT))
            if (await bot.get_my_description(language_code=code)).description != long:
                await bot.set_my_description(long, language_code=code)
            known = await bot.get_my_short_description(language_code=code)
            if known.short_description != short:
                await bot.set_my_short_description(short, language_code=code)
    except Exception as error:
        # The text of a client error may contain the URL, and the URL the token.
        log.warning("the bot is not described yet", error=type(error).__name__)
