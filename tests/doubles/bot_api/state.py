"""What the server knows: chats, messages, files, updates not yet confirmed."""

import asyncio
import itertools
import time
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Call:
    """One accepted call: what was asked, what was answered, when (monotonic seconds)."""

    method: str
    params: dict[str, Any]
    result: Any
    at: float


@dataclass
class File:
    """Bytes, and how often a bot asked where they are."""

    data: bytes
    name: str = ""
    declared_size: int | None = None

    @property
    def size(self) -> int:
        return self.declared_size if self.declared_size is not None else len(self.data)


@dataclass
class State:
    """Everything of one double."""

    updates: list[dict[str, Any]] = field(default_factory=list)
    confirmed: int = 0
    messages: dict[int, dict[int, dict[str, Any]]] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    callbacks: set[str] = field(default_factory=set)
    answers: list[dict[str, Any]] = field(default_factory=list)
    blocked: set[int] = field(default_factory=set)
    migrated: dict[int, int] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    webhook: dict[str, Any] | None = None
    message_ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    update_ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1000))
    unique: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def push(self, update: dict[str, Any]) -> dict[str, Any]:
        """An update to be fetched; an id is given where it has none."""
        update.setdefault("update_id", next(self.update_ids))
        self.updates.append(update)
        self.news.set()
        return update

    def pending(self, limit: int = 100) -> list[dict[str, Any]]:
        return sorted(self.updates, key=lambda update: update["update_id"])[:limit]

    def confirm(self, offset: int) -> None:
        """All below the offset are confirmed: they will never be given out again."""
        if offset < 0:
            self.updates = self.pending(len(self.updates))[offset:]
            return
        self.confirmed = max(self.confirmed, offset)
        self.updates = [update for update in self.updates if update["update_id"] >= offset]

    def know(self, chat: int) -> None:
        self.messages.setdefault(chat, {})

    def keep_file(self, data: bytes, name: str = "", size: int | None = None) -> str:
        file_id = f"file-{next(self.unique)}"
        self.files[file_id] = File(data, name, size)
        return file_id

    def record(self, method: str, params: dict[str, Any], result: Any) -> None:
        self.calls.append(Call(method, params, result, time.monotonic()))
