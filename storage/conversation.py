"""Where each conversation stands: aiogram's storage, in the same database and the same commit."""

import json
from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from sqlalchemy import and_, select

from storage.statement import Statement, given, inserting
from storage.tables import conversations
from storage.unit import current_unit, one

_here = and_(
    conversations.c.bot == given("bot"),
    conversations.c.chat == given("chat"),
    conversations.c.person == given("person"),
    conversations.c.destiny == given("destiny"),
)
_KEY = ("bot", "chat", "person", "destiny")
_get = Statement(select(conversations.c.state, conversations.c.data).where(_here))
_put_state = Statement(
    inserting(conversations, *_KEY, "state").on_conflict_do_update(
        index_elements=_KEY, set_={"state": given("state")}
    )
)
_put_data = Statement(
    inserting(conversations, *_KEY, "data").on_conflict_do_update(
        index_elements=_KEY, set_={"data": given("data")}
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
    """State and data by bot, chat, person and destiny, inside the unit that is open now."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        await current_unit.get().run(_put_state, **_key(key), state=name)

    async def get_state(self, key: StorageKey) -> str | None:
        row = await one(current_unit.get(), _get, **_key(key))
        return row["state"] if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        text = json.dumps(data, ensure_ascii=False)
        await current_unit.get().run(_put_data, **_key(key), data=text)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = await one(current_unit.get(), _get, **_key(key))
        return json.loads(row["data"]) if row else {}

    async def close(self) -> None:
        """The database outlives the dispatcher; it is closed by who opened it."""
