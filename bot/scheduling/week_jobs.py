"""The timer of the weekly summary: its card is drawn before the unit that sends it."""

from collections.abc import Coroutine
from typing import Any

import structlog

from bot.documents.week_card import TEMPLATE, card_page
from bot.documents.worker_process import picture_in_worker, typeset_in_worker
from bot.files.evidence_store import EvidenceStore
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import Texts
from bot.worker.limits import NotDone
from flows.messages.kinds.figures.weekly import Weekly
from flows.office.deadlines import weekly_summary
from flows.office.figures.week_card import CardFiles, WeekCard
from flows.records.timer import Timer
from storage.database.unit import Unit

log = structlog.get_logger()

Prepared = tuple[Weekly, CardFiles | None]

PHONE_PPI = 144
"""1080 pixels for the card's 540 points."""


class WeekJobs:
    """Draws the card of the week and sends it with the summary."""

    def __init__(self, works: WorkFactory, folder: EvidenceStore, texts: Texts) -> None:
        self._works = works
        self._folder = folder
        self._texts = texts

    def register(self, ticker: Ticker) -> None:
        ticker.on(weekly_summary.WEEKLY, self._tell, self._prepare)

    async def _prepare(self, timer: Timer) -> Prepared:
        """Compute the week aside, and draw and store its card."""

        def computed(unit: Unit) -> Coroutine[Any, Any, tuple[Weekly, WeekCard]]:
            return weekly_summary.summary_and_card(self._works.work(unit), timer.due_at)

        told, card = await self._works.database.aside(computed)
        return told, await self._drawn(card)

    async def _drawn(self, card: WeekCard) -> CardFiles | None:
        """The card's files; None if it cannot be drawn, for the words must not wait for it."""
        page = card_page(card, self._works.office, self._texts.official)
        try:
            picture = await picture_in_worker(TEMPLATE, page, at=card.told_at, ppi=PHONE_PPI)
            pdf = await typeset_in_worker(TEMPLATE, page, at=card.told_at)
            return CardFiles(
                picture=await self._folder.store(picture), pdf=await self._folder.store(pdf)
            )
        except (NotDone, OSError) as error:
            log.error("the week's card was not drawn", error=str(error))
            return None

    async def _tell(self, unit: Unit, timer: Timer, prepared: Prepared) -> None:
        await weekly_summary.tell_week(self._works.work(unit), timer, *prepared)
