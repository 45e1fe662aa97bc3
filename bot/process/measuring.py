"""Health of the process, and channels that tell it what they deliver."""

from collections.abc import Mapping

from bot.channels.channel import Channel
from bot.channels.measured import MeasuredChannel
from bot.channels.telegram.polling import Polling
from bot.config.settings import Settings
from bot.inbound.intake import Intake
from bot.process.open_channels import OpenChannels
from bot.runtime.health import Health
from bot.runtime.metrics import Metrics
from bot.runtime.readiness import Readiness
from bot.runtime.work_factory import WorkFactory
from bot.upkeep.self_check import SelfCheck
from storage.database.schema import sqlite_path


def health_of(settings: Settings, works: WorkFactory, polling: Polling, intake: Intake) -> Health:
    last_poll = (lambda: polling.last_success) if settings.polls else None
    file, folder = sqlite_path(settings.database), settings.data_dir
    return Health(
        Readiness(
            works.database,
            works.now,
            last_poll,
            folder=folder,
            file=file,
            held=intake.held,
            distrust=lambda: polling.distrust,
        ),
        Metrics(works.database, works.now, last_poll, folder),
    )


def self_check(
    settings: Settings,
    works: WorkFactory,
    health: Health,
    polling: Polling,
    channels: OpenChannels,
) -> SelfCheck:
    other = channels.whatsapp.channel if channels.whatsapp else None
    return SelfCheck(works, health.readiness, polling, settings, other)


def measured(
    channels: Mapping[str, Channel], works: WorkFactory, metrics: Metrics
) -> Mapping[str, Channel]:
    return {
        name: MeasuredChannel(each, works.now, metrics.delivered, metrics.limited)
        for name, each in channels.items()
    }
