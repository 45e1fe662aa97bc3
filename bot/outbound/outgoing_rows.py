"""The rows of the outbox that are this process's to send."""

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime

from bot.runtime.rate_limit import RateLimits
from storage.database.session import FREED, Session
from storage.database.unit import Database
from storage.queues import delivery, senders
from storage.queues.delivery import Queued

NEWS = "outbox"
SPAN = 200
"""Rows below the newest that may be committed after it, by another process."""
REST = 1.0
"""Seconds that a chat stays with its process after its last message; its pace may want more."""


class OutgoingRows:
    """Reads rows. Of several processes each sends to chats of its own, which it takes when
    something waits there and gives back when they have rested; rows in another's chat are told to
    it. `known` are the rows being sent.
    """

    def __init__(
        self,
        database: Database,
        known: Collection[int],
        limits: RateLimits,
        wake: Callable[[], None],
    ) -> None:
        self._database = database
        self._known = known
        self._limits = limits
        self._wake = wake
        self._number = 0
        self._chats: dict[int, tuple[str, int] | None] = {}
        self._rows: dict[int, int] = {}
        self._used: dict[int, float] = {}
        self._left_behind: set[int] = set()
        self._told: dict[int, int] = {}
        self._anew = False
        if database.session is not None:
            database.session.on(NEWS, self._news)
            database.session.on(FREED, self._freed)

    def ours(self, row: Queued) -> bool:
        """Return whether nobody else can be sending this row."""
        session = self._database.session
        return session is None or (session.sure and row.process == session.number)

    async def waiting(self, now: datetime, *, after: int, most: int) -> list[Queued]:
        """Rows that may go out now from here, oldest first; with an id above `after`, or all."""
        session = self._database.session
        if session is None:
            return await delivery.waiting(self._database, now, after=after, most=most)
        if self._anew:
            self._anew, after = False, 0
        after = max(0, after - SPAN)
        if not after:
            await self._give_back(session)
        taken = await senders.take(session, now, after=after)
        number = session.number
        if number != self._number:
            self._forget(number)
        self._chats.update(dict.fromkeys(taken))
        self._left_behind |= {contact for contact, left in taken.items() if left}
        if any(taken.values()):
            after = 0
        if session.count > 1:
            await self._tell_others(session, now, after)
        found = await delivery.waiting(self._database, now, after=after, most=most, process=number)
        for row in found if number else ():
            self._remember(row, session.count)
        return found if number else []

    def _remember(self, row: Queued, processes: int) -> None:
        lane = (row.channel, row.chat)
        limit = self._limits.of(row.channel)
        limit.share(processes)
        if row.contact in self._left_behind:
            self._left_behind.discard(row.contact)
            limit.spend(lane)
        self._chats[row.contact] = lane
        self._rows[row.id] = row.contact

    async def _give_back(self, session: Session) -> None:
        """Give back chats where nothing is being sent, and all that was sent is long enough ago
        for anybody to go on.
        """
        self._rows = {id: contact for id, contact in self._rows.items() if id in self._known}
        at, busy = asyncio.get_running_loop().time(), set(self._rows.values())
        self._used = {
            contact: at if contact in busy else self._used.get(contact, at)
            for contact in self._chats
        }
        rested = [
            contact
            for contact, lane in self._chats.items()
            if at - self._used[contact] >= REST
            and (lane is None or self._limits.of(lane[0]).rested(lane))
        ]
        if rested and session.number == self._number:
            await senders.release(session, rested)
            for contact in rested:
                del self._chats[contact]

    async def _tell_others(self, session: Session, now: datetime, after: int) -> None:
        others = await senders.of_others(session, now, after=after)
        news = {process for row, process in others.items() if self._told.get(row) != process}
        self._told = others
        for process in news:
            await session.tell(NEWS, process)

    def _news(self, process: str) -> None:
        session = self._database.session
        if session is not None and process == str(session.number):
            self._wake()

    def _freed(self, _: str) -> None:
        self._anew = True
        self._wake()

    def _forget(self, number: int) -> None:
        self._number = number
        self._chats, self._rows, self._used, self._told = {}, {}, {}, {}
        self._left_behind = set()
