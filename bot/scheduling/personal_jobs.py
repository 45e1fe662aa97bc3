"""Timers of personal data: the copy made and taken off the disk, chats forgotten, audits over."""

import asyncio
from typing import Any

from bot.documents.personal.own_data import own_data_page
from bot.documents.worker_process import typeset_in_worker
from bot.files.evidence_store import EvidenceStore
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.rendering import store
from bot.texts.fluent import Texts
from flows.office.personal import copies, removal
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.people.kept_data import kept_about

TEMPLATE = "laporan.typ"


class PersonalJobs:
    """Timer handlers for what is kept about people."""

    def __init__(self, works: WorkFactory, folder: EvidenceStore, texts: Texts) -> None:
        self._works = works
        self._folder = folder
        self._texts = texts

    def register(self, ticker: Ticker) -> None:
        ticker.on(copies.MAKE, self._made, self._make)
        ticker.on(copies.DROP, self._dropped, self._drop)
        ticker.on(removal.FORGET_CHAT, self._forget)

    async def _make(self, timer: Timer) -> str | None:
        """Typeset and store the copy. Return its hash. Raises NotDone, NotStored."""
        async with self._works.database.unit() as unit:
            kept = await kept_about(unit, int(timer.subject))
        if kept is None:
            return None
        page = own_data_page(kept, self._works.office, self._texts.official, timer.due_at)
        return await store(self._folder, await typeset_in_worker(TEMPLATE, page, at=timer.due_at))

    async def _made(self, unit: Unit, timer: Timer, sha256: str | None) -> None:
        if sha256 is not None:
            await copies.made(self._works.work(unit), timer, sha256)

    async def _drop(self, timer: Timer) -> None:
        """Take the copy out of the evidence."""
        await asyncio.to_thread(self._folder.drop, timer.subject)

    async def _dropped(self, unit: Unit, timer: Timer, _: Any) -> None:
        """Nothing is left to record."""

    async def _forget(self, unit: Unit, timer: Timer, _: Any) -> None:
        await removal.forget_chat(self._works.work(unit), timer)
