"""Letter numbers that a registry office gives (office.toml, [letter] registry): asked for when the
letter is approved, and asked for again while one is awaited (SOP A.3).
"""

from flows.engine.case_file import CaseFile
from flows.messages.kinds.admin import AdminNobody
from flows.messages.kinds.letters.numbers import LetterNumberAsked, LetterNumberAwaited
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify, notify_role
from flows.office.work import Work
from flows.records.timer import Timer

REMIND = LetterNumberAwaited.KIND
"""The timer, called as its message is."""


async def ask(work: Work, file: CaseFile, letter: int) -> None:
    """Ask the registry office for the number, to be typed as an answer to this message; the admin
    is told if nobody there can be reached.
    """
    role, number = work.office.letter.registry, file.case.number
    clerks = await work.desk.people.with_role(role)
    asked = LetterNumberAsked(number=number)
    if not sum([await notify(work, each, asked, case=file.case.id) for each in clerks]):
        await notify_role(work, "admin", AdminNobody(role=role, number=number))
    await _plan(work, letter)


async def remind(work: Work, timer: Timer) -> None:
    """Ask again, until the letter has its number or is revoked."""
    letter = await work.desk.letters.by_id(int(timer.subject))
    file = await work.desk.cases.by_id(letter.case_id) if letter else None
    if letter is None or file is None or letter.numbered or letter.state == "revoked":
        return
    awaited = LetterNumberAwaited(number=file.case.number, since=milliseconds(letter.issued_at))
    for clerk in await work.desk.people.with_role(work.office.letter.registry):
        await notify(work, clerk, awaited, case=file.case.id)
    await _plan(work, letter.id)


async def _plan(work: Work, letter: int) -> None:
    due = work.office.calendar.add(work.now, work.office.patience.answer_after)
    await work.desk.timers.plan(REMIND, str(letter), due)
