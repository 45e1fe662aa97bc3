"""Updates prepended to the next message, because WhatsApp cannot edit."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.channels.channel import Parcel
from flows.messages.registry import decode
from handlers.views.registry import screen
from storage.database.unit import Database
from storage.queues.merging import fold

MOST = 1000


class MergedNews:
    """News merged into waiting rows. They are stored in the rows too, for a restart."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[int, Mapping[str, Any]] = {}

    async def into_next(self, parcel: Parcel, now: datetime) -> bool:
        """Merge a parcel's news into the reader's next message. Return False if none waits."""
        async with self._database.unit() as unit:
            done = await fold(unit, parcel.row, now)
        if done is None:
            return False
        if len(self._known) > MOST:
            self._known.clear()
        # Delivery may hold that row as it was before the merge.
        self._known[done[0]] = done[1]
        return True

    def told(self, parcel: Parcel) -> Parcel:
        """The parcel with the news in front."""
        entries = {**parcel.folded, **self._known.get(parcel.row, {})}
        news = [screen(decode(each["kind"], each["params"])) for each in entries.values()]
        front = tuple(say for made in news for say in (made.news or made.text))
        if not front:
            return parcel
        return replace(parcel, screen=replace(parcel.screen, text=(*front, *parcel.screen.text)))
