"""Pages that a session reads, each computed beside everything else, for its person as of now."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from bot.overview.figures_cache import FiguresCache
from bot.overview.web.pages import Pages
from bot.overview.web.sessions import Sessions, Shut
from bot.runtime.background import BackgroundTasks
from bot.runtime.work_factory import WorkFactory
from flows.office.messages.facts import milliseconds
from flows.office.overview.installation import installation
from flows.office.overview.page import page_of, shown_case
from flows.office.overview.search import search
from flows.office.work import Work
from flows.people.person import Person
from flows.sop.roles import ADMIN
from flows.worktime.formatting import local_time
from flows.worktime.period import Days, week_of
from storage.database.unit import Unit

Found = tuple[str, str] | Shut | None
"""A page with its language, why it is shut, or None if there is none for this reader."""
Render = Callable[[Work, Person], Awaitable[str | None]]
RenderRows = Callable[[Unit, Work, Person], Awaitable[str | None]]


class Reading:
    def __init__(
        self,
        works: WorkFactory,
        sessions: Sessions,
        pages: Pages,
        cache: FiguresCache,
        background: BackgroundTasks,
    ) -> None:
        self._works = works
        self._sessions = sessions
        self._pages = pages
        self._cache = cache
        self._background = background
        self._renewing = False

    async def first(self, secret: str, browser: str) -> Found:
        stale: list[Days] = []

        async def render(work: Work, person: Person) -> str:
            days = this_week(work)
            stale.extend([days] if self._cache.stale(work, days) else ())
            page = await page_of(work, person, shown=0, service=False, figures_of=self._cache)
            return self._pages.first(page, person)

        found = await self._read(secret, browser, render)
        if stale:
            self.prepare()
        return found

    def prepare(self) -> None:
        """Have the figures ready for the next view, computed meanwhile."""
        if not self._renewing:
            self._renewing = True
            self._background.spawn(self._renew())

    async def case(self, secret: str, browser: str, number: str) -> Found:
        async def render(work: Work, person: Person) -> str | None:
            file = await work.desk.cases.by_number(number)
            shown = await shown_case(work, file, person) if file else None
            return self._pages.case(shown, milliseconds(work.now), person) if shown else None

        return await self._read(secret, browser, render)

    async def search(self, secret: str, browser: str, asked: str) -> Found:
        async def render(work: Work, person: Person) -> str:
            found = await search(work, person, asked)
            return self._pages.results(found, milliseconds(work.now), person)

        return await self._read(secret, browser, render)

    async def service(self, secret: str, browser: str) -> Found:
        async def render(work: Work, person: Person) -> str | None:
            if ADMIN not in person.roles:
                return None
            of = await installation(work)
            return self._pages.service(of, milliseconds(work.now), person)

        return await self._read(secret, browser, render)

    async def _renew(self) -> None:
        async def computed(unit: Unit) -> None:
            work = self._works.work(unit)
            days = this_week(work)
            await self._cache.renewed(work, [days, week_of(days.before)])

        try:
            await self._works.database.aside(computed)
        finally:
            self._renewing = False

    async def _read(self, secret: str, browser: str, render: Render) -> Found:
        async def rendered(_: Unit, work: Work, person: Person) -> str | None:
            return await render(work, person)

        return await self.read(secret, browser, rendered)

    async def read(self, secret: str, browser: str, render: RenderRows) -> Found:
        """The result of `render` for the session's person, computed beside everything else."""
        if not secret:
            return Shut.NONE

        def read(unit: Unit) -> Coroutine[Any, Any, Found]:
            return self._rendered(unit, secret, browser, render)

        return await self._works.database.aside(read)

    async def _rendered(self, unit: Unit, secret: str, browser: str, render: RenderRows) -> Found:
        person = await self._sessions.visitor(unit, secret, browser)
        if isinstance(person, Shut):
            return person
        page = await render(unit, self._works.work(unit), person)
        return (page, person.language) if page is not None else None


def this_week(work: Work) -> Days:
    return week_of(local_time(work.now, work.office.calendar.zone).date())
