"""A register of an open session as a file: made in a worker, given to whoever may have it."""

import asyncio
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bot.overview.web.sessions import Sessions, Shut
from bot.registers.worker_order import Made, register_in_worker
from bot.runtime.work_factory import WorkFactory
from bot.worker.limits import NotDone
from flows.office.figures.registers import compact, given, order, spoken_days
from flows.registers.period import NoPeriod
from flows.registers.registers import readable_named
from flows.worktime.period import Days

AT_ONCE = 2
"""Files made at a time; each has a process of its own."""
PATIENCE = 50.0
"""Seconds that a browser waits for a file; nginx gives up after 60."""
WEB = "web"


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    name: str
    data: bytes


class RegisterFiles:
    """`database` and `office` say where a worker finds what it reads."""

    def __init__(
        self, works: WorkFactory, sessions: Sessions, *, database: str, office: Path
    ) -> None:
        self._works = works
        self._sessions = sessions
        self._database = database
        self._office = office
        self._room = asyncio.Semaphore(AT_ONCE)

    async def file(
        self, secret: str, browser: str, name: str, period: str, kind: str
    ) -> Download | Shut | str | None:
        """The file, put on record; why the page is shut, or a trouble's name; None if there is no
        such register for this reader. Rights are looked up before it is made, and after.
        """
        asked = await self._granted(secret, browser, name, period)
        if not isinstance(asked, Days):
            return asked
        try:
            async with asyncio.timeout(PATIENCE), self._room:
                made = await self._made(name, asked, kind)
        except TimeoutError:
            return await self._in_chat(secret, browser, name, asked, kind)
        except NotDone:
            return "trouble"
        if made.too_long:
            return "register-many"
        async with self._works.database.unit() as unit:
            person = await self._sessions.visitor(unit, secret, browser)
            if isinstance(person, Shut):
                return person
            if readable_named(name, person.roles) is None:
                return None
            told = {"register": name, "days": compact(asked), "form": kind, "channel": WEB}
            kept = {"rows": made.rows, "sha256": sha256(made.data).hexdigest()}
            await given(self._works.work(unit), person.id, told | kept, WEB)
        return Download(name=f"{name}-{compact(asked)}.{kind}", data=made.data)

    async def _in_chat(
        self, secret: str, browser: str, name: str, days: Days, kind: str
    ) -> Shut | str | None:
        """Have a file that takes longer than a browser waits made and sent in chat."""
        async with self._works.database.unit() as unit:
            person = await self._sessions.visitor(unit, secret, browser)
            if isinstance(person, Shut):
                return person
            register = readable_named(name, person.roles)
            if register is None:
                return None
            await order(self._works.work(unit), person, register, days, kind)
        return "register-slow"

    async def _granted(
        self, secret: str, browser: str, name: str, period: str
    ) -> Days | Shut | None:
        if not secret:
            return Shut.NONE
        async with self._works.database.unit() as unit:
            person = await self._sessions.visitor(unit, secret, browser)
            if isinstance(person, Shut):
                return person
            try:
                days = spoken_days(self._works.work(unit), period)
            except NoPeriod:
                return None
            return days if readable_named(name, person.roles) else None

    async def _made(self, name: str, days: Days, kind: str) -> Made:
        return await register_in_worker(
            name,
            days,
            f".{kind}",
            database=self._database,
            office=self._office,
            now=self._works.now(),
        )
