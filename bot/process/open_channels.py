"""The open channels: Telegram always, WhatsApp if it is set (and imported only then)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.channels.channel import Channel
from bot.channels.dispatching import Updates
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.session import TelegramSession
from bot.config.settings import Settings
from bot.files.evidence_store import EvidenceStore
from bot.inbound.downloads import Download, downloader
from bot.inbound.media import Media
from bot.runtime.rate_limit import RateLimit
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import Texts
from storage.database.unit import Unit
from storage.queues.inbox import Waiting

if TYPE_CHECKING:
    from bot.channels.whatsapp.cloud import Cloud
    from bot.channels.whatsapp.wiring import WhatsApp


class InboundChannel(Protocol):
    """Handles the inbox rows of one channel."""

    async def prepare(self, row: Waiting) -> None: ...
    async def handle(self, row: Waiting, unit: Unit) -> None: ...


class ChannelOff(Exception):
    """The row's channel is no longer open."""


class InboundChannels:
    """Routes each row to its channel's handler."""

    def __init__(self, handlers: Mapping[str, InboundChannel]) -> None:
        self._handlers = handlers

    async def prepare(self, row: Waiting) -> None:
        if row.channel in self._handlers:
            await self._handlers[row.channel].prepare(row)

    async def handle(self, row: Waiting, unit: Unit) -> None:
        """Handle a row. Raises ChannelOff, and whatever the handlers raise."""
        if row.channel not in self._handlers:
            raise ChannelOff(row.channel)
        await self._handlers[row.channel].handle(row, unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenChannels:
    """The open channels, as needed by delivery, timers and the inbox."""

    bot: Bot
    telegram: Channel
    whatsapp: "WhatsApp | None" = None

    @property
    def by_name(self) -> Mapping[str, Channel]:
        other = {self.whatsapp.channel.name: self.whatsapp.channel} if self.whatsapp else {}
        return {self.telegram.name: self.telegram, **other}

    @property
    def rate_limits(self) -> Mapping[str, RateLimit]:
        return {self.whatsapp.channel.name: self.whatsapp.rate_limit} if self.whatsapp else {}

    @property
    def downloads(self) -> Mapping[str, Download]:
        other = {"whatsapp": self.whatsapp.api.download} if self.whatsapp else {}
        return {"telegram": downloader(self.bot), **other}

    def inbound_channels(
        self, updates: Callable[[Bot, Channel], Updates], media: Media, works: WorkFactory
    ) -> InboundChannels:
        """Build the handlers of inbox rows. `updates` makes the Dispatcher's feed for a bot and
        channel.
        """
        handlers: dict[str, InboundChannel] = {
            self.telegram.name: updates(self.bot, self.telegram)
        }
        if self.whatsapp is not None:
            own = updates(self.whatsapp.bot, self.whatsapp.channel)
            handlers[self.whatsapp.channel.name] = self.whatsapp.item_handler(own, media, works)
        return InboundChannels(handlers)


def open_channels(
    settings: Settings,
    works: WorkFactory,
    texts: Texts,
    key: bytes,
    folder: EvidenceStore,
    bot: Bot | None,
    cloud: "Cloud | None",
) -> OpenChannels:
    """Open the channels. In a rehearsal WhatsApp is only opened if nothing is really sent."""
    other = None
    if settings.whatsapp and (bot is None or cloud is not None):
        from bot.channels.whatsapp.wiring import whatsapp

        other = whatsapp(settings, works, texts, key, folder.read, cloud)
    bot = bot or telegram_bot(settings)
    telegram = TelegramChannel(bot, texts, key, folder.read, works.now)
    return OpenChannels(bot=bot, telegram=telegram, whatsapp=other)


def telegram_bot(settings: Settings) -> Bot:
    """A client of the Bot API. Raises ValueError if the token cannot be one."""
    server = TelegramAPIServer.from_base(settings.telegram_api)
    return Bot(settings.telegram_token.get_secret_value(), session=TelegramSession(api=server))
