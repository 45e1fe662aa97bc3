"""Timers of every subject, registered with what they need."""

from pathlib import Path

from bot.archive.jobs import ArchiveJobs
from bot.archive.link_check import Fetch, Web
from bot.config.settings import Settings
from bot.files.evidence_store import EvidenceStore
from bot.inbound.media import Media
from bot.monitoring.jobs import InspectionJobs
from bot.overview.jobs import PageJobs as OverviewJobs
from bot.process.open_channels import OpenChannels
from bot.reading.design_jobs import PageJobs
from bot.reading.letter_jobs import LetterJobs
from bot.reading.sounds.hearing import Listener
from bot.runtime.background import BackgroundTasks
from bot.runtime.checkpoint_key import make_key
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.backup_jobs import BackupJobs
from bot.scheduling.calendar_jobs import CalendarJobs
from bot.scheduling.checkpoint_jobs import CheckpointJobs
from bot.scheduling.clock_steps import ClockSteps
from bot.scheduling.document_jobs import DocumentJobs
from bot.scheduling.housekeeping import Housekeeping
from bot.scheduling.jobs import Jobs
from bot.scheduling.personal_jobs import PersonalJobs
from bot.scheduling.register_jobs import RegisterJobs
from bot.scheduling.revision_jobs import RevisionJobs
from bot.scheduling.week_jobs import WeekJobs
from bot.screenshots.jobs import PictureJobs
from bot.texts.fluent import Texts
from bot.voice_notes.jobs import VoiceJobs
from bot.webhooks.calling import Caller
from bot.webhooks.rounds import WebhookRounds


async def register_timers(
    settings: Settings,
    works: WorkFactory,
    channels: OpenChannels,
    media: Media,
    folder: EvidenceStore,
    texts: Texts,
    web: Fetch | None,
    background: BackgroundTasks,
    ticker: Ticker,
) -> None:
    """Register timers of use cases, documents, archives and housekeeping."""
    Jobs(works, folder, media, channels.downloads, public_url=settings.public_url).register(ticker)
    DocumentJobs(works, folder, texts).register(ticker)
    PersonalJobs(works, folder, texts).register(ticker)
    WeekJobs(works, folder, texts).register(ticker)
    RevisionJobs(works, folder, texts).register(ticker)
    OverviewJobs(works, folder, texts, public_url=settings.public_url).register(ticker)
    RegisterJobs(works, folder, database=settings.database, office=settings.office).register(
        ticker
    )
    InspectionJobs(works, folder, texts).register(ticker)
    PageJobs(works, folder).register(ticker)
    LetterJobs(works, folder).register(ticker)
    PictureJobs(works, folder, texts).register(ticker)
    VoiceJobs(works, folder, texts, Listener(settings.speech_model)).register(ticker)
    WebhookRounds(works, settings.data_dir, Caller(settings.webhook_private)).register(ticker)
    ArchiveJobs(works, folder, web or Web()).register(ticker)
    housekeeping = Housekeeping(works.database, works.now, works.office.calendar.zone)
    calendar, checkpoints = CalendarJobs(works), _checkpoints(settings, works)
    await housekeeping.begin(ticker)
    await calendar.begin(ticker)
    await checkpoints.begin(ticker)
    await BackupJobs(works, settings, background.spawn).begin(ticker)
    recurring = [housekeeping.plan, calendar.plan, checkpoints.plan]
    await ClockSteps(works, recurring).begin(ticker)


def _checkpoints(settings: Settings, works: WorkFactory) -> CheckpointJobs:
    file = Path(settings.checkpoint_file) if settings.checkpoint_file else None
    return CheckpointJobs(works, make_key(settings.data_dir), file)
