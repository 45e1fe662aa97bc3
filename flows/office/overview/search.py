"""Search of cases by number, unit, words and date, among those that the person may see."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from flows.engine.case_file import CaseFile
from flows.language.masking import mask_secrets
from flows.messages.kinds.deadlines import CaseLine
from flows.messages.parts.common import StepState
from flows.office.cases.case_number import spelled_out
from flows.office.figures.recap import period, period_named
from flows.office.messages.facts import milliseconds
from flows.office.staffing.visibility import may_see, reach
from flows.office.work import Work
from flows.people.person import Person
from flows.worktime.period import Days

LONGEST = 100
"""Characters of a search."""
LISTED = 20
LOOKED = 200
"""Matching cases that are looked at, the newest first; the person may not see each of them."""
WORDS = 8
_WORD = re.compile(r"[^\W_]+")


class Trouble(StrEnum):
    """The reason why nothing was looked for: no words, none with a letter or figure, or
    too many.
    """

    EMPTY = "empty"
    WORDLESS = "wordless"
    LONG = "long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Cases found, the newest first. `more`: there are others. `days` is the period that was
    named; `asked` the words as they were given.
    """

    asked: str
    trouble: Trouble | None = None
    days: Days | None = None
    cases: Sequence[CaseLine] = ()
    more: bool = False


async def search(work: Work, person: Person, asked: str) -> Results:
    """Whatever was typed: a number, a period ("minggu lalu", "23 November"), words, or several."""
    said = " ".join(asked.split())
    if not said:
        return Results(asked="", trouble=Trouble.EMPTY)
    if len(said) > LONGEST:
        return Results(asked=said[:LONGEST], trouble=Trouble.LONG)
    number = spelled_out(said)
    if number is not None:
        file = await work.desk.cases.by_number(number)
        if file is not None:
            seen = [file] if await may_see(work, file, person) else []
            return Results(asked=said, cases=[_line(each) for each in seen])
    days, rest = _parted(work, said)
    words = _WORD.findall(rest.lower())[:WORDS]
    if not words and days is None:
        return Results(asked=said, trouble=Trouble.WORDLESS)
    found, more = await _found(work, person, words, days)
    return Results(asked=said, days=days, cases=[_line(each) for each in found], more=more)


def _parted(work: Work, said: str) -> tuple[Days | None, str]:
    """The period that is named, and the words beside it. A bare number is a word."""
    named = period_named(work, said)
    if not named or named.isdigit():
        return None, said
    return period(work, named), said.replace(named, " ", 1)


async def _found(
    work: Work, person: Person, words: Sequence[str], days: Days | None
) -> tuple[Sequence[CaseFile], bool]:
    within = reach(work, person)
    since, until = days.limits(work.office.calendar.zone) if days else (None, None)
    ids = await work.desk.search.matching(
        words, since, until, person=person.id, procedures=within.procedures, most=LOOKED
    )
    seen: list[CaseFile] = []
    for case in ids:
        file = await work.desk.cases.by_id(case)
        if file is not None and await may_see(work, file, person):
            if len(seen) == LISTED:
                return seen, True
            seen.append(file)
    return seen, len(ids) == LOOKED


def _line(file: CaseFile) -> CaseLine:
    return CaseLine(
        number=file.case.number,
        procedure=file.case.procedure,
        state=file.case.state.value,
        steps=[StepState(o.key, bool(o.accepted_at), o.paused) for o in file.case.open_steps],
        description=mask_secrets(file.description)[:150],
        opened=milliseconds(file.case.opened_at),
    )
