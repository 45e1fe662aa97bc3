"""The one function that wires everything. Dependencies are passed as parameters; nothing is
global.
"""

from functools import partial
from typing import TYPE_CHECKING

from aiogram import Bot

from bot.archive.link_check import Fetch
from bot.channels.dispatching import Updates
from bot.channels.telegram.command_lists import CommandLists
from bot.channels.telegram.polling import Polling
from bot.config.office_file import LOCALES, OfficeFile
from bot.config.settings import Settings
from bot.files.evidence_place import evidence_of
from bot.inbound.fair_share import ByteShare, FairShare
from bot.inbound.flood import Flood
from bot.inbound.intake import Intake
from bot.inbound.media import Media
from bot.monitoring.measure import Measure
from bot.monitoring.rounds import Rounds
from bot.outbound.admin_alerts import AdminAlerts
from bot.outbound.delivery import Delivery
from bot.outbound.undelivered import Undelivered
from bot.overview.web.wiring import OverviewWeb, overview_web
from bot.process.app import App
from bot.process.measuring import health_of, measured, self_check
from bot.process.office_work import office_of, prepared, works_of
from bot.process.open_channels import OpenChannels, open_channels
from bot.process.register_timers import register_timers
from bot.process.shared_dispatcher import shared_dispatcher
from bot.process.web_routes import web_routes
from bot.runtime.background import BackgroundTasks
from bot.runtime.clock import Clock, clock
from bot.runtime.current_office import current_office
from bot.runtime.heartbeat import Heartbeat
from bot.runtime.metrics import Metrics
from bot.runtime.rate_limit import RateLimit
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import Texts
from flows.worktime.workday import workday
from handlers.views.registry import screen
from storage.database.unit import Database

if TYPE_CHECKING:
    from bot.channels.whatsapp.cloud import Cloud


async def wire(
    settings: Settings,
    office_file: OfficeFile,
    database: Database,
    now: Clock | None = None,
    bot: Bot | None = None,
    web: Fetch | None = None,
    cloud: "Cloud | None" = None,
) -> App:
    """Build the process without starting it. Rehearsals pass their `bot`, `web` and `cloud`."""
    now = now or clock(settings.clock_offset)
    current = await current_office(database, office_of(settings, office_file))
    key = await prepared(database, office_file, current, now)
    folder = evidence_of(settings.data_dir, settings.evidence_url)
    media = Media(folder, ByteShare(on=settings.channel_limits))
    ticker, background = Ticker(database, now), BackgroundTasks()
    texts = Texts(LOCALES, office_file.office.calendar.zone, workday(office_file.office.calendar))
    works = works_of(settings, database, current, now, lambda: _wake(delivery, ticker))
    channels = open_channels(settings, works, texts, key, folder, bot, cloud)
    intake = _intake(settings, works, media, channels, key, texts, background)
    polling = _polling(settings, intake, now)
    health = health_of(settings, works, polling, intake)
    overview = overview_web(settings, works, texts, background)
    delivery = _delivery(settings, works, channels, overview, health.metrics)
    await register_timers(settings, works, channels, media, folder, texts, web, background, ticker)
    return App(
        settings=settings,
        office_file=office_file,
        current=current,
        database=database,
        bot=channels.bot,
        intake=intake,
        delivery=delivery,
        ticker=ticker,
        polling=polling,
        health=health,
        web_routes=web_routes(settings, works, texts, overview),
        background=background,
        commands=CommandLists(channels.bot, texts, database, ticker),
        rounds=Rounds(works, folder, texts, Measure(now, works.office.watch.rule)),
        whatsapp=channels.whatsapp,
        self_check=self_check(settings, works, health, polling, channels),
        heartbeat=Heartbeat(works, polling.hears if settings.polls else None),
    )


def _wake(*asleep: Delivery | Ticker) -> None:
    for each in asleep:
        each.wake()


def _intake(
    settings: Settings,
    works: WorkFactory,
    media: Media,
    channels: OpenChannels,
    key: bytes,
    texts: Texts,
    background: BackgroundTasks,
) -> Intake:
    """Build the intake, with the Dispatcher behind every channel."""
    feed = partial(
        Updates,
        shared_dispatcher(),
        works=works,
        media=media,
        button_key=key,
        labels=texts.in_every_language,
        spawn=background.spawn,
    )
    inbound = channels.inbound_channels(feed, media, works)
    return Intake(
        works.database,
        works.now,
        prepare=inbound.prepare,
        handle=inbound.handle,
        on_dead=AdminAlerts(works).dead_update,
        share=FairShare(on=settings.channel_limits),
        flooded=Flood(works),
    )


def _polling(settings: Settings, intake: Intake, now: Clock) -> Polling:
    token = settings.telegram_token.get_secret_value()
    return Polling(settings.telegram_api, token, intake, now)


def _delivery(
    settings: Settings,
    works: WorkFactory,
    channels: OpenChannels,
    overview: OverviewWeb | None,
    metrics: Metrics,
) -> Delivery:
    admin = AdminAlerts(works)
    by_name = overview.linking(channels.by_name) if overview else channels.by_name
    parked = channels.whatsapp.fallbacks.parked if channels.whatsapp else None
    return Delivery(
        works.database,
        measured(by_name, works, metrics),
        screen,
        works.now,
        rate_limit=RateLimit(on=settings.channel_limits),
        rate_limits=channels.rate_limits,
        undelivered=Undelivered(
            on_unreachable=admin.unreachable,
            on_refused=admin.refused,
            waits=admin.slowed,
            went_bare=admin.bare,
            on_late=admin.late,
            on_parked=parked,
        ),
    )
