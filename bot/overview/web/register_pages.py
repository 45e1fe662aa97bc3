"""Registers of an open session: the list, and the rows of one."""

from collections.abc import Mapping

from bot.overview import registers as shown
from bot.overview.parts import section
from bot.overview.web.pages import Pages
from bot.overview.web.reading import Found, Reading
from bot.registers.every import FORMS
from bot.registers.register import Asked, Form
from bot.texts.fluent import Texts
from flows.office.figures.registers import is_compact, spoken_days
from flows.office.messages.facts import milliseconds
from flows.office.work import Work
from flows.people.person import Person
from flows.registers.period import NoPeriod
from flows.registers.registers import Register, readable, readable_named
from flows.worktime.formatting import period_words
from flows.worktime.period import Days
from handlers.views.parts.phrases import say
from storage.database.unit import Unit

STRETCHES = {
    "week": "minggu ini",
    "month": "bulan ini",
    "last-month": "bulan lalu",
    "quarter": "triwulan ini",
}
NUMBERED = "register-number"
"""Column of numbers of cases."""


class RegisterPages:
    """Computed beside everything else. Their cells and columns are in the office's language."""

    def __init__(self, reading: Reading, pages: Pages, texts: Texts) -> None:
        self._reading = reading
        self._pages = pages
        self._official = texts.official

    async def every(self, secret: str, browser: str) -> Found:
        """The list of those that the reader may have; None if they may have none."""

        async def render(_: Unit, work: Work, person: Person) -> str | None:
            own = readable(person.roles)
            if not own:
                return None
            words = self._pages.words_of(person)
            told = shown.listed(own, _stretches(work), words)
            return self._pages.page(words("nav-registers"), person, told, at=_now(work))

        return await self._reading.read(secret, browser, render)

    async def one(self, secret: str, browser: str, name: str, period: str, first: str) -> Found:
        """A page of rows; None if there is no such register for this reader."""

        async def render(unit: Unit, work: Work, person: Person) -> str | None:
            register = readable_named(name, person.roles)
            if register is None:
                return None
            return await self._rows(unit, work, person, register, period, _row(first))

        return await self._reading.read(secret, browser, render)

    async def _rows(
        self, unit: Unit, work: Work, person: Person, register: Register, period: str, first: int
    ) -> str:
        words, title = self._pages.words_of(person), FORMS[register.name].title
        heading = self._official(title)
        stretches = _stretches(work)
        ways = shown.ways(register.name, stretches, words)
        asking = shown.asking(register.name, "" if is_compact(period) else period[:60], words)
        try:
            days = spoken_days(work, period) if period else stretches["month"]
        except NoPeriod as error:
            told = words.of(say(f"register-refused-{error.code}")).replace("*", "")
            parts = section("register", heading, ways, asking, shown.refused(told))
            return self._pages.page(heading, person, parts, at=_now(work))
        found = await shown.leaf(FORMS[register.name].rows(self._asked(unit, work, days)), first)
        while True:
            table = self._table(FORMS[register.name], heading, found)
            parts = section(
                "register",
                period_words(days),
                ways,
                shown.told(found, words),
                table if found.rows else None,
                shown.leaves(register.name, days, found, words),
                shown.files(register.name, days, words),
                asking,
            )
            made = self._pages.page(heading, person, parts, at=_now(work))
            if len(made.encode()) <= shown.LARGEST or len(found.rows) <= 1:
                return made
            found = shown.shorter(found)

    def _table(self, form: Form, heading: str, found: shown.Leaf) -> str:
        words = self._official
        titles = [words(column.title) for column in form.columns]
        return shown.rows_of(titles, found, heading, numbered=titles[0] == words(NUMBERED))

    def _asked(self, unit: Unit, work: Work, days: Days) -> Asked:
        begin, until = days.limits(work.office.calendar.zone)
        return Asked(
            unit=unit,
            office=work.office,
            words=self._official,
            begin=begin,
            until=until,
            now=work.now,
        )


def _row(typed: str) -> int:
    """The first row of a page; 1 for whatever is no such number."""
    if not (typed.isascii() and typed.isdecimal() and len(typed) < 6):
        return 1
    return max(1, min(int(typed), shown.FARTHEST))


def _stretches(work: Work) -> Mapping[str, Days]:
    return {key: spoken_days(work, said) for key, said in STRETCHES.items()}


def _now(work: Work) -> int:
    return milliseconds(work.now)
