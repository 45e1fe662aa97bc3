"""One stored update: download before the unit, Dispatcher inside it, toasts after it."""

import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.types import Message, Update

from bot.channels.channel import Channel
from bot.inbound.downloads import downloader
from bot.inbound.media import Media
from bot.inbound.rich_messages import flattened, is_rich
from bot.runtime.work_factory import WorkFactory
from flows.records.received_file import ReceivedFile
from handlers.views.parts.screen import Say, Toast
from storage.database.unit import Unit
from storage.queues.earlier import earlier
from storage.queues.inbox import Waiting

# Built now, as the first person to write would wait for it, and Message first: else it would be
# part of Update alone, and be built anew for each other model that holds one.
for _model in (Message, Update):
    _model.model_rebuild()


@dataclass(slots=True)
class _Prepared:
    update: Update
    received: ReceivedFile | None = None


@dataclass(slots=True)
class _Toasts:
    """Toasts that handlers ask for. The first is shown once the unit is committed."""

    said: list[Toast] = field(default_factory=list)

    def __call__(self, toast: Toast) -> None:
        self.said.append(toast)


class Updates:
    """Passes the inbox rows of one channel to the Dispatcher."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        bot: Bot,
        channel: Channel,
        works: WorkFactory,
        media: Media,
        *,
        button_key: bytes,
        labels: Callable[[Say], tuple[str, ...]],
        spawn: Callable[[Coroutine[Any, Any, Any]], None],
    ) -> None:
        self._dispatcher = dispatcher
        self._bot = bot
        self._channel = channel
        self._works = works
        self._media = media
        self._button_key = button_key
        self._labels = labels
        self._spawn = spawn
        self._download = downloader(bot)
        self._prepared: dict[int, list[_Prepared]] = {}

    async def prepare(self, row: Waiting) -> None:
        """Parse the update and download its file. Parse errors are raised by handle()."""
        try:
            updates = self._parsed(row.payload)
        except ValueError:
            return
        self._prepared[row.id] = [
            _Prepared(update, await self._received(update, row.chat)) for update in updates
        ]

    def _parsed(self, payload: str) -> list[Update]:
        """The updates of a payload: one, unless a rich message holds several files. Raises
        ValueError.
        """
        context = {"bot": self._bot}
        if not is_rich(payload):
            return [Update.model_validate_json(payload, context=context)]
        plain = flattened(json.loads(payload))
        return [Update.model_validate(each, context=context) for each in plain]

    async def _received(self, update: Update, who: str) -> ReceivedFile | None:
        if update.message is None or update.message.chat.type != "private":
            return None
        return await self._media.receive(update.message, self._download, who)

    async def handle(self, row: Waiting, unit: Unit) -> None:
        """Handle a row inside a unit. Raises what handlers raise; the row is then retried."""
        prepared = self._prepared.get(row.id)
        if prepared is None:
            prepared = [_Prepared(update) for update in self._parsed(row.payload)]
        unit.after_commit.append(lambda: self._over(row))
        for each in prepared:
            before, edited = None, each.update.edited_message
            if edited is not None and edited.location is None:  # a live one moves often
                before = await self._before(row, edited, unit)
            await self.feed(each.update, each.received, unit, before)

    async def _before(self, row: Waiting, edited: Message, unit: Unit) -> Message | None:
        """The message as it was before an edit; None if its update is no longer kept."""
        for payload in await earlier(unit, row):
            if f'"message_id":{edited.message_id}' in payload.replace(" ", ""):
                for update in self._parsed(payload):
                    found = update.edited_message or update.message
                    if found is not None and found.message_id == edited.message_id:
                        return found
        return None

    async def feed(
        self,
        update: Update,
        received: ReceivedFile | None,
        unit: Unit,
        before: Message | None = None,
    ) -> None:
        """Pass one update to the Dispatcher, an edit with the message as it was `before`. Raises
        whatever the handlers raise.
        """
        toasts = _Toasts()
        await self._dispatcher.feed_update(
            self._bot,
            update,
            work=self._works.work(unit),
            channel=self._channel.name,
            received=received,
            before=before,
            toast=toasts,
            button_key=self._button_key,
            labels=self._labels,
        )
        unit.after_commit.append(lambda: self._after(update, toasts))

    def _over(self, row: Waiting) -> None:
        self._prepared.pop(row.id, None)

    def committed(self) -> None:
        """Wake delivery and timers after a commit that may have queued something."""
        self._works.committed()

    def _after(self, update: Update, toasts: _Toasts) -> None:
        self._works.committed()
        if update.callback_query is not None:
            toast = toasts.said[0] if toasts.said else None
            language = update.callback_query.from_user.language_code or "id"
            self._spawn(self._channel.toast(update.callback_query.id, toast, language))
