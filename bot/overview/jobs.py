"""The timer that makes the page beside everything else, and sends it."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from bot.files.evidence_store import EvidenceStore
from bot.overview.document import Documents
from bot.overview.figures_cache import FRESH, FiguresCache
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.rendering import store
from bot.texts.fluent import Texts
from flows.office.overview import asked
from flows.office.overview.page import Page, page_of
from flows.records.timer import Timer
from storage.database.unit import Unit


class PageJobs:
    def __init__(
        self, works: WorkFactory, folder: EvidenceStore, texts: Texts, *, public_url: str
    ) -> None:
        self._works = works
        self._folder = folder
        self._linked = bool(public_url)
        self._figures = FiguresCache(usable=FRESH)
        self._documents = Documents(texts, works.office, linked=self._linked)

    def register(self, ticker: Ticker) -> None:
        ticker.on(asked.MAKE, self._send, self._make, beside=True)

    async def _make(self, timer: Timer) -> str | None:
        """The hash of the file; None if a link is sent or nobody is there. Raises NotStored."""
        if self._linked and not asked.wants_file(timer):
            return None

        def computed(unit: Unit) -> Coroutine[Any, Any, tuple[Page, str] | None]:
            return self._page(unit, int(timer.subject))

        found = await self._works.database.aside(computed)
        if found is None:
            return None
        file = await asyncio.to_thread(self._documents.file, *found)
        return await store(self._folder, file)

    async def _page(self, unit: Unit, person: int) -> tuple[Page, str] | None:
        """The page as of now, and its reader's language."""
        work = self._works.work(unit)
        reader = await work.desk.people.by_id(person)
        if reader is None or reader.blocked or reader.ended:
            return None
        page = await page_of(work, reader, figures_of=self._figures)
        return page, reader.language

    async def _send(self, unit: Unit, timer: Timer, sha256: str | None) -> None:
        work = self._works.work(unit)
        if sha256 is not None:
            await asked.deliver_file(work, timer, sha256, linked=self._linked)
        elif self._linked:
            await asked.deliver_link(work, timer)
