"""A channel whose deliveries are measured: how long each took, and how often it said 429."""

from collections.abc import Callable

from bot.channels.channel import Channel, ChatBusy, Parcel, RetryLater, Sent
from bot.runtime.clock import Clock
from handlers.views.parts.screen import Toast


class MeasuredChannel:
    """`delivered` is told the channel and the seconds since the message was queued, `limited` the
    channel.
    """

    def __init__(
        self,
        channel: Channel,
        now: Clock,
        delivered: Callable[[str, float], None],
        limited: Callable[[str], None],
    ) -> None:
        self.name = channel.name
        self._channel = channel
        self._now = now
        self._delivered = delivered
        self._limited = limited

    async def send(self, parcel: Parcel) -> Sent:
        try:
            sent = await self._channel.send(parcel)
        except (RetryLater, ChatBusy):
            self._limited(self.name)
            raise
        if parcel.made is not None:
            self._delivered(self.name, (self._now() - parcel.made).total_seconds())
        return sent

    async def edit(self, parcel: Parcel, message_id: int, *, has_caption: bool) -> Sent:
        try:
            return await self._channel.edit(parcel, message_id, has_caption=has_caption)
        except (RetryLater, ChatBusy):
            self._limited(self.name)
            raise

    async def answers(self) -> bool:
        return await self._channel.answers()

    async def toast(self, callback_id: str, toast: Toast | None, language: str) -> None:
        await self._channel.toast(callback_id, toast, language)
