"""Routes that people and programs outside reach, beside the channels' webhooks."""

from collections.abc import Sequence

from aiohttp.web import RouteDef

from bot.api.routes import ApiRoutes
from bot.config.settings import Settings
from bot.letter_page.page import LetterPages
from bot.letter_page.routes import letter_page
from bot.letter_page.visitors import Visitors
from bot.overview.web.wiring import OverviewWeb
from bot.runtime.proxies import TrustedProxies
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import Texts


def web_routes(
    settings: Settings, works: WorkFactory, texts: Texts, overview: OverviewWeb | None
) -> Sequence[RouteDef]:
    """The page of a letter, the office's page if it has an address, figures and cases as JSON."""
    proxies = TrustedProxies(settings.trusted_proxies)
    pages = LetterPages(texts, works.office.name)
    return (
        letter_page(works.database, pages, Visitors(works.now), proxies),
        *(overview.routes if overview else ()),
        *ApiRoutes(works, texts, Visitors(works.now), proxies).routes,
    )
