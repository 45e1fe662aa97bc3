"""People of the rehearsal as an import would add them, each with their phone."""

from collections.abc import Iterable
from datetime import datetime

from bot.playground.stage.cast import Player
from storage.database.unit import Database
from storage.desk import Desk
from storage.people.people_import import Identity, put


async def arrive(database: Database, players: Iterable[Player], now: datetime) -> None:
    """Add people in order, in which equally idle technicians are then proposed."""
    async with database.unit() as unit:
        for player in players:
            identity = Identity(
                name=player.name,
                unit=player.unit,
                nip=None,
                telegram_id=player.chat,
                phone=player.phone,
            )
            person, _ = await put(unit, identity, player.roles, now)
            await Desk(unit).people.change(person, address="bapak")
