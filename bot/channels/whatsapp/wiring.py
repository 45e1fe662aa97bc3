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
from bot.file_page.links import FileLinks
from bot.file_page.page import FilePages
from bot.file_page.routes import FileRoutes
from bot.inbound.intake import Intake
from bot.inbound.media import Media
from bot.letter_page.visitors import Visitors
from bot.runtime.proxies import TrustedProxies
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
    files: FileRoutes | None

    def item_handler(self, updates: Updates, media: Media, works: WorkFactory) -> ItemHandler:
        return ItemHandler(updates, self.bot, self.api, media, works, self.fallbacks)

    def routes(self, intake: Intake) -> list[web.RouteDef]:
        webhook = whatsapp_webhook(
            intake,
            self.settings.whatsapp_phone_id,
            self.settings.whatsapp_app_secret.get_secret_value(),
            self.settings.whatsapp_verify_token.get_secret_value(),
        )
        return [*webhook, *(self.files.routes if self.files is not None else ())]

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
    public_url = settings.public_url
    links = FileLinks(works.database, works.now, public_url) if public_url else None
    channel = WhatsAppChannel(
        api,
        works.database,
        texts,
        key,
        works.now,
        media=WhatsAppMedia(api.upload, read),
        templates=read_templates(),
        links=links,
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
        files=_file_routes(links, settings, works, texts, read) if links is not None else None,
    )


def _file_routes(
    links: FileLinks, settings: Settings, works: WorkFactory, texts: Texts, read: ReadMedia
) -> FileRoutes:
    """The page for files that Meta's upload refuses."""
    pages, visitors = FilePages(texts, works.office.name), Visitors(works.now)
    return FileRoutes(links, pages, read, visitors, TrustedProxies(settings.trusted_proxies))


def _meta(settings: Settings) -> Cloud:
    from bot.channels.whatsapp.client import CloudApi  # loads all of pywa

    token = settings.whatsapp_token.get_secret_value()
    return CloudApi(settings.whatsapp_api, settings.whatsapp_phone_id, token)
