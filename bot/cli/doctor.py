"""python -m bot doctor: problems of this installation, on the machine, Telegram and Meta."""

import asyncio

from bot.config.calendar_gaps import reminders
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.doctor.extras import extras
from bot.doctor.finding import Finding
from bot.doctor.machine import access, backups, database, disk, files
from bot.doctor.speech import speech
from bot.doctor.telegram import telegram
from bot.installation.chat_settings import office_now
from bot.installation.reading import read_office_file, read_settings
from bot.runtime.clock import clock


def look_around() -> None:
    settings = read_settings()
    office = read_office_file(settings).office
    print(Finding("office", True, f"{office.name}, {office.calendar.zone.key}"))
    office, chat = office_now(settings, office)
    for line in chat:
        print(f"NOTE  settings: {line}")
    now = clock(settings.clock_offset)()
    today = now.astimezone(office.calendar.zone).date()
    for reminder in reminders(office.calendar, today):
        print(f"NOTE  calendar: {reminder}")
    found = asyncio.run(_found(settings))
    for each in found:
        print(each)
    wrong = [each for each in found if not each.well]
    if wrong:
        raise Trouble(f"{len(wrong)} to mend.")


async def _found(settings: Settings) -> list[Finding]:
    found = [await database(settings), *await files(settings), disk(settings.data_dir)]
    found += access(settings.data_dir)
    found += await backups(settings, clock(settings.clock_offset)())
    found += await telegram(settings, clock(settings.clock_offset))
    found += [*extras(), await speech(settings.speech_model)]
    if settings.whatsapp:
        from bot.doctor.whatsapp import whatsapp  # loads all of pywa

        found += await whatsapp(settings)
    return found
