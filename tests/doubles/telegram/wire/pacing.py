"""Request times by chat: requests within a retry_after, and Telegram's own limits if enabled."""

from collections import defaultdict, deque
from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil
from typing import NamedTuple

SECOND = timedelta(seconds=1)
EVERYWHERE = ""


class Early(NamedTuple):
    """A request that came `at`, although the chat was not to be used until `until`."""

    chat_id: str
    method: str
    at: datetime
    until: datetime


class Pacing:
    """Times of all requests to a chat, including refused ones."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._quiet: dict[str, datetime] = {}
        self._limits: tuple[int, int, int] | None = None
        self._passed: defaultdict[str, deque[datetime]] = defaultdict(deque)
        self.times: defaultdict[str, list[datetime]] = defaultdict(list)
        self.early: list[Early] = []

    def enforce(self, *, overall: int = 30, chat: int = 1, retry_after: int = 3) -> None:
        """From now on answer 429 above so many accepted requests a second, overall and a chat."""
        self._limits = (overall, chat, retry_after)

    def arrive(self, chat_id: object, method: str) -> int | None:
        """Record a request. Return the retry_after in seconds if it must be refused."""
        chat, at = str(chat_id), self._now()
        self.times[chat].append(at)
        until = self._quiet.get(chat)
        if until is not None and at < until:
            self.early.append(Early(chat, method, at, until))
            if self._limits is not None:
                return ceil((until - at).total_seconds())
        return self._excess(chat, at)

    def silence(self, chat_id: object, retry_after: int) -> None:
        """Record that this chat was told to wait so many seconds."""
        self._quiet[str(chat_id)] = self._now() + timedelta(seconds=retry_after)

    def _excess(self, chat: str, at: datetime) -> int | None:
        if self._limits is None:
            return None
        overall, each, retry_after = self._limits
        for key, limit in ((EVERYWHERE, overall), (chat, each)):
            passed = self._passed[key]
            while passed and at - passed[0] >= SECOND:
                passed.popleft()
            if len(passed) >= limit:
                return retry_after
        self._passed[EVERYWHERE].append(at)
        self._passed[chat].append(at)
        return None
