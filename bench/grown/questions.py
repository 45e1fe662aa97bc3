"""Questions to an office with very many cases, by processor time: the machine's other work
makes no difference to it.
"""

import asyncio
import resource
import tempfile
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from bench.grown.running_office import RunningOffice
from bot.config.office_file import LOCALES
from bot.documents.typesetting.typeset import typeset_pictures
from bot.documents.week_card import TEMPLATE, card_page
from bot.overview.document import Documents
from bot.overview.figures_cache import FiguresCache
from bot.overview.web.pages import Pages
from bot.playground.stage.cast import ICT_HEAD, player_of
from bot.registers.worker_order import register_in_worker
from bot.registers.writing import Order, write_register
from bot.runtime.clock import clock
from bot.scheduling.week_jobs import PHONE_PPI
from bot.texts.fluent import Texts
from flows.figures.recap import PeriodFigures
from flows.office.deadlines.weekly_summary import summary_and_card
from flows.office.deadlines.worklist import waiting_for
from flows.office.figures.figures import figures
from flows.office.figures.week_card import WeekCard
from flows.office.overview.page import page_of
from flows.office.overview.search import search
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from flows.people.person import Person
from flows.worktime.period import Days, week_of
from flows.worktime.workday import workday
from storage.database.unit import Unit
from storage.desk import Desk

ROUNDS = 9
SEARCHES = ("G-2026-0007", "wifi ruang depan", "wifi bulan lalu")
MONTHS = (1, 12, 48)
"""Lengths of the registers that are written."""
RATE, WINDOW, WINDOWS = 20, 8.0, 3
"""Updates a second beside a register, seconds of each measured stretch, and stretches a side."""


class Questions:
    """Asks one office; times are milliseconds of this process."""

    def __init__(self, office: RunningOffice, folder: Path, office_file: Path) -> None:
        self._office = office
        self._url = f"sqlite:///{folder / 'sigap.db'}"
        self._file = office_file
        self._now = clock(0)()
        self._settings = office.app.office_file.office
        calendar = self._settings.calendar
        self._told: WeekCard
        self._texts = Texts(LOCALES, calendar.zone, workday(calendar))
        self._today = self._now.astimezone(calendar.zone).date()

    async def asked(self) -> Mapping[str, float]:
        """Milliseconds of the median of ROUNDS, or of one time for registers."""
        head = await self._person(ICT_HEAD.chat)
        technician = await self._person(player_of("technician").chat)
        found = {
            "week_figures": await _often(lambda: self._aside(self._week)),
            "my_tasks": await _often(lambda: self._in_unit(lambda w: waiting_for(w, technician))),
            "timer_sweep": await _often(self._office.app.ticker.tick),
            "week_summary_with_trend": await _often(lambda: self._aside(self._card)),
            "week_card_drawn": await _often(self._drawn),
            "desk_as_a_file": await _often(lambda: self._aside(lambda w: self._page(w, head))),
            **await self._first_views(head),
        }
        for words in SEARCHES:
            found[f"search {words!r}"] = await _often(
                lambda words=words: self._in_unit(lambda w: search(w, head, words))
            )
        for months in MONTHS:
            rows, spent = await self._register(months)
            found[f"register_xlsx of {months} months, {rows} rows"] = spent
        return found

    async def _person(self, chat: int) -> Person:
        async with self._office.app.database.unit() as unit:
            found = await Desk(unit).people.by_chat("telegram", chat)
        assert found is not None
        return found

    def _work(self, unit: Unit) -> Work:
        return Work(desk=Desk(unit), office=self._settings, sops=SOPS, now=self._now)

    async def _aside(self, do: Callable[[Work], Coroutine[Any, Any, object]]) -> None:
        await self._office.app.database.aside(lambda unit: do(self._work(unit)))

    async def _in_unit(self, do: Callable[[Work], Awaitable[object]]) -> None:
        async with self._office.app.database.unit() as unit:
            await do(self._work(unit))

    async def _week(self, work: Work) -> PeriodFigures:
        return await figures(work, week_of(week_of(self._today).before))

    async def _card(self, work: Work) -> WeekCard:
        _, self._told = await summary_and_card(work, self._now)
        return self._told

    async def _drawn(self) -> None:
        """The picture of the card, typeset in this process, which a worker does for the bot."""
        page = card_page(self._told, self._settings, self._texts.official)
        typeset_pictures(TEMPLATE, page, at=self._now, ppi=PHONE_PPI)

    async def _first_views(self, head: Person) -> Mapping[str, float]:
        """The pages that a link opens: its figures are computed when the link is made. Later in
        the session those of this week are computed anew.
        """
        pages = Pages(self._texts, self._settings)

        def viewed(known: FiguresCache) -> Callable[[], Awaitable[object]]:
            async def view(work: Work) -> None:
                page = await page_of(work, head, shown=0, service=False, figures_of=known)
                pages.first(page, head)

            return lambda: self._aside(view)

        opened = viewed(FiguresCache())
        return {
            "desk_unprepared": await _once(opened),
            "desk_first_view": await _often(opened),
            "desk_later": await _often(viewed(FiguresCache(usable=timedelta(milliseconds=1)))),
        }

    async def _page(self, work: Work, head: Person) -> None:
        page = await page_of(work, head)
        await asyncio.to_thread(
            Documents(self._texts, self._settings, linked=False).file, page, head.language
        )

    def _months(self, count: int) -> Days:
        last = date(self._today.year, self._today.month, 1) - timedelta(days=1)
        return Days(first=last - timedelta(days=30 * count - 1), last=last)

    async def _register(self, months: int) -> tuple[int, float]:
        """The rows of a register of faults, and the milliseconds to write it."""
        order = Order(register="gangguan", days=self._months(months), kind=".xlsx", now=self._now)
        with tempfile.TemporaryDirectory() as folder:
            begun = time.process_time()
            rows = await write_register(
                self._office.app.database, self._settings, order, Path(folder) / "r.xlsx"
            )
            return rows, _ms(time.process_time() - begun)

    async def beside_a_register(self) -> Mapping[str, float]:
        """Median milliseconds from an update to its answer at RATE a second, in turns without and
        with a register of everything being written in its worker.
        """
        alone: list[float] = []
        beside: list[float] = []
        await self._updates(2.0)
        for turn in range(1, WINDOWS + 1):
            alone += await self._updates(WINDOW)
            writing = asyncio.create_task(self._write_all())
            while not writing.done() and len(beside) < RATE * WINDOW * turn:
                beside += await self._updates(1.0)
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)
        worse = 100 * (median(beside) / median(alone) - 1)
        return {
            "alone_ms": _ms(median(alone)),
            "beside_ms": _ms(median(beside)),
            "worse_by_percent": round(worse, 1),
            "updates_alone": len(alone),
            "updates_beside": len(beside),
        }

    async def _updates(self, seconds: float) -> list[float]:
        found = []
        begin = time.perf_counter()
        for number in range(int(seconds * RATE)):
            await asyncio.sleep(max(0.0, begin + number / RATE - time.perf_counter()))
            measured = await self._office.measured(self._office.status)
            found.append(measured.seconds)
        return found

    async def _write_all(self) -> None:
        await register_in_worker(
            "gangguan",
            self._months(MONTHS[-1]),
            ".xlsx",
            database=self._url,
            office=self._file,
            now=self._now,
        )


async def _once(ask: Callable[[], Awaitable[object]]) -> float:
    begun = time.process_time()
    await ask()
    return _ms(time.process_time() - begun)


async def _often(ask: Callable[[], Awaitable[object]]) -> float:
    spent = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        await ask()
        spent.append(time.process_time() - begun)
    return _ms(median(spent))


def _ms(seconds: float) -> float:
    return round(1000 * seconds, 3)


def peak_mb() -> float:
    """Most memory that this process has held."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
