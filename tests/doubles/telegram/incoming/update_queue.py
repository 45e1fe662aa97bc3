"""Updates waiting for the bot, fetched by getUpdates or pushed to a webhook."""

import asyncio
from collections import deque
from collections.abc import Callable
from itertools import islice
from typing import Any

from tests.doubles.telegram.wire.refusals import conflict

Json = dict[str, Any]

UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
OTHER_POLL = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
HOOKED = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
    " webhook first"
)


class _Poll:
    """A getUpdates call that is being held."""

    def __init__(self) -> None:
        self.woken = asyncio.Event()
        self.ended: str | None = None


class UpdateQueue:
    """Updates in order of arrival. `next_id` may be set, even downwards, as after a quiet week.

    Updates outside allowed_updates are dropped when the bot polls, not when they happen, because a
    person may act before the first poll.
    """

    def __init__(self) -> None:
        self.next_id = 710_000_001
        self.confirmed = 0
        self.polls = 0
        self.hooked = False
        self.allowed: list[str] | None = None
        self._pending: deque[Json] = deque()
        self._poll: _Poll | None = None
        self._arrived = asyncio.Event()
        self._disordered = False

    def __len__(self) -> int:
        return len(self._pending)

    def push(self, update: Json) -> Json:
        """Queue an update with the next id, unless it has its own, as a repeat does."""
        if "update_id" not in update:
            update = {"update_id": self.next_id, **update}
        number = int(update["update_id"])
        if self._pending and number <= self._pending[-1]["update_id"]:
            self._disordered = True
        self.next_id = number + 1
        self._pending.append(update)
        self._arrived.set()
        if self._poll is not None:
            self._poll.woken.set()
        return update

    def clear(self) -> None:
        self._pending.clear()

    def end_poll(self, reason: str) -> None:
        """Answer the held getUpdates, if any, with 409."""
        if self._poll is not None:
            self._poll.ended = reason
            self._poll.woken.set()
            self._poll = None

    def allow(self, kinds: list[str] | None) -> None:
        """Set the allowed updates. None keeps them; an empty list allows all that need not be
        named.
        """
        if kinds is not None:
            self.allowed = kinds

    async def fetch(self, params: Json) -> list[Json]:
        """Answer getUpdates: confirm everything below `offset` and wait up to `timeout` seconds
        for the rest. Raises Refused 409 if a webhook is set or a later call takes over.
        """
        if self.hooked:
            raise conflict(HOOKED)
        self.polls += 1
        self.end_poll(OTHER_POLL)
        self.allow(params.get("allowed_updates"))
        self._confirm(int(params.get("offset") or 0))
        limit = min(max(int(params.get("limit") or 100), 1), 100)
        poll = self._poll = _Poll()
        try:
            async with asyncio.timeout(float(params.get("timeout") or 0)):
                while not (batch := self._batch(limit)):
                    poll.woken.clear()
                    await poll.woken.wait()
                    if poll.ended is not None:
                        raise conflict(poll.ended)
        except TimeoutError:
            return []
        finally:
            if self._poll is poll:
                self._poll = None
        return batch

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        elif offset > 0:
            self.confirmed = max(self.confirmed, offset)
            while self._pending and self._pending[0]["update_id"] < offset:
                self._pending.popleft()
            if self._disordered:
                self._keep(lambda update: int(update["update_id"]) >= offset)

    def _batch(self, limit: int) -> list[Json]:
        """At most `limit` updates, lowest id first."""
        if not all(self._wanted(update) for update in islice(self._pending, limit)):
            self._keep(self._wanted)
        return sorted(islice(self._pending, limit), key=lambda update: int(update["update_id"]))

    def _keep(self, good: Callable[[Json], bool]) -> None:
        self._pending = deque(update for update in self._pending if good(update))

    def _wanted(self, update: Json) -> bool:
        kinds = update.keys() - {"update_id"}
        if self.allowed:
            return bool(kinds & set(self.allowed))
        return not kinds <= UNASKED

    async def take(self) -> Json:
        """Wait for the next update and remove it, for the webhook."""
        while True:
            while self._pending:
                update = self._pending.popleft()
                if self._wanted(update):
                    return update
            self._arrived.clear()
            await self._arrived.wait()

    def confirm_taken(self, update: Json) -> None:
        self.confirmed = max(self.confirmed, int(update["update_id"]) + 1)
