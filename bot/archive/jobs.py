"""Timers for links: archive what was published, and check it every week."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from bot.archive.bundle import bundle
from bot.archive.likeness import found_again
from bot.archive.link_check import Fetch, look
from bot.archive.parts import parts
from bot.archive.warc import warc
from bot.files.evidence_store import DamagedEvidence, EvidenceStore
from bot.monitoring.page import Page
from bot.runtime.persistence import Persistence
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.rendering import cause, rendering, store
from bot.worker.process import FOREIGN, Worker
from flows.content.content import ARCHIVE, RECHECK, Link, LinkState, Look, Part
from flows.office.content import archive, facts, recheck
from flows.office.content.finals import internal_hosts
from flows.office.content.published import published
from flows.office.documents import delays
from flows.office.promotion.looks import looked_at
from flows.promotion.sop import PROMOTION
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.desk import Desk

SEEN = frozenset({LinkState.ALIVE, LinkState.DIFFERS})

WEEKLY = Persistence(attempts=None, longest=3600)
"""The next check of links is planned by this one, so this one is never given up."""


class ArchiveJobs:
    """Timer handlers for archiving and checking links."""

    def __init__(self, works: WorkFactory, folder: EvidenceStore, fetch: Fetch) -> None:
        self._works = works
        self._folder = folder
        self._fetch = fetch

    def register(self, ticker: Ticker) -> None:
        ticker.on(ARCHIVE, self._keep, self._archive, persistence=rendering(self._late))
        ticker.on(RECHECK, self._checked, self._check, persistence=WEEKLY)

    async def _archive(self, timer: Timer) -> archive.Kept | None:
        """Fetch all links and make the offline copy, outside any unit. None without a case."""
        case = _case(timer)
        links, text = await self._known(case)
        looks, pages, parts_of = await self._looks(links, text, whole=True)
        async with self._works.database.unit() as unit:
            desk = Desk(unit)
            file = await desk.cases.by_id(case)
            content = await published(desk, file, self._works.now()) if file else None
            design = await facts.newest(desk, case, Part.DESIGN)
        if content is None:
            return None
        finals: list[tuple[str, bytes]] = []
        for each in design.files if design else ():
            data = await self._read(each["sha256"]) if each["sha256"] else None
            if data is not None:
                finals.append((each["name"], data))
        pictures = await _pictures(parts_of, [data for _, data in finals])
        by_entry = {f"{content['case']}/{each.seq}": pictures.get(each.id) for each in links}
        for told in content["links"]:
            told["pictures"] = by_entry.get(told["entry"])
        made = await asyncio.to_thread(bundle, content, pages, finals)
        stored = await store(self._folder, made)
        return archive.Kept(looks=looks, bundle=stored, size=len(made), pictures=pictures)

    async def _keep(self, unit: Unit, timer: Timer, kept: archive.Kept | None) -> None:
        if kept is None:
            return
        work = self._works.work(unit)
        file = await work.desk.cases.by_id(_case(timer))
        if file is not None and file.case.procedure == PROMOTION:
            await looked_at(work, file, kept)
        else:
            await archive.record_archived(work, _case(timer), kept)

    async def _late(self, unit: Unit, timer: Timer, error: Exception) -> None:
        about = _case(timer), delays.ARCHIVE, cause(error), str(error)
        await delays.case_delayed(self._works.work(unit), *about)

    async def _check(self, timer: Timer) -> Mapping[int, Look]:
        links, text = await self._known(int(timer.subject))
        return (await self._looks(links, text, whole=False))[0]

    async def _checked(self, unit: Unit, timer: Timer, looks: Mapping[int, Look]) -> None:
        await recheck.record_recheck(self._works.work(unit), timer, looks)

    async def _known(self, case: int) -> tuple[list[Link], str]:
        async with self._works.database.unit() as unit:
            desk = Desk(unit)
            text = await facts.approved_text(desk, case)
            return await facts.current_links(desk, case), text

    async def _looks(
        self, links: list[Link], text: str, *, whole: bool
    ) -> tuple[dict[int, Look], dict[str, bytes], dict[int, Sequence[Page]]]:
        """Check links. Return the findings by link id, the pages as WARC by their name in the
        archive and, if `whole`, what each page that could be judged shows, by link id.
        """
        inner = internal_hosts(self._works.office)

        async def seen_now(link: Link, worker: Worker) -> tuple[Look, Page | None, Sequence[Page]]:
            internal = urlsplit(link.url).hostname in inner
            seen, page = await look(link.url, text, self._fetch, worker, internal=internal)
            if page is None or not whole or seen.state not in SEEN:
                return seen, page, ()
            return seen, page, await parts(page, self._fetch, worker, internal=internal)

        async with Worker(FOREIGN) as worker:
            found = await asyncio.gather(*(seen_now(link, worker) for link in links))
        looks, pages = {}, {}
        parts_of = {}
        for link, (seen, page, shown) in zip(links, found, strict=True):
            looks[link.id] = seen
            if whole and seen.state in SEEN:
                parts_of[link.id] = shown
            if page is not None:
                kept = partial(warc, asked=link.url, entry=str(link.id), parts=shown)
                data = await asyncio.to_thread(kept, page, self._works.now())
                pages[f"{link.seq}-{link.channel}"] = data
                looks[link.id] = replace(seen, snapshot=await store(self._folder, data))
        return looks, pages, parts_of

    async def _read(self, sha256: str) -> bytes | None:
        try:
            return await self._folder.read(sha256)
        except (OSError, DamagedEvidence):
            return None


async def _pictures(
    parts_of: Mapping[int, Sequence[Page]], finals: Sequence[bytes]
) -> dict[int, tuple[int, int]]:
    """By link id: how many of the approved pictures the page shows, and of how many."""
    async with Worker(FOREIGN) as worker:
        found = {
            link: await found_again(finals, shown, worker) for link, shown in parts_of.items()
        }
    return {link: counted for link, counted in found.items() if counted is not None}


def _case(timer: Timer) -> int:
    return int(timer.subject.partition("/")[0])
