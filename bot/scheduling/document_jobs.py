"""Timers of documents: making them, releasing cards that waited for them, passed estimates."""

from typing import Any

from bot.documents.case_file.making import case_file_pdf
from bot.documents.making import file_of
from bot.files.evidence_store import EvidenceStore
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.rendering import SOON, cause, rendering, store
from bot.texts.fluent import Texts
from bot.worker.limits import NotDone
from flows.office.casefile.contents import contents
from flows.office.documents import documents
from flows.office.documents.delays import document_delayed
from flows.office.faults import estimates
from flows.records.document import Document, DocumentKind
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.desk import Desk


class DocumentJobs:
    """Timer handlers for documents and estimates."""

    def __init__(self, works: WorkFactory, folder: EvidenceStore, texts: Texts) -> None:
        self._works = works
        self._folder = folder
        self._texts = texts

    def register(self, ticker: Ticker) -> None:
        late = rendering(self._late)
        ticker.on(documents.RENDER, self._keep, self._make, persistence=late)
        ticker.on(documents.HELD, self._release)
        ticker.on(estimates.PASSED, self._estimate)

    async def _make(self, timer: Timer) -> str | None:
        """Make and store a document's file. Return its hash, or None if it was made before. Raises
        NotDone, NotStored.
        """
        async with self._works.database.unit() as unit:
            document = await Desk(unit).documents.by_id(int(timer.subject))
        if document is None or document.sha256 is not None:
            return None
        if document.kind is DocumentKind.CASE_FILE:
            made = await self._case_file(document)
        else:
            made = await file_of(document, self._works.office, self._texts, self._folder)
        return await store(self._folder, made)

    async def _case_file(self, document: Document) -> bytes:
        """Gather everything about the case, and typeset it."""
        async with self._works.database.unit() as unit:
            work = self._works.work(unit)
            file = await work.desk.cases.by_id(document.case_id)
            reader = await work.desk.people.by_id(document.reader or 0)
            if file is None:
                raise NotDone("the case is gone")
            found = await contents(work, file, asked_by=reader.name if reader else "–")
        at, office = document.created_at, self._works.office
        return await case_file_pdf(found, office, self._texts, self._folder, at=at)

    async def _keep(self, unit: Unit, timer: Timer, sha256: str | None) -> None:
        work = self._works.work(unit)
        document = await work.desk.documents.by_id(int(timer.subject))
        if document is not None and sha256 is not None:
            await documents.rendered(work, document, sha256)

    async def _late(self, unit: Unit, timer: Timer, error: Exception) -> None:
        await document_delayed(
            self._works.work(unit),
            int(timer.subject),
            cause(error),
            str(error),
            long=timer.attempts > SOON,
        )

    async def _release(self, unit: Unit, timer: Timer, _: Any) -> None:
        await documents.release(self._works.work(unit), timer)

    async def _estimate(self, unit: Unit, timer: Timer, _: Any) -> None:
        await estimates.remind(self._works.work(unit), timer)
