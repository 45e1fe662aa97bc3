"""/register: a register of the office as a file, for those who may read the whole of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from flows.messages.kinds.figures.registers import (
    RegisterEmpty,
    RegisterFile,
    RegisterHow,
    RegisterMaking,
    RegisterRefused,
    RegisterWhen,
    RegisterWhich,
    Stretch,
)
from flows.messages.rows.message import Message
from flows.office.auditing import auditors
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.records.journal import Recorded
from flows.records.timer import Timer
from flows.registers.period import NoPeriod, between, spoken
from flows.registers.registers import Register, readable, register_named
from flows.worktime.formatting import local_time
from flows.worktime.period import Days

MAKE = "make-register"
"""Timer that has the file made; its subject says for whom and what."""
GIVEN = "register.given"
"""Journal code of the office: who was given which register."""
PERIODS: Mapping[str, str] = {
    "month": "bulan ini",
    "last-month": "bulan lalu",
    "quarter": "triwulan ini",
    "year": "tahun ini",
}
FORMS: Mapping[str, str] = {"pdf": "pdf", "excel": "xlsx", "xlsx": "xlsx", "xls": "xlsx"}
NAMING = 4
"""Words of a register's name, at most."""
_DAYS = re.compile(r"(\d{8})-(\d{8})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The request in words: a register, the words of a period, a form."""

    register: Register | None
    period: str
    form: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A file of the evidence folder; `cause` says why there is none, "" if there is one."""

    rows: int
    sha256: str
    cause: str = ""


def understood(words: str) -> Said:
    """The register is named first, then the period, and the form anywhere."""
    said = words.split()
    form = next((FORMS[each.lower()] for each in said if each.lower() in FORMS), "")
    rest = [each for each in said if each.lower() not in FORMS]
    for length in range(min(len(rest), NAMING), 0, -1):
        register = register_named(" ".join(rest[:length]))
        if register is not None:
            return Said(register=register, period=" ".join(rest[length:]), form=form)
    return Said(register=None, period=" ".join(rest), form=form)


def names_one(work: Work, words: str) -> bool:
    """Whether words name a register, and nothing behind it but a period."""
    said = understood(words)
    return said.register is not None and (not said.period or _known(work, said.period))


async def asked(work: Work, visit: Visit, words: str) -> Message:
    """The file is being made, if the words name register, period and form; else the question for
    what is missing, or why there is none.
    """
    own, said = readable(visit.person.roles), understood(words)
    refused = partial(RegisterRefused, name=said.register.name if said.register else "")
    if not own:
        return refused(cause="role")
    if said.register is None:
        days = compact(spoken_days(work, said.period)) if _known(work, said.period) else ""
        return RegisterWhich(names=[each.name for each in own], days=days)
    if said.register not in own:
        return refused(cause="mine")
    if not said.period:
        return RegisterWhen(name=said.register.name, offers=offers(work))
    try:
        days_asked = spoken_days(work, said.period)
    except NoPeriod as error:
        return refused(cause=error.code)
    if not said.form:
        begins, until = _limits(work, days_asked)
        return RegisterHow(
            name=said.register.name, begins=begins, until=until, days=compact(days_asked)
        )
    return await _order(work, visit, said.register, days_asked, said.form)


async def deliver(work: Work, timer: Timer, made: Made) -> None:
    """Send what was made to whoever asked for it, if they still may have it."""
    told = timer.arguments
    person = await work.desk.people.by_chat(told["channel"], told["chat"])
    register = register_named(told["register"])
    if person is None or person.ended:
        return
    if register not in readable((await auditors.present(work, person)).roles):
        return
    days = spelled_days(told["days"])
    begins, until = _limits(work, days)
    named = {"name": told["register"], "begins": begins, "until": until}
    if made.cause:
        await notify(work, person, RegisterRefused(cause=made.cause, name=told["register"]))
    elif not made.rows:
        await notify(work, person, RegisterEmpty(**named, offers=offers(work)))
    else:
        kept = {**told, "rows": made.rows, "sha256": made.sha256}
        await given(work, person.id, kept, told["channel"])
        file = RegisterFile(**named, form=told["form"], rows=made.rows, sha256=made.sha256)
        await notify(work, person, file)


def offers(work: Work) -> Sequence[Stretch]:
    return [
        Stretch(key=key, days=compact(spoken_days(work, said))) for key, said in PERIODS.items()
    ]


def compact(days: Days) -> str:
    """The period as a button carries it: `20261101-20261130`."""
    return f"{days.first:%Y%m%d}-{days.last:%Y%m%d}"


def is_compact(text: str) -> bool:
    """Whether a text looks as what `compact` spells."""
    return _DAYS.fullmatch(text) is not None


def spelled_days(text: str) -> Days:
    """The period that `compact` spelled. Raises ValueError."""
    return Days(*_ends(text))


async def order(work: Work, person: Person, register: Register, days: Days, form: str) -> None:
    """Have a file made and sent in the person's chat."""
    told = {"register": register.name, "days": compact(days), "form": form}
    await work.desk.timers.plan(
        MAKE,
        f"{person.contact} {register.name} {compact(days)} {form}",
        work.now,
        {**told, "channel": person.channel, "chat": person.chat},
    )


async def given(work: Work, person: int, told: Mapping[str, object], channel: str) -> None:
    """Put on the office's record who was given which register."""
    await work.desk.journal.append(
        "office",
        [Recorded(code=GIVEN, data=told)],
        actor=person,
        role="",
        channel=channel,
        now=work.now,
    )


async def _order(
    work: Work, visit: Visit, register: Register, days: Days, form: str
) -> RegisterMaking:
    there = replace(visit.person, channel=visit.channel, chat=visit.chat)
    await order(work, there, register, days, form)
    begins, until = _limits(work, days)
    return RegisterMaking(name=register.name, begins=begins, until=until)


def spoken_days(work: Work, words: str) -> Days:
    """The period that words or a button name. Raises NoPeriod."""
    today = local_time(work.now, work.office.calendar.zone).date()
    if is_compact(words):
        try:
            return between(*_ends(words), today)
        except ValueError as error:
            raise NoPeriod("unclear") from error
    return spoken(words, today)


def _known(work: Work, words: str) -> bool:
    try:
        return bool(words and spoken_days(work, words))
    except NoPeriod as error:
        return error.code != "unclear"


def _limits(work: Work, days: Days) -> tuple[int, int]:
    begin, end = days.limits(work.office.calendar.zone)
    return milliseconds(begin), milliseconds(end) - 1


def _ends(text: str) -> tuple[date, date]:
    """The days that `compact` spelled, in whatever order. Raises ValueError."""
    first, _, last = text.partition("-")
    return _day(first), _day(last)


def _day(text: str) -> date:
    return date(int(text[:4]), int(text[4:6]), int(text[6:]))
