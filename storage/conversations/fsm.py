"""State of each conversation: aiogram's storage, in the same database and the same commit."""

import json
from collections.abc import Mapping
from typing import Any
from weakref import WeakKeyDictionary

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from sqlalchemy import and_, select

from storage.database.statement import Statement, inserting, param
from storage.database.tables import conversations
from storage.database.unit import Row, Unit, current_unit, one

_here = and_(
    conversations.c.bot == param("bot"),
    conversations.c.chat == param("chat"),
    conversations.c.person == param("person"),
    conversations.c.destiny == param("destiny"),
)
_KEY = ("bot", "chat", "person", "destiny")
_get = Statement(select(conversations.c.state, conversations.c.data).where(_here))
_put_state = Statement(
    inserting(conversations, *_KEY, "state").on_conflict_do_update(
        index_elements=_KEY, set_={"state": param("state")}
    )
)
_put_data = Statement(
    inserting(conversations, *_KEY, "data").on_conflict_do_update(
        index_elements=_KEY, set_={"data": param("data")}
    )
)


def _key(key: StorageKey) -> dict[str, Any]:
    return {
        "bot": key.bot_id,
        "chat": key.chat_id,
        "person": key.user_id,
        "destiny": key.destiny,
    }


class ConversationStorage(BaseStorage):
    """State and data by bot, chat, person and destiny, inside the open unit.

    Each unit reads a conversation once, although aiogram asks for the state and handlers for the
    data.
    """

    def __init__(self) -> None:
        self._read: WeakKeyDictionary[Unit, dict[StorageKey, Row | None]] = WeakKeyDictionary()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        self._forget(key)
        await current_unit.get().run(_put_state, **_key(key), state=name)

    async def get_state(self, key: StorageKey) -> str | None:
        row = await self._row(key)
        return row["state"] if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        text = json.dumps(data, ensure_ascii=False)
        self._forget(key)
        await current_unit.get().run(_put_data, **_key(key), data=text)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = await self._row(key)
        return json.loads(row["data"]) if row else {}

    async def _row(self, key: StorageKey) -> Row | None:
        unit = current_unit.get()
        read = self._read.setdefault(unit, {})
        if key not in read:
            read[key] = await one(unit, _get, **_key(key))
        return read[key]

    def _forget(self, key: StorageKey) -> None:
        self._read.get(current_unit.get(), {}).pop(key, None)

    async def close(self) -> None:
        """Do nothing: the database outlives the dispatcher, and its opener closes it."""
