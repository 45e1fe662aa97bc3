"""Assembly of WhatsApp's parts; imported only if SIGAP_WHATSAPP_* is set."""

from dataclasses import dataclass

from aiogram import Bot
from aiohttp import web

from bot.channels.dispatching import Updates
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.cloud import Cloud
from bot.channels.whatsapp.fallbacks import Fallbacks
from bot.channels.whatsapp.files.uploads import ReadMedia, WhatsAppMedia
from bot.channels.whatsapp.item_handler import ItemHandler
from bot.channels.whatsapp.limits import BURST, OVERALL, PAIR
from bot.channels.whatsapp.null_session import NullSession
from bot.channels.whatsapp.templates import read_templates
from bot.channels.whatsapp.webhook import whatsapp_webhook
from bot.config.settings import Settings
from bot.inbound.intake import Intake
from bot.inbound.media import Media
from bot.runtime.rate_limit import RateLimit
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatsApp:
    """The parts that serve one business number."""

    settings: Settings
    api: Cloud
    bot: Bot
    channel: WhatsAppChannel
    rate_limit: RateLimit
    fallbacks: Fallbacks

    def item_handler(self, updates: Updates, media: Media, works: WorkFactory) -> ItemHandler:
        return ItemHandler(updates, self.bot, self.api, media, works, self.fallbacks)

    def routes(self, intake: Intake) -> list[web.RouteDef]:
        return whatsapp_webhook(
            intake,
            self.settings.whatsapp_phone_id,
            self.settings.whatsapp_app_secret.get_secret_value(),
            self.settings.whatsapp_verify_token.get_secret_value(),
        )

    async def close(self) -> None:
        await self.api.close()


def whatsapp(
    settings: Settings,
    works: WorkFactory,
    texts: Texts,
    key: bytes,
    read: ReadMedia,
    cloud: Cloud | None = None,
) -> WhatsApp:
    """Assemble the parts. `cloud` replaces Meta's API in a rehearsal. Raises TemplateFileError."""
    number = settings.whatsapp_phone_id
    api = cloud or _meta(settings)
    fallbacks = Fallbacks(works)
    channel = WhatsAppChannel(
        api,
        works.database,
        texts,
        key,
        works.now,
        media=WhatsAppMedia(api.upload, read),
        templates=read_templates(),
        on_expired=fallbacks.expired,
    )
    rate_limit = RateLimit(overall=OVERALL, chat=PAIR, burst=BURST, on=settings.channel_limits)
    return WhatsApp(
        settings=settings,
        api=api,
        channel=channel,
        rate_limit=rate_limit,
        bot=Bot(f"{number}:whatsapp", session=NullSession()),
        fallbacks=fallbacks,
    )


def _meta(settings: Settings) -> Cloud:
    from bot.channels.whatsapp.client import CloudApi  # loads all of pywa

    token = settings.whatsapp_token.get_secret_value()
    return CloudApi(settings.whatsapp_api, settings.whatsapp_phone_id, token)
