"""Somebody who changes their channel: known there by the number that the office has of them."""

from datetime import datetime

from bot.playground.stage.cast import TELEGRAM, WHATSAPP, Player
from storage.database.unit import Database
from storage.desk import Desk
from storage.whatsapp.accounts import WhatsAppBook


async def join(database: Database, player: Player, channel: str, now: datetime) -> None:
    """News go there from now on. On WhatsApp they have just said hello: a day to be written to."""
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
