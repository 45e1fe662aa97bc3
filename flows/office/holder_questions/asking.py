"""The question why a step is late, put to whoever holds it."""

from datetime import datetime

from flows.engine.case_file import CaseFile
from flows.messages.kinds.figures.holder_questions import (
    HolderAsked,
    HolderQuestionSent,
    HolderSilent,
)
from flows.office.figures.recap import may_read
from flows.office.holder_questions.late_steps import Late, held_by_others
from flows.office.holder_questions.record import ASKED, pending
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.facts import case_facts, milliseconds
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.records.timer import Timer

REMIND = HolderAsked.KIND
"""The timer, called as its message is."""


async def may_ask(work: Work, file: CaseFile, person: Person) -> bool:
    """Whether a person reads the office's figures and somebody else holds a late step."""
    return await may_read(work, person) and bool(await held_by_others(work, file, person))


async def ask(work: Work, file: CaseFile, visit: Visit) -> HolderQuestionSent | None:
    """Ask all others who hold a late step why it is, once until they answer. None if there are
    none.
    """
    told: dict[int, Person] = {}
    before: datetime | None = None
    for late in await held_by_others(work, file, visit.person):
        step, round_ = late.opened.key, late.opened.round
        told.update({person.id: person for person in late.people})
        asked = await pending(work, file.case.id, step, round_)
        own = [each.at for each in asked if each.asker == visit.person.id]
        if own:
            before = own[-1]
            continue
        to = sorted(person.id for person in late.people)
        data = {"step": step, "round": round_, "to": to}
        await put_on_record(work.desk, chain_of(file.case.id), ASKED, data, visit)
        await _put(work, file, late, visit.person.name)
        due = work.office.calendar.add(work.now, work.office.patience.answer_after)
        subject = f"{file.case.id}:{step}:{round_}:{visit.person.id}"
        await work.desk.timers.plan(REMIND, subject, due)
    if not told:
        return None
    return HolderQuestionSent(
        number=file.case.number,
        people=[each.name for each in told.values() if each.contact is not None],
        unreached=[_by_phone(each) for each in told.values() if each.contact is None],
        asked=milliseconds(before) if before else None,
    )


def _by_phone(person: Person) -> str:
    return f"{person.name} ({person.phone})" if person.phone else person.name


async def _put(work: Work, file: CaseFile, late: Late, by: str, *, again: bool = False) -> None:
    question = HolderAsked(
        case=await case_facts(work, file),
        place=file.place,
        step=late.opened.key,
        round=late.opened.round,
        since=milliseconds(late.opened.opened_at),
        late=int(late.by.total_seconds()),
        by=by,
        again=again,
    )
    for person in late.people:
        await notify(work, person, question, case=file.case.id)


async def remind(work: Work, timer: Timer) -> None:
    """Ask once more, and tell the asker, if a question about an open step is unanswered."""
    case, step, round_, asker = timer.subject.split(":")
    file = await work.desk.cases.by_id(int(case))
    by = await work.desk.people.by_id(int(asker))
    if file is None or by is None:
        return
    unanswered = await pending(work, file.case.id, step, int(round_))
    own = [each.at for each in unanswered if each.asker == by.id]
    for late in await held_by_others(work, file, by) if own else ():
        if (late.opened.key, late.opened.round) == (step, int(round_)):
            await _put(work, file, late, by.name, again=True)
            names = [each.name for each in late.people]
            silent = HolderSilent(
                number=file.case.number, people=names, asked=milliseconds(own[-1])
            )
            await notify(work, by, silent, case=file.case.id)
