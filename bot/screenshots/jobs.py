"""Timers of pictures: read what stands in each, ask the monitor, and propose it."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from bot.files.evidence_store import DamagedEvidence, EvidenceStore
from bot.monitoring.measure import Measure
from bot.reading.pictures.reading import PictureReader
from bot.runtime.persistence import Persistence
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.screenshots.veils import veiled_copies
from bot.screenshots.words import Checked, noted, proposal
from bot.texts.fluent import Texts
from bot.worker.process import FOREIGN, Worker
from flows.faults.picture_reading import PictureReading
from flows.monitoring.finding import Cause, Health
from flows.monitoring.target import Target
from flows.office.cards.pictures_to_read import READ
from flows.office.faults import screenshots
from flows.office.faults.screenshots import Told
from flows.office.monitoring.watching import standing_of
from flows.office.promotion import guest_pages
from flows.promotion.guest_page import GuestPage, guests_on
from flows.records.evidence import Evidence
from flows.records.timer import Timer
from flows.screens.labels import labels_on
from flows.screens.page import Page
from flows.screens.seen import Seen
from flows.screens.understanding import understand
from storage.database.unit import Unit
from storage.desk import Desk

LOOK = 2.5
"""Seconds for the monitor's look at a target: the reporter waits for it."""
_UNKNOWN = frozenset({Cause.SILENT, Cause.INNER, Cause.UNREADABLE})
"""What says too little after so short a look."""
_WELL = frozenset({Health.UP, Health.SLOW})


@dataclass(frozen=True, slots=True)
class _Read:
    """The findings of a picture, and the rows of it if it is a page of the guest book."""

    told: Told
    guests: GuestPage


class PictureJobs:
    """Timer handler for pictures that are read."""

    def __init__(self, works: WorkFactory, folder: EvidenceStore, texts: Texts) -> None:
        self._works = works
        self._folder = folder
        self._texts = texts
        self._reader = PictureReader()
        self._measure = Measure(works.now, works.office.watch.rule, patience=LOOK)

    def register(self, ticker: Ticker) -> None:
        told = Persistence(give_up=self._give_up)
        ticker.on(READ, self._keep, self._read, room=1, persistence=told)

    async def _read(self, timer: Timer) -> _Read | None:
        """Read the picture outside any unit, because it takes a while."""
        async with self._works.database.unit() as unit:
            evidence = await Desk(unit).evidence.by_id(int(timer.subject))
            language = await _language(unit, evidence)
        if evidence is None or not evidence.pictures or not self._reader.able:
            return None
        page = await self._page(evidence)
        told = await self._told(evidence, page, language)
        return _Read(told, await asyncio.to_thread(guests_on, page))

    async def _told(self, evidence: Evidence, page: Page, language: str) -> Told:
        seen = await self._seen(page)
        veiled = await veiled_copies(self._folder, evidence.pictures, seen.hidden)
        note = noted(self._texts, labels_on(page), seen, language)
        if seen.silent:
            hidden = PictureReading(hidden=bool(seen.hidden))
            return Told(seen=seen, proposal=hidden, veiled=veiled, note=note)
        target = self._works.office.watch.target(seen.target) if seen.target else None
        checked = None if target is None else await self._look(target)
        told = proposal(self._texts, seen, target, checked, language)
        return Told(seen=seen, proposal=told, veiled=veiled, note=note)

    async def _page(self, evidence: Evidence) -> Page:
        try:
            pieces = [await self._folder.read(each) for each in evidence.pictures]
        except (OSError, DamagedEvidence):
            return Page()
        return await self._reader.read(pieces)

    async def _seen(self, page: Page) -> Seen:
        office = self._works.office
        return await asyncio.to_thread(
            understand,
            page,
            targets=office.watch.targets,
            units=office.units,
            now=self._works.now(),
            zone=office.calendar.zone,
        )

    async def _look(self, target: Target) -> Checked | None:
        """Whether the target opens from here, and since when not; None if it cannot be told."""
        async with self._works.database.unit() as unit:
            known = await standing_of(Desk(unit), target.key)
        if known.health not in _WELL and known.since is not None:
            return Checked(known.health, known.since)
        at: datetime = self._works.now()
        async with Worker(FOREIGN) as worker:
            found = await self._measure(target, worker)
        return None if found.cause in _UNKNOWN else Checked(found.health, at)

    async def _keep(self, unit: Unit, timer: Timer, read: _Read | None) -> None:
        work = self._works.work(unit)
        await screenshots.take(work, timer, read.told if read else None)
        if read is not None:
            await guest_pages.take(work, timer, read.guests)

    async def _give_up(self, unit: Unit, timer: Timer, _: Exception) -> None:
        await screenshots.take(self._works.work(unit), timer, None)


async def _language(unit: Unit, evidence: Evidence | None) -> str:
    person = await Desk(unit).people.by_id(evidence.person) if evidence is not None else None
    return person.language if person is not None else ""
