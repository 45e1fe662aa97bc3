"""Change of a person's channel; WhatsApp recognises them by the number on record."""

from datetime import datetime

from bot.playground.stage.cast import TELEGRAM, WHATSAPP, Player
from storage.database.unit import Database
from storage.desk import Desk
from storage.whatsapp.accounts import WhatsAppBook


async def join(database: Database, player: Player, channel: str, now: datetime) -> None:
    """Send updates to this channel from now on. Joining WhatsApp opens the 24-hour window."""
    async with database.unit() as unit:
        desk, book = Desk(unit), WhatsAppBook(unit)
        person = await desk.people.by_chat(TELEGRAM, player.chat)
        if person is None:
            return
        await desk.people.change(person.id, preferred=channel)
        if channel != WHATSAPP:
            return
        account = await book.account(player.phone, None, player.name)
        await book.wrote(account.id, now)
        if await desk.people.by_chat(WHATSAPP, account.id) is None:
            await desk.people.add_contact(WHATSAPP, account.id, person.id, now)
