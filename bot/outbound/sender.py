"""One row of the outbox, rendered and passed to its channel."""

from collections.abc import Awaitable, Callable, Mapping

from bot.channels.channel import Channel, Gone, Later, Parcel, Parked, Sent
from bot.channels.veiled import covered
from bot.channels.without_files import pruned
from bot.outbound.missing_files import without_missing
from bot.outbound.undelivered import MEANWHILE
from bot.runtime.clock import Clock
from flows.messages.registry import decode
from flows.messages.rows.message import Message
from handlers.views.parts.screen import Screen
from storage.database.unit import Database
from storage.queues import delivery, parked
from storage.queues.delivery import Queued
from storage.queues.merging import FOLDED


class Sender:
    """Sends rows. `marked` waits until everything sent is marked: an edit has to find it."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        render: Callable[[Message], Screen],
        now: Clock,
        marked: Callable[[], Awaitable[None]],
    ) -> None:
        self._database = database
        self._channels = channels
        self._render = render
        self._now = now
        self._marked = marked

    def has_files(self, row: Queued) -> bool:
        """Whether files are sent with a row, its own or those of rows that are told in it."""
        told = row.row.get(FOLDED, {}).values()
        messages = [decode(row.kind, row.row), *(decode(e["kind"], e["params"]) for e in told)]
        return any(self._render(each).media for each in messages)

    async def send(self, row: Queued, *, bare: bool) -> Sent:
        """Send a row, if `bare` without its files. Raises ChannelError."""
        channel = self._channels[row.channel]
        parcel = await covered(self._database, self._parcel(row, bare=bare), self._now())
        if row.operation not in ("edit", "page") or row.target is None:
            return await without_missing(parcel, channel.send)
        await self._marked()
        target = await delivery.shown(self._database, row.target)
        if target is None or target.message_id is None:
            if await parked.is_parked(self._database, row.target):
                raise Parked("what it changes waits", told=True)
            if await parked.is_queued(self._database, row.target):
                raise Later(self._now() + MEANWHILE)
            return Sent(message_ids=(), has_caption=False)  # never arrived: nothing to edit
        changed, caption = target.message_id, target.caption
        try:
            return await without_missing(
                parcel, lambda each: channel.edit(each, changed, has_caption=caption)
            )
        except Gone:
            return await without_missing(parcel, channel.send)

    def _parcel(self, row: Queued, *, bare: bool) -> Parcel:
        written = row.row
        message = decode(row.kind, written)
        parcel = Parcel(
            chat_id=row.chat,
            screen=self._render(message),
            language=row.language,
            silent=row.silent,
            row=row.id,
            made=row.created_at,
            case=row.case_id,
            message=message,
            page=written["page"] if row.operation == "page" else 0,
            turned=row.operation == "page",
            folded=written.get(FOLDED, {}),
            bare=bare,
        )
        return pruned(parcel)
