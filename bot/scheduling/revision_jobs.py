"""The timer that drafts the revision of an SOP for whoever ordered it."""

from collections.abc import Coroutine
from typing import Any

from bot.documents.revision.making import draft_of
from bot.files.evidence_store import EvidenceStore
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.rendering import store
from bot.texts.fluent import Texts
from flows.messages.kinds.figures.standards import RevisionFiles
from flows.office.figures import standards
from flows.office.figures.recap import period
from flows.office.figures.standards import Ledger
from flows.records.timer import Timer
from storage.database.unit import Unit


class RevisionJobs:
    def __init__(self, works: WorkFactory, folder: EvidenceStore, texts: Texts) -> None:
        self._works = works
        self._folder = folder
        self._texts = texts

    def register(self, ticker: Ticker) -> None:
        ticker.on(standards.MAKE, self._send, self._make, beside=True)

    async def _make(self, timer: Timer) -> RevisionFiles | None:
        """The files; None if nothing is proposed any more. Raises NotDone and NotStored."""

        def computed(unit: Unit) -> Coroutine[Any, Any, Ledger | None]:
            return self._ledger(unit, timer)

        ledger = await self._works.database.aside(computed)
        if ledger is None:
            return None
        draft = await draft_of(ledger, self._works.office, self._texts.official, timer.due_at)
        if draft is None:
            return None
        return RevisionFiles(
            procedure=draft.procedure,
            version=draft.version,
            paper=await store(self._folder, draft.paper),
            toml=await store(self._folder, draft.toml.encode()),
        )

    async def _ledger(self, unit: Unit, timer: Timer) -> Ledger | None:
        _, procedure, words = timer.subject.split(":", 2)
        work = self._works.work(unit)
        days = period(work, words)
        return (await standards.ledger(work, days)).of(procedure) if days else None

    async def _send(self, unit: Unit, timer: Timer, files: RevisionFiles | None) -> None:
        if files is not None:
            await standards.deliver(self._works.work(unit), timer, files)
