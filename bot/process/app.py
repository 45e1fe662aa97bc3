"""The parts of the process, as assembled by wiring.py."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiogram import Bot
from aiohttp import web

from bot.channels.telegram.command_lists import CommandLists
from bot.channels.telegram.polling import Polling
from bot.config.office_file import OfficeFile
from bot.config.settings import Settings
from bot.inbound.intake import Intake
from bot.monitoring.rounds import Rounds
from bot.outbound.delivery import Delivery
from bot.runtime.background import BackgroundTasks
from bot.runtime.current_office import CurrentOffice
from bot.runtime.health import Health
from bot.runtime.heartbeat import Heartbeat
from bot.runtime.ticker import Ticker
from bot.upkeep.self_check import SelfCheck
from storage.database.unit import Database

if TYPE_CHECKING:
    from bot.channels.whatsapp.wiring import WhatsApp


@dataclass(frozen=True, kw_only=True)
class App:
    """The parts of the process, for serving and for tests."""

    settings: Settings
    office_file: OfficeFile
    current: CurrentOffice
    database: Database
    bot: Bot
    intake: Intake
    delivery: Delivery
    ticker: Ticker
    polling: Polling
    health: Health
    web_routes: Sequence[web.RouteDef]
    background: BackgroundTasks
    commands: CommandLists
    rounds: Rounds
    heartbeat: Heartbeat
    self_check: SelfCheck
    whatsapp: "WhatsApp | None" = None

    async def idle(self) -> None:
        """Wait until everything received is handled and everything queued is sent."""
        while True:
            await self.intake.idle()
            await self.ticker.tick()
            await self.delivery.sweep()
            await self.delivery.idle()
            await self.background.idle()
            if not self.intake.busy and not self.delivery.busy:
                return
