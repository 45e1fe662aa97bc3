"""Events of cases, written for each address in the unit in which they happen."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from secrets import token_urlsafe
from time import monotonic

from bot.runtime.current_office import CurrentOffice
from bot.webhooks.events import OF_CODE, Event, EventData, of_case, told
from flows.records.journal import Recorded
from flows.sop.procedure import Procedure
from flows.worktime.formatting import local_time
from storage.database.unit import Unit
from storage.queues.timers import Timers
from storage.webhooks import endpoints, messages
from storage.webhooks.about import About
from storage.webhooks.about import about as about_case
from storage.webhooks.endpoints import Endpoint

ROUND = "webhooks"
"""The timer of an address that has something to be told."""
REFRESH = 5.0
"""Seconds after which an address is looked for again, if there was none."""
OF_CASES = "case:"


class Feed:
    """Hears every entry of the journal; without an address, that costs a look in five seconds."""

    def __init__(self, current: CurrentOffice, refresh: float = REFRESH) -> None:
        self._current = current
        self._refresh = refresh
        self._none = False
        self._looked = float("-inf")

    async def __call__(
        self, unit: Unit, chain: str, entries: Sequence[Recorded], now: datetime
    ) -> None:
        """Write what the entries of a case's chain tell, and have it sent after the commit."""
        heard = [entry for entry in entries if entry.code in OF_CODE]
        if not heard or not chain.startswith(OF_CASES):
            return
        listening = await self._listening(unit)
        about = await about_case(unit, int(chain[len(OF_CASES) :])) if listening else None
        if about is None:
            return
        procedure = self._procedure(about)
        for entry in heard:
            for event in told(entry.code, entry.data, procedure):
                body = self._body(event, about, entry, now)
                for endpoint in listening:
                    if endpoint.hears(event):
                        await write(unit, endpoint.id, event, body, now)

    async def _listening(self, unit: Unit) -> Sequence[Endpoint]:
        """The addresses, as they are now; that there were none holds for a while."""
        if self._none and monotonic() - self._looked < self._refresh:
            return ()
        found = await endpoints.living(unit)
        self._none, self._looked = not found, monotonic()
        return found

    def _procedure(self, about: About) -> Procedure | None:
        try:
            return self._current.office.procedures.get(about.sop, about.sop_version)
        except KeyError:
            return None

    def _body(self, event: str, about: About, entry: Recorded, now: datetime) -> str:
        known: Mapping[str, object] = of_case(entry)
        data = EventData(
            case=about.number,
            sop=about.sop,
            sop_version=about.sop_version,
            unit=about.unit,
            state=about.state,
            **known,
        )
        at = local_time(now, self._current.office.calendar.zone).replace(microsecond=0)
        return Event(type=event, timestamp=at, data=data).model_dump_json()


async def write(unit: Unit, endpoint: int, event: str, body: str, now: datetime) -> None:
    """Write one message, with an id that no other has, and plan the round that sends it."""
    row = await messages.add(unit, endpoint, f"msg_{token_urlsafe(18)}", event, body, now)
    await Timers(unit).plan(ROUND, f"{endpoint}:{row}", now)
