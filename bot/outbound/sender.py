"""One row of the outbox, rendered and passed to its channel."""

from collections.abc import Awaitable, Callable, Mapping

from bot.channels.channel import Channel, Gone, Later, Parcel, Parked, Sent
from bot.channels.veiled import covered
from bot.channels.without_files import without_files
from bot.outbound.missing_files import send
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
        return bool(self._render(decode(row.kind, row.row)).media)

    async def send(self, row: Queued, *, bare: bool) -> Sent:
        """Send a row, if `bare` without its files. Raises ChannelError."""
        channel = self._channels[row.channel]
        parcel = await covered(self._database, self._parcel(row, bare=bare), self._now())
        if row.operation not in ("edit", "page") or row.target is None:
            return await send(channel, parcel)
        await self._marked()
        target = await delivery.shown(self._database, row.target)
        if target is None or target.message_id is None:
            if await parked.is_parked(self._database, row.target):
                raise Parked("what it changes waits", told=True)
            if await parked.is_queued(self._database, row.target):
                raise Later(self._now() + MEANWHILE)
            return Sent(message_ids=(), has_caption=False)  # never arrived: nothing to edit
        try:
            return await channel.edit(parcel, target.message_id, has_caption=target.caption)
        except Gone:
            return await send(channel, parcel)

    def _parcel(self, row: Queued, *, bare: bool) -> Parcel:
        written = row.row
        message = decode(row.kind, written)
        screen = self._render(message)
        return Parcel(
            chat_id=row.chat,
            screen=without_files(screen) if bare else screen,
            language=row.language,
            silent=row.silent,
            row=row.id,
            made=row.created_at,
            case=row.case_id,
            message=message,
            page=written["page"] if row.operation == "page" else 0,
            turned=row.operation == "page",
            folded=written.get(FOLDED, {}),
        )
