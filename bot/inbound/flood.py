"""Somebody who writes more than a fair share: one word, then no answer until all is read."""

from time import monotonic

from bot.runtime.work_factory import WorkFactory
from flows.messages.kinds.answers import TooMany
from flows.office.messages.notify import notify
from storage.database.unit import Unit
from storage.queues.hushing import hush, reader
from storage.queues.inbox import Waiting

QUIET = 3600.0
"""Seconds in which the word is said once."""


class Flood:
    """Each method runs inside an open unit."""

    def __init__(self, works: WorkFactory) -> None:
        self._works = works
        self._told: dict[tuple[str, str], float] = {}

    async def tell(self, unit: Unit, row: Waiting) -> None:
        """Say once that everything is kept, as soon as it is known who writes."""
        now = monotonic()
        self._told = {lane: until for lane, until in self._told.items() if until > now}
        if (row.channel, row.chat) in self._told:
            return
        chat = await reader(unit, row.channel, row.chat)
        work = self._works.work(unit)
        person = await work.desk.people.by_chat(row.channel, chat) if chat > 0 else None
        if person is not None and await notify(work, person, TooMany()):
            self._told[row.channel, row.chat] = now + QUIET

    async def hush(self, unit: Unit, row: Waiting, after: int) -> None:
        """Withdraw the answers to an update behind which more wait; news of cases stay."""
        await hush(unit, row.channel, await reader(unit, row.channel, row.chat), after)
