"""Conversations for timers, which run without aiogram; above all their unsent reports."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import null, select, update

from storage.database.statement import Statement, param
from storage.database.tables import conversations
from storage.database.unit import Unit, one

_here = (
    conversations.c.bot == param("of_bot"),
    conversations.c.chat == param("in_chat"),
    conversations.c.destiny == "default",
)
_load = Statement(select(conversations.c.data).where(*_here))
_hold = Statement(select(conversations.c.data).where(*_here).with_for_update())
_drop = Statement(update(conversations).where(*_here).values(state=null(), data="{}"))

_there = (
    conversations.c.bot == param("of_bot"),
    conversations.c.chat == param("in_chat"),
    conversations.c.destiny == "aside-report",
)
_hold_aside = Statement(select(conversations.c.data).where(*_there).with_for_update())
_keep_aside = Statement(update(conversations).where(*_there).values(data=param("written")))
_keep = Statement(update(conversations).where(*_here).values(data=param("written")))


class Drafts:
    """Implements flows.ports.desk.Drafts inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def load(self, bot: int, chat: int) -> Mapping[str, Any] | None:
        """The draft's data, or None if the conversation holds none."""
        draft = (await self._data(bot, chat)).get("draft")
        return draft if isinstance(draft, dict) else None

    async def held(self, bot: int, chat: int) -> Mapping[str, Any] | None:
        """The same; nobody else changes the conversation before this unit ends."""
        row = await one(self._unit, _hold, of_bot=bot, in_chat=chat)
        draft = json.loads(row["data"]).get("draft") if row else None
        return draft if isinstance(draft, dict) else None

    async def renew(self, bot: int, chat: int, draft: Mapping[str, Any]) -> None:
        """Keep the changed data of a draft that is `held`."""
        data = {**await self._data(bot, chat), "draft": draft}
        written = json.dumps(data, ensure_ascii=False)
        await self._unit.run(_keep, of_bot=bot, in_chat=chat, written=written)

    async def aside(self, bot: int, chat: int) -> Mapping[str, Any] | None:
        """The draft that was set aside for another conversation; nobody else changes it before
        this unit ends. None if there is none.
        """
        row = await one(self._unit, _hold_aside, of_bot=bot, in_chat=chat)
        draft = json.loads(row["data"]).get("draft") if row else None
        return draft if isinstance(draft, dict) else None

    async def renew_aside(self, bot: int, chat: int, draft: Mapping[str, Any]) -> None:
        """Keep the changed data of a draft that was set `aside`."""
        row = await one(self._unit, _hold_aside, of_bot=bot, in_chat=chat)
        data = {**(json.loads(row["data"]) if row else {}), "draft": draft}
        written = json.dumps(data, ensure_ascii=False)
        await self._unit.run(_keep_aside, of_bot=bot, in_chat=chat, written=written)

    async def drop(self, bot: int, chat: int) -> None:
        """Reset the conversation to its beginning."""
        await self._unit.run(_drop, of_bot=bot, in_chat=chat)

    async def letter_came(self, bot: int, chat: int, letter: int) -> None:
        """End a conversation that waits for the signed page of this letter."""
        if (await self._data(bot, chat)).get("letter") == letter:
            await self.drop(bot, chat)

    async def form(self, bot: int, chat: int) -> Mapping[str, Any] | None:
        """The form being filled in, as handlers/conversation/form.py keeps it; None if none is."""
        form = (await self._data(bot, chat)).get("form")
        return form if isinstance(form, dict) else None

    async def add_part(self, bot: int, chat: int, text: str) -> None:
        """Add a piece of text to what the form has gathered."""
        data = await self._data(bot, chat)
        data["form"]["parts"] = [*data["form"]["parts"], text]
        written = json.dumps(data, ensure_ascii=False)
        await self._unit.run(_keep, of_bot=bot, in_chat=chat, written=written)

    async def held_form(self, bot: int, chat: int) -> Mapping[str, Any] | None:
        """The form being filled in; nobody else changes it before this unit ends."""
        row = await one(self._unit, _hold, of_bot=bot, in_chat=chat)
        form = json.loads(row["data"]).get("form") if row else None
        return form if isinstance(form, dict) else None

    async def renew_form(self, bot: int, chat: int, form: Mapping[str, Any]) -> None:
        """Keep the changed data of a form that is held."""
        written = json.dumps({**await self._data(bot, chat), "form": form}, ensure_ascii=False)
        await self._unit.run(_keep, of_bot=bot, in_chat=chat, written=written)

    async def _data(self, bot: int, chat: int) -> dict[str, Any]:
        row = await one(self._unit, _load, of_bot=bot, in_chat=chat)
        return json.loads(row["data"]) if row else {}
