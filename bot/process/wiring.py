"""One function wires everything. Dependencies reach the rest by parameter; nothing is global."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

from bot.archive.jobs import ArchiveJobs
from bot.archive.link_check import Fetch, Web
from bot.channels.dispatching import Updates
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.command_lists import CommandLists
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.session import LeanSession
from bot.config.office_file import LOCALES, OfficeFile
from bot.config.settings import Settings
from bot.files.evidence_folder import EvidenceFolder
from bot.inbound.intake import Intake
from bot.inbound.media import Media
from bot.letter_page.page import LetterPages
from bot.letter_page.routes import letter_page
from bot.letter_page.visitors import Visitors
from bot.monitor.jobs import InspectionJobs
from bot.monitor.measure import Measure
from bot.monitor.rounds import Rounds
from bot.outbound.admin_alerts import AdminNotices
from bot.outbound.delivery import Delivery
from bot.process.channels import Sides
from bot.reading.design_jobs import PageJobs
from bot.runtime.background import Detached
from bot.runtime.checkpoint_key import make_key
from bot.runtime.clock import Now, clock
from bot.runtime.health import Health
from bot.runtime.heartbeat import Heartbeat
from bot.runtime.rate_limit import Pace
from bot.runtime.ticker import Ticker
from bot.scheduling.document_jobs import DocumentJobs
from bot.scheduling.housekeeping import Housekeeping
from bot.scheduling.jobs import Jobs
from bot.texts.fluent import Texts
from flows.office.deadlines import weekly_summary
from flows.office.monitoring import inspections
from flows.settings import Office
from handlers.routing.routers import dispatcher
from handlers.views.registry import screen
from storage.conversations.fsm import ConversationStorage
from storage.database.unit import Database
from storage.desk import Desk

if TYPE_CHECKING:
    from bot.channels.whatsapp.cloud import Cloud
    from bot.channels.whatsapp.wiring import WhatsApp


@dataclass(frozen=True, kw_only=True)
class App:
    """The parts of the process, for what runs them and for the tests."""

    settings: Settings
    office_file: OfficeFile
    database: Database
    bot: Bot
    intake: Intake
    delivery: Delivery
    ticker: Ticker
    polling: Polling
    health: Health
    letter_page: web.RouteDef
    detached: Detached
    commands: CommandLists
    rounds: Rounds
    heartbeat: Heartbeat
    whatsapp: "WhatsApp | None" = None

    async def idle(self) -> None:
        """Returns when everything that came in is handled and everything queued is out."""
        while True:
            await self.intake.idle()
            await self.ticker.tick()
            await self.delivery.sweep()
            await self.delivery.idle()
            await self.detached.idle()
            if not self.intake.busy and not self.delivery.busy:
                return


async def wire(
    settings: Settings, office_file: OfficeFile, database: Database, now: Now | None = None,
    bot: Bot | None = None, web: Fetch | None = None, cloud: "Cloud | None" = None,
) -> App:  # fmt: skip
    """Build the process; nothing runs yet. A rehearsal plays `bot`, `web` and `cloud` itself."""
    now = now or clock(settings.clock_offset)
    office = office_file.office
    key = await _prepared(database, office_file, now)
    token = settings.telegram_token.get_secret_value()
    folder = EvidenceFolder(settings.data_dir / "evidence")
    media, ticker = Media(folder), Ticker(database, now)
    texts = Texts(LOCALES, office.calendar.zone)
    sides = _sides(settings, office, database, texts, key, now, folder, bot, cloud)
    admin = AdminNotices(office, now)
    delivery = _delivery(settings, database, sides, admin, now)
    detached = Detached()

    def committed() -> None:
        delivery.wake()
        ticker.wake()

    feed = partial(
        Updates, dispatcher(ConversationStorage()), office=office, media=media, now=now,
        button_key=key, labels=texts.in_every_language, committed=committed, spawn=detached.spawn,
    )  # fmt: skip
    ways = sides.ways_in(feed, media, now)
    intake = Intake(database, now, prepare=ways.prepare, handle=ways.handle,
                    told_dead=admin.dead_update)  # fmt: skip
    Jobs(database, office, folder, media, sides.downloads, now, committed,
         public_url=settings.public_url).register(ticker)  # fmt: skip
    house = (database, office, folder, texts, now, committed)
    archive = ArchiveJobs(database, office, folder, web or Web(), now, committed)
    _made_in_time(ticker, DocumentJobs(*house), InspectionJobs(*house), PageJobs(*house), archive)
    await Housekeeping(database, make_key(settings.data_dir), now).begin(ticker)
    polling = Polling(settings.telegram_api, token, intake, now)
    by_polling = settings.telegram_mode == "polling"
    health = Health(database, now, (lambda: polling.last_success) if by_polling else None)
    return App(
        settings=settings, office_file=office_file, database=database, bot=sides.bot,
        intake=intake, delivery=delivery, ticker=ticker, polling=polling, health=health,
        letter_page=letter_page(database, LetterPages(texts, office.name), Visitors(now)),
        detached=detached, commands=CommandLists(sides.bot, texts, database, ticker),
        rounds=Rounds(*house, Measure(now, office.watch.rule)), whatsapp=sides.whatsapp,
        heartbeat=Heartbeat(*house[:2], now, polling.hears if by_polling else None, committed),
    )  # fmt: skip


def _made_in_time(
    ticker: Ticker, *each: DocumentJobs | InspectionJobs | PageJobs | ArchiveJobs
) -> None:
    for jobs in each:
        jobs.register(ticker)


async def _prepared(database: Database, office_file: OfficeFile, now: Now) -> bytes:
    """The key that signs buttons; on the way, units are listed and the clock is set."""
    async with database.unit() as unit:
        await weekly_summary.plan(Desk(unit), office_file.office, now())
        await inspections.plan(Desk(unit), office_file.office, now())
        for name, kind in office_file.units:
            await Desk(unit).people.unit_id(name, kind=kind, listed=True)
        return await Desk(unit).facts.secret("button key")


def _sides(
    settings: Settings, office: Office, database: Database, texts: Texts, key: bytes, now: Now,
    folder: EvidenceFolder, bot: Bot | None, cloud: "Cloud | None",
) -> Sides:  # fmt: skip
    """WhatsApp too where it is set, and in a rehearsal only where nothing is really sent."""
    other = None
    if settings.whatsapp and (bot is None or cloud is not None):
        from bot.channels.whatsapp.wiring import whatsapp

        other = whatsapp(settings, office, database, texts, key, now, folder.read, cloud)
    bot = bot or _bot(settings)
    telegram = TelegramChannel(bot, texts, key, folder.read)
    return Sides(bot=bot, telegram=telegram, whatsapp=other)


def _delivery(
    settings: Settings, database: Database, sides: Sides, admin: AdminNotices, now: Now
) -> Delivery:
    return Delivery(
        database, sides.channels, screen, now, pace=Pace(on=settings.channel_limits),
        paces=sides.paces, told_unreachable=admin.unreachable, told_refused=admin.refused,
        told_parked=sides.whatsapp.standing_by.parked if sides.whatsapp else None,
    )  # fmt: skip


def _bot(settings: Settings) -> Bot:
    server = TelegramAPIServer.from_base(settings.telegram_api)
    return Bot(settings.telegram_token.get_secret_value(), session=LeanSession(api=server))
