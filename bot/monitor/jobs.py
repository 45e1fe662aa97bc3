"""What falls due for inspections: the morning's own, and the page of each."""

from collections.abc import Callable

from bot.documents.condition import TEMPLATE, condition_page
from bot.documents.worker_process import typeset_apart
from bot.files.evidence_folder import EvidenceFolder
from bot.runtime.clock import Now
from bot.runtime.ticker import Ticker
from bot.texts.fluent import DEFAULT, Texts
from flows.office.monitoring import inspections
from flows.records.timer import Timer
from flows.settings import Office
from handlers.views.parts.screen import Say
from storage.database.unit import Database, Unit
from storage.desk import Desk


class InspectionJobs:
    """Registers its timer kinds with the ticker."""

    def __init__(
        self,
        database: Database,
        office: Office,
        folder: EvidenceFolder,
        texts: Texts,
        now: Now,
        committed: Callable[[], None],
    ) -> None:
        self._database = database
        self._office = office
        self._folder = folder
        self._texts = texts
        self._now = now
        self._committed = committed

    def register(self, ticker: Ticker) -> None:
        ticker.on(inspections.DAILY, self._daily)
        ticker.on(inspections.RENDER, self._keep, self._make)

    def _desk(self, unit: Unit) -> Desk:
        unit.after_commit.append(self._committed)
        return Desk(unit)

    async def _daily(self, unit: Unit, timer: Timer, _: object) -> None:
        await inspections.daily(self._desk(unit), self._office, self._now())

    async def _make(self, timer: Timer) -> str | None:
        """The page's hash, stored; None where it was made before."""
        async with self._database.unit() as unit:
            desk = Desk(unit)
            inspection = await desk.inspections.by_id(int(timer.subject))
            person = inspection.person if inspection else None
            inspector = await desk.people.by_id(person) if person is not None else None
        if inspection is None or inspection.sha256 is not None:
            return None

        def words(id: str, **arguments: str | int) -> str:
            return self._texts.plain(Say(id=id, args=arguments), DEFAULT)

        name = inspector.name if inspector else ""
        page = condition_page(inspection, name, self._office, words)
        made = await typeset_apart(TEMPLATE, page, at=inspection.finished_at)
        return await self._folder.store(made)

    async def _keep(self, unit: Unit, timer: Timer, sha256: str | None) -> None:
        desk = self._desk(unit)
        inspection = await desk.inspections.by_id(int(timer.subject))
        if inspection is not None and sha256 is not None:
            await inspections.rendered(desk, self._office, inspection, sha256, self._now())
