"""What falls due for documents: making them, cards that waited for them, estimates that passed."""

from collections.abc import Callable
from typing import Any

from bot.documents.making import file_of
from bot.files.evidence_folder import EvidenceFolder
from bot.runtime.clock import Now
from bot.runtime.ticker import Ticker
from bot.texts.fluent import Texts
from flows.office.documents import documents
from flows.office.faults import estimates
from flows.records.timer import Timer
from flows.settings import Office
from storage.database.unit import Database, Unit
from storage.desk import Desk


class DocumentJobs:
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
        ticker.on(documents.RENDER, self._keep, self._make)
        ticker.on(documents.HELD, self._release)
        ticker.on(estimates.PASSED, self._estimate)

    def _desk(self, unit: Unit) -> Desk:
        unit.after_commit.append(self._committed)
        return Desk(unit)

    async def _make(self, timer: Timer) -> str | None:
        """The file's hash, stored; None where it was made before."""
        async with self._database.unit() as unit:
            document = await Desk(unit).documents.by_id(int(timer.subject))
        if document is None or document.sha256 is not None:
            return None
        made = await file_of(document, self._office, self._texts, self._folder)
        return await self._folder.store(made)

    async def _keep(self, unit: Unit, timer: Timer, sha256: str | None) -> None:
        desk = self._desk(unit)
        document = await desk.documents.by_id(int(timer.subject))
        if document is not None and sha256 is not None:
            await documents.rendered(desk, self._office, document, sha256, self._now())

    async def _release(self, unit: Unit, timer: Timer, _: Any) -> None:
        await documents.release(self._desk(unit), self._office, timer, self._now())

    async def _estimate(self, unit: Unit, timer: Timer, _: Any) -> None:
        await estimates.remind(self._desk(unit), self._office, timer, self._now())
