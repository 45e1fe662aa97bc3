"""Timers of inspections: the daily one, and the page of each."""

from bot.documents.condition import TEMPLATE, condition_page
from bot.documents.worker_process import typeset_in_worker
from bot.files.evidence_store import EvidenceStore
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.rendering import cause, rendering, store
from bot.texts.fluent import Texts
from flows.office.documents import delays
from flows.office.monitoring import inspections
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.desk import Desk


class InspectionJobs:
    """Timer handlers for inspections."""

    def __init__(self, works: WorkFactory, folder: EvidenceStore, texts: Texts) -> None:
        self._works = works
        self._folder = folder
        self._texts = texts

    def register(self, ticker: Ticker) -> None:
        ticker.on(inspections.DAILY, self._daily)
        ticker.on(inspections.RENDER, self._keep, self._make, persistence=rendering(self._late))

    async def _daily(self, unit: Unit, timer: Timer, _: object) -> None:
        await inspections.daily(self._works.work(unit))

    async def _make(self, timer: Timer) -> str | None:
        """Typeset and store an inspection's page. Return its hash, or None if already made."""
        async with self._works.database.unit() as unit:
            desk = Desk(unit)
            inspection = await desk.inspections.by_id(int(timer.subject))
            person = inspection.person if inspection else None
            inspector = await desk.people.by_id(person) if person is not None else None
        if inspection is None or inspection.sha256 is not None:
            return None

        name = inspector.name if inspector else ""
        page = condition_page(inspection, name, self._works.office, self._texts.official)
        made = await typeset_in_worker(TEMPLATE, page, at=inspection.finished_at)
        return await store(self._folder, made)

    async def _keep(self, unit: Unit, timer: Timer, sha256: str | None) -> None:
        work = self._works.work(unit)
        inspection = await work.desk.inspections.by_id(int(timer.subject))
        if inspection is not None and sha256 is not None:
            await inspections.rendered(work, inspection, sha256)

    async def _late(self, unit: Unit, timer: Timer, error: Exception) -> None:
        told = delays.CONDITION, cause(error), str(error)
        await delays.report_delayed(self._works.work(unit), *told)
