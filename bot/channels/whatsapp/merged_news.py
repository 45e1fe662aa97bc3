"""News that stand at the head of another message, since nothing can be changed here."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.channels.channel import Parcel
from handlers.views.registry import screen
from storage.database.unit import Database
from storage.queues.merging import FOLDED, fold

MOST = 1000


class Folded:
    """What each waiting row has to tell beside its own; also kept in the row, for a restart."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[int, Mapping[str, Any]] = {}

    async def into_next(self, parcel: Parcel, now: datetime) -> bool:
        """False where no further message to this reader waits."""
        async with self._database.unit() as unit:
            done = await fold(unit, parcel.row, now)
        if done is None:
            return False
        if len(self._known) > MOST:
            self._known.clear()
        # Delivery read the row before this was written into it.
        self._known[done[0]] = done[1]
        return True

    def told(self, parcel: Parcel) -> Parcel:
        """The parcel with the news in front."""
        entries = {**parcel.params.get(FOLDED, {}), **self._known.get(parcel.row, {})}
        news = [screen(each["kind"], each["params"]) for each in entries.values()]
        front = tuple(say for made in news for say in (made.news or made.text))
        if not front:
            return parcel
        return replace(parcel, screen=replace(parcel.screen, text=(*front, *parcel.screen.text)))
