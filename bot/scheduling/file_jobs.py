"""Timers of files that could not be fetched with their message."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from bot.inbound.downloads import Download, FileGone, FileTooBig
from bot.inbound.media import Media
from bot.runtime.persistence import Persistence
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from flows.office.cards import late_files
from flows.office.messages.file_trouble import GONE, TRIED
from flows.records.evidence import PENDING
from flows.records.received_file import FileState, ReceivedFile
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.desk import Desk

PATIENCE = 60.0
"""Seconds for one try."""
TRIES, LONGEST = 150, 1800
"""Tries over some three days, and the longest pause in seconds: an id outlives a long weekend."""
PERHAPS = 4
"""Tries after which a file is gone that is said to be away for a time, which is said of both."""


class FileJobs:
    """Timer handler of pending evidence."""

    def __init__(
        self, works: WorkFactory, media: Media, downloads: Mapping[str, Download]
    ) -> None:
        self._works = works
        self._media = media
        self._downloads = downloads

    def register(self, ticker: Ticker) -> None:
        lasting = Persistence(attempts=TRIES, longest=LONGEST, give_up=self._give_up)
        ticker.on(late_files.FETCH, self._keep, self._fetch, beside=True, persistence=lasting)

    async def _fetch(self, timer: Timer) -> ReceivedFile | None:
        """Fetch and examine a file. None if that is no longer needed; raises what may pass."""
        async with self._works.database.unit() as unit:
            evidence = await Desk(unit).evidence.by_id(int(timer.subject))
        if evidence is None or evidence.state != PENDING or evidence.file_id is None:
            return None
        waiting = ReceivedFile(
            kind=evidence.kind,
            state=FileState.PENDING,
            file_id=evidence.file_id,
            file_unique_id="",
            name=evidence.name,
            size=evidence.size,
        )
        try:
            async with asyncio.timeout(PATIENCE):
                data = await self._downloads[evidence.channel](evidence.file_id)
        except FileTooBig:
            return replace(waiting, state=FileState.TOO_BIG)
        except FileGone as error:
            if error.perhaps and timer.attempts < PERHAPS:
                raise
            return replace(waiting, state=FileState.LOST)
        return await self._media.keep(waiting, data)

    async def _keep(self, unit: Unit, timer: Timer, received: ReceivedFile | None) -> None:
        if received is None:
            return
        work, row = self._works.work(unit), int(timer.subject)
        if received.state is FileState.LOST:
            await late_files.lost(work, row, GONE)
        else:
            await late_files.came(work, row, received, int(timer.arguments.get("bot", 0)))

    async def _give_up(self, unit: Unit, timer: Timer, _: Exception) -> None:
        await late_files.lost(self._works.work(unit), int(timer.subject), TRIED)
