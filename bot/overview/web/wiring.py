"""Assembly of the page on the web; there is one only if the office has an address."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aiohttp.web import RouteDef

from bot.channels.channel import Channel
from bot.config.settings import Settings
from bot.letter_page.visitors import Visitors
from bot.overview.figures_cache import FiguresCache
from bot.overview.web.doors import Doors
from bot.overview.web.linking import LinkingChannel
from bot.overview.web.pages import Pages
from bot.overview.web.reading import Reading
from bot.overview.web.register_files import RegisterFiles
from bot.overview.web.register_pages import RegisterPages
from bot.overview.web.routes import OverviewRoutes
from bot.overview.web.sessions import Sessions
from bot.runtime.background import BackgroundTasks
from bot.runtime.proxies import TrustedProxies
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import Texts


@dataclass(frozen=True, slots=True)
class OverviewWeb:
    """Its routes, and the channels that bring people there."""

    sessions: Sessions
    reading: Reading
    routes: Sequence[RouteDef]

    def linking(self, channels: Mapping[str, Channel]) -> Mapping[str, Channel]:
        """The channels, which make links and have the page ready for whoever follows one."""
        return {
            name: LinkingChannel(each, self.sessions, self.reading.prepare)
            for name, each in channels.items()
        }


def overview_web(
    settings: Settings, works: WorkFactory, texts: Texts, background: BackgroundTasks
) -> OverviewWeb | None:
    if not settings.public_url:
        return None
    sessions = Sessions(works, settings.public_url)
    pages = Pages(texts, works.office)
    reading = Reading(works, sessions, pages, FiguresCache(), background)
    files = RegisterFiles(works, sessions, database=settings.database, office=settings.office)
    routes = OverviewRoutes(
        sessions,
        reading,
        RegisterPages(reading, pages, texts),
        files,
        Doors(texts, works.office.name),
        Visitors(works.now),
        TrustedProxies(settings.trusted_proxies),
        token=settings.telegram_token.get_secret_value(),
        now=works.now,
    )
    return OverviewWeb(sessions, reading, routes.routes)
