"""What falls due for a design: its pages are drawn and brought to whoever looks at it."""

from collections.abc import Callable
from typing import Any

from bot.files.evidence_folder import EvidenceFolder
from bot.reading.pages import drawn
from bot.runtime.clock import Now
from bot.runtime.ticker import Ticker
from bot.texts.fluent import Texts
from flows.content.content import PREVIEW
from flows.office.content import designs
from flows.records.timer import Timer
from flows.settings import Office
from storage.database.unit import Database, Unit
from storage.desk import Desk


class PageJobs:
    """Registers its timer kind with the ticker."""

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
        self._now = now
        self._committed = committed

    def register(self, ticker: Ticker) -> None:
        ticker.on(PREVIEW, self._keep, self._draw)

    async def _draw(self, timer: Timer) -> list[dict[str, Any]]:
        """Every file with its pages; outside any unit, for it may take a while."""
        async with self._database.unit() as unit:
            files = await designs.fetched(Desk(unit), int(timer.subject))
        return [each for file in files for each in await drawn(file, self._folder)]

    async def _keep(self, unit: Unit, timer: Timer, files: list[dict[str, Any]]) -> None:
        unit.after_commit.append(self._committed)
        await designs.drawn(Desk(unit), self._office, int(timer.subject), files, self._now())
