"""python -m bot poster: a sheet to hang up, with the addresses that the channels tell."""

import asyncio
from pathlib import Path

from bot.channels.telegram.bot_name import BOT_NAME
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.documents.printed.poster import Way, on_telegram, on_whatsapp, poster
from bot.files.whole import write_whole
from bot.installation.chat_settings import office_now
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.process.open_channels import telegram_bot
from bot.runtime.clock import clock
from storage.database.schema import sqlite_path
from storage.desk import Desk

PATIENCE = 15
"""Seconds for Telegram's answer."""


def make_poster(target: Path) -> None:
    """Write the poster as PDF. Raises Trouble if no address is known or the file cannot be
    written.
    """
    settings = read_settings()
    office, _ = office_now(settings, read_office_file(settings).office)
    ways = asyncio.run(_ways(settings))
    if not ways:
        raise Trouble(
            "The bot's address is not known: set SIGAP_TELEGRAM_TOKEN, or start the bot once"
            " (make run)."
        )
    pages = poster(ways, office.name, office.duty_phone, clock(settings.clock_offset)())
    try:
        write_whole(target, pages)
    except OSError as error:
        raise Trouble(f"{target}: {error.strerror}") from error
    print(f"To print on A4: {target}")
    for way in ways:
        print(f"  {way.name} {way.address}: {way.link}")
    if not office.duty_phone:
        print("  No duty phone on it: set duty_phone in [office] of office.toml, or /pengaturan.")


async def _ways(settings: Settings) -> list[Way]:
    name = await _told_name(settings) or await _kept_name(settings)
    found = [on_telegram(name)] if name else []
    if settings.whatsapp:
        number = await _number(settings)
        if number:
            found.append(on_whatsapp(number))
        else:
            print("NOTE  Meta does not tell WhatsApp's number now (python -m bot doctor).")
    return found


async def _told_name(settings: Settings) -> str | None:
    """The bot's name, if Telegram tells it now."""
    if not settings.telegram_token.get_secret_value():
        return None
    try:
        bot = telegram_bot(settings)
    except ValueError:
        return None  # a token that cannot be one
    try:
        return (await bot.get_me(request_timeout=PATIENCE)).username
    except Exception:
        return None
    finally:
        await bot.session.close()


async def _kept_name(settings: Settings) -> str | None:
    """The bot's name as it was last told to a running bot."""
    path = sqlite_path(settings.database)
    if path is not None and not path.is_file():
        return None
    async with opened(settings) as database, database.unit() as unit:
        return await Desk(unit).facts.fact(BOT_NAME)


async def _number(settings: Settings) -> str | None:
    from bot.channels.channel import ChannelError
    from bot.channels.whatsapp.client import CloudApi  # loads all of pywa

    token = settings.whatsapp_token.get_secret_value()
    api = CloudApi(settings.whatsapp_api, settings.whatsapp_phone_id, token)
    try:
        return str((await api.number()).get("display_phone_number") or "") or None
    except ChannelError:
        return None
    finally:
        await api.close()
