"""Timer of designs: draw the pages and send them to the reviewers."""

from typing import Any

from bot.files.evidence_store import EvidenceStore
from bot.reading.pages import drawn
from bot.runtime.persistence import Persistence
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from flows.content.content import PREVIEW
from flows.office.content import designs
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.desk import Desk

WAITING = Persistence(attempts=None)
"""A design waits for its files, which are fetched or given up in time."""


class PageJobs:
    """Timer handler for design previews."""

    def __init__(self, works: WorkFactory, folder: EvidenceStore) -> None:
        self._works = works
        self._folder = folder

    def register(self, ticker: Ticker) -> None:
        ticker.on(PREVIEW, self._keep, self._draw, persistence=WAITING)

    async def _draw(self, timer: Timer) -> list[dict[str, Any]]:
        """Draw every file's pages outside any unit, because it may take a while."""
        async with self._works.database.unit() as unit:
            files = await designs.fetched(Desk(unit), int(timer.subject))
        return [each for file in files for each in await drawn(file, self._folder)]

    async def _keep(self, unit: Unit, timer: Timer, files: list[dict[str, Any]]) -> None:
        await designs.drawn(self._works.work(unit), int(timer.subject), files)
