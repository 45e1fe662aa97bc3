"""The timer of the weekly summary: its card is drawn before the unit that sends it."""

import structlog

from bot.documents.week_card import TEMPLATE, card_page
from bot.documents.worker_process import picture_in_worker, typeset_in_worker
from bot.files.evidence_folder import EvidenceFolder
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import DEFAULT, Texts
from bot.worker.limits import NotDone
from flows.office.deadlines import weekly_summary
from flows.office.figures.week_card import CardFiles
from flows.records.timer import Timer
from handlers.views.parts.screen import Say
from storage.database.unit import Unit

log = structlog.get_logger()

PHONE_PPI = 144
"""1080 pixels for the card's 540 points."""


class WeekJobs:
    """Draws the card of the week and sends it with the summary."""

    def __init__(self, works: WorkFactory, folder: EvidenceFolder, texts: Texts) -> None:
        self._works = works
        self._folder = folder
        self._texts = texts

    def register(self, ticker: Ticker) -> None:
        ticker.on(weekly_summary.WEEKLY, self._tell, self._draw)

    async def _draw(self, timer: Timer) -> CardFiles | None:
        """Draw and store the card; None if that fails, for the words must not wait for it."""
        async with self._works.database.unit() as unit:
            card = await weekly_summary.card(self._works.work(unit), timer.due_at)
        page = card_page(card, self._works.office, self._words)
        try:
            picture = await picture_in_worker(TEMPLATE, page, at=card.told_at, ppi=PHONE_PPI)
            pdf = await typeset_in_worker(TEMPLATE, page, at=card.told_at)
            return CardFiles(
                picture=await self._folder.store(picture), pdf=await self._folder.store(pdf)
            )
        except (NotDone, OSError) as error:
            log.error("the week's card was not drawn", error=str(error))
            return None

    async def _tell(self, unit: Unit, timer: Timer, files: CardFiles | None) -> None:
        await weekly_summary.tell_week(self._works.work(unit), timer, files)

    def _words(self, id: str, **arguments: str | int) -> str:
        return self._texts.plain(Say(id=id, args=arguments), DEFAULT)
