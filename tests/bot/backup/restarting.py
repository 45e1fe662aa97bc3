"""An office that is stopped, restored, and started again; people keep their phones."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.backup.making import make
from bot.backup.restoring import Restored, Wish, restore
from bot.config.office_file import read_office
from bot.process.wiring import wire
from storage.database.connect import open_database
from tests.world import World


def quiet(_: str) -> None:
    """Nobody reads how far it is."""


async def saved(world: World, archive: Path) -> Path:
    await asyncio.to_thread(make, world.app.settings, archive, world.clock(), quiet)
    return archive


async def restored(world: World, archive: Path, **wish: Any) -> Restored:
    """Stop the office, put a backup in the place of its database, and start it again."""
    old = world.app
    await old.intake.stop(grace=0)
    await old.ticker.stop()
    await old.delivery.stop(grace=0)
    await old.bot.session.close()
    if old.whatsapp is not None:
        await old.whatsapp.close()
    await old.database.close()
    asked: Mapping[str, Any] = {"replace": True, **wish}
    done = await asyncio.to_thread(
        restore, old.settings, Wish(source=archive, **asked), world.clock(), quiet
    )
    office, settings = read_office(old.settings.office), old.settings
    database = await open_database(settings.database)
    world.app = await wire(settings, office, database, world.clock, web=world.web)
    world.app.polling.hold = 0
    world.app.intake.retry_after = 0.0
    await world.app.idle()
    return done
