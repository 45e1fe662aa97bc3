"""The inbox shared by several processes: each claims what comes next as it has hands free."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence

import structlog

from storage.database.session import FREED, Session
from storage.queues.claims import Lane, claim_updates
from storage.queues.inbox import Waiting

log = structlog.get_logger()

MORE = "inbox"


class SharedInbox:
    """Claims updates and passes them to `begin`. `known` are those taken here, `room` how many
    more may be begun.

    Whoever stores an update claims, and so does whoever finishes one: of the two, the later one
    finds what follows in its chat. Only a process without hands free has to tell the others.
    """

    def __init__(
        self,
        session: Session,
        begin: Callable[[Sequence[Waiting]], Awaitable[None]],
        known: Callable[[], Collection[int]],
        room: Callable[[], int],
    ) -> None:
        self._session = session
        self._begin = begin
        self._known = known
        self._room = room
        self._lanes: set[Lane] = set()
        self._all = True
        self._told = False
        self._claiming: asyncio.Task[None] | None = None
        for word in (MORE, FREED):
            session.on(word, lambda _: self.wake())

    def wake(self, lanes: Collection[Lane] | None = None) -> None:
        """Claim soon what comes next in these chats, or in all; what wakes meanwhile is one
        claim.
        """
        if lanes is None:
            self._all = True
        else:
            self._lanes.update(lanes)
        if self._claiming is None or self._claiming.done():
            self._claiming = asyncio.get_running_loop().create_task(self._claims())

    @property
    def busy(self) -> bool:
        return self._claiming is not None and not self._claiming.done()

    async def idle(self) -> None:
        if self._claiming is not None:
            await asyncio.wait([self._claiming])

    async def _claims(self) -> None:
        while (self._all or self._lanes) and self._room():
            try:
                await self.claim()
            except Exception as error:  # the next sweep claims again
                log.warning("updates not claimed", error=type(error).__name__)
                return
        if (self._all or self._lanes) and not self._told and self._session.count > 1:
            self._told = True
            await self._session.tell(MORE)

    async def claim(self) -> None:
        """Claim as many updates as there is room for. Raises the driver's errors."""
        room, lanes = self._room(), None if self._all else self._lanes
        self._all, self._lanes = False, set()
        if room:
            found = await claim_updates(self._session, self._known(), room, lanes)
            self._all |= len(found) == room
            self._told = False
            await self._begin(found)
        else:
            self._all = True

    async def sweep(self) -> None:
        """Claim of all chats."""
        self._all = True
        await self.claim()
