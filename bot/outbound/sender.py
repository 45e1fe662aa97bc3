"""One row of the outbox, rendered and passed to its channel."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.channels.channel import Channel, Gone, Later, Parcel, Parked, Sent
from bot.channels.without_files import without_files
from bot.outbound.missing_files import send
from bot.outbound.undelivered import MEANWHILE
from bot.outbound.veiled import covered, veiled, without_pictures
from bot.runtime.clock import Clock
from flows.messages.registry import decode
from flows.messages.rows.message import Message
from handlers.views.parts.screen import Screen
from storage.cases.readings import being_read
from storage.database.unit import Database
from storage.queues import delivery, parked
from storage.queues.delivery import Queued
from storage.queues.merging import FOLDED

UNTIL_READ = timedelta(seconds=45)
"""How long a message waits for the reading of the picture that it carries; it goes without the
picture then.
"""
LOOK_AGAIN = timedelta(seconds=1)


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
        parcel = self._parcel(row, bare=bare)
        unread = await self._unread(row, parcel.screen)
        screen = without_pictures(parcel.screen) if unread else parcel.screen
        parcel = replace(parcel, screen=await veiled(self._database, screen))
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

    async def _unread(self, row: Queued, screen: Screen) -> bool:
        """Whether the pictures of a screen are still unread after a while. Raises Later before
        that: what looks secret in them cannot be taken back from a phone.
        """
        if row.case_id is None or not any(map(covered, screen.media)):
            return False
        if not await being_read(self._database, row.case_id):
            return False
        if self._now() - row.created_at < UNTIL_READ:
            raise Later(self._now() + LOOK_AGAIN)
        return True

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
            message=message,
            page=written["page"] if row.operation == "page" else 0,
            turned=row.operation == "page",
            folded=written.get(FOLDED, {}),
        )
