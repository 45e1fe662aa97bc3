"""The one function that wires everything. Dependencies are passed as parameters; nothing is
global.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from aiogram import Bot
from aiohttp.web import RouteDef

from bot.archive.jobs import ArchiveJobs
from bot.archive.link_check import Fetch, Web
from bot.channels.dispatching import Updates
from bot.channels.telegram.command_lists import CommandLists
from bot.channels.telegram.polling import Polling
from bot.config.office_file import LOCALES, OfficeFile
from bot.config.settings import Settings
from bot.files.evidence_folder import EvidenceFolder
from bot.inbound.intake import Intake
from bot.inbound.media import Media
from bot.letter_page.page import LetterPages
from bot.letter_page.routes import letter_page
from bot.letter_page.visitors import Visitors
from bot.monitoring.jobs import InspectionJobs
from bot.monitoring.measure import Measure
from bot.monitoring.rounds import Rounds
from bot.outbound.admin_alerts import AdminAlerts
from bot.outbound.delivery import Delivery
from bot.outbound.undelivered import Undelivered
from bot.process.app import App
from bot.process.measuring import health_of, measured, self_check
from bot.process.open_channels import OpenChannels, open_channels
from bot.process.shared_dispatcher import shared_dispatcher
from bot.reading.design_jobs import PageJobs
from bot.reading.letter_jobs import LetterJobs
from bot.runtime.background import BackgroundTasks
from bot.runtime.checkpoint_key import make_key
from bot.runtime.clock import Clock, clock
from bot.runtime.heartbeat import Heartbeat
from bot.runtime.metrics import Metrics
from bot.runtime.proxies import TrustedProxies
from bot.runtime.rate_limit import RateLimit
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.calendar_jobs import CalendarJobs
from bot.scheduling.checkpoint_jobs import CheckpointJobs
from bot.scheduling.clock_steps import ClockSteps
from bot.scheduling.document_jobs import DocumentJobs
from bot.scheduling.housekeeping import Housekeeping
from bot.scheduling.jobs import Jobs
from bot.scheduling.rendering import take_up
from bot.scheduling.week_jobs import WeekJobs
from bot.texts.fluent import Texts
from flows.office.deadlines import weekly_summary
from flows.office.monitoring import inspections
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from flows.worktime.workday import workday
from handlers.views.registry import screen
from storage.database.unit import Database
from storage.desk import Desk

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
    key = await _prepared(database, office_file, now)
    folder = EvidenceFolder(settings.data_dir / "evidence")
    media, ticker, background = Media(folder), Ticker(database, now), BackgroundTasks()
    texts = Texts(LOCALES, office_file.office.calendar.zone, workday(office_file.office.calendar))

    def committed() -> None:
        delivery.wake()
        ticker.wake()

    works = _works(database, office_file, now, committed)
    channels = open_channels(settings, works, texts, key, folder, bot, cloud)
    intake = _intake(works, media, channels, key, texts, background)
    polling = _polling(settings, intake, now)
    health = health_of(settings, works, polling)
    delivery = _delivery(settings, works, channels, health.metrics)
    await _register_upkeep(settings, works, channels, media, folder, texts, web or Web(), ticker)
    return App(
        settings=settings,
        office_file=office_file,
        database=database,
        bot=channels.bot,
        intake=intake,
        delivery=delivery,
        ticker=ticker,
        polling=polling,
        health=health,
        letter_page=_letter_page(settings, works, texts),
        background=background,
        commands=CommandLists(channels.bot, texts, database, ticker),
        rounds=Rounds(works, folder, texts, Measure(now, works.office.watch.rule)),
        whatsapp=channels.whatsapp,
        self_check=self_check(settings, works, health, polling, channels),
        heartbeat=Heartbeat(works, polling.hears if settings.polls else None),
    )


def _works(
    database: Database, office_file: OfficeFile, now: Clock, committed: Callable[[], None]
) -> WorkFactory:
    """Units of work, with the SOPs that bring something in Python."""
    return WorkFactory(
        database=database, office=office_file.office, sops=SOPS, now=now, committed=committed
    )


def _intake(
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
    )


def _letter_page(settings: Settings, works: WorkFactory, texts: Texts) -> RouteDef:
    pages, visitors = LetterPages(texts, works.office.name), Visitors(works.now)
    return letter_page(works.database, pages, visitors, TrustedProxies(settings.trusted_proxies))


def _polling(settings: Settings, intake: Intake, now: Clock) -> Polling:
    token = settings.telegram_token.get_secret_value()
    return Polling(settings.telegram_api, token, intake, now)


async def _register_upkeep(
    settings: Settings,
    works: WorkFactory,
    channels: OpenChannels,
    media: Media,
    folder: EvidenceFolder,
    texts: Texts,
    fetch: Fetch,
    ticker: Ticker,
) -> None:
    """Register timers of use cases, documents, archives and housekeeping."""
    Jobs(works, folder, media, channels.downloads, public_url=settings.public_url).register(ticker)
    DocumentJobs(works, folder, texts).register(ticker)
    WeekJobs(works, folder, texts).register(ticker)
    InspectionJobs(works, folder, texts).register(ticker)
    PageJobs(works, folder).register(ticker)
    LetterJobs(works, folder).register(ticker)
    ArchiveJobs(works, folder, fetch).register(ticker)
    housekeeping = Housekeeping(works.database, works.now, works.office.calendar.zone)
    calendar, checkpoints = CalendarJobs(works), _checkpoints(settings, works)
    await housekeeping.begin(ticker)
    await calendar.begin(ticker)
    await checkpoints.begin(ticker)
    recurring = [housekeeping.plan, calendar.plan, checkpoints.plan]
    await ClockSteps(works, recurring).begin(ticker)


def _checkpoints(settings: Settings, works: WorkFactory) -> CheckpointJobs:
    file = Path(settings.checkpoint_file) if settings.checkpoint_file else None
    return CheckpointJobs(works, make_key(settings.data_dir), file)


async def _prepared(database: Database, office_file: OfficeFile, now: Clock) -> bytes:
    """List the units, plan the first timers, take up what was given up, and return the key that
    signs buttons.
    """
    async with database.unit() as unit:
        work = Work(desk=Desk(unit), office=office_file.office, sops=SOPS, now=now())
        await weekly_summary.plan(work)
        await inspections.plan(work)
        await take_up(unit, work.now)
        for name, kind in office_file.units:
            await work.desk.people.unit_id(name, kind=kind, listed=True)
        return await work.desk.facts.secret("button key")


def _delivery(
    settings: Settings, works: WorkFactory, channels: OpenChannels, metrics: Metrics
) -> Delivery:
    admin = AdminAlerts(works)
    parked = channels.whatsapp.fallbacks.parked if channels.whatsapp else None
    return Delivery(
        works.database,
        measured(channels.by_name, works, metrics),
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
