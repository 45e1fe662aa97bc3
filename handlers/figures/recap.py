"""/rekap, and its buttons: another period, the cases behind the figures."""

from flows.office.deadlines.weekly_summary import week_file
from flows.office.figures import behind, recap
from handlers.conversation.talk import Talk


async def show(talk: Talk, argument: str = "") -> None:
    """The recap of the period that is named behind the command."""
    await talk.tell(await recap.answer(talk.work, talk.visit.person, argument))


def understands(talk: Talk, words: str) -> bool:
    """Whether the words name a period."""
    return recap.period(talk.work, words) is not None


async def other(talk: Talk, argument: str) -> None:
    """Another of the usual periods, in place of the recap under which it was pressed."""
    words = recap.PERIODS.get(argument, argument)
    await talk.instead(await recap.answer(talk.work, talk.visit.person, words))


async def cases(talk: Talk, argument: str) -> None:
    await _behind(talk, argument, behind.CASES)


async def steps(talk: Talk, argument: str) -> None:
    await _behind(talk, argument, behind.STEPS)


async def waiting(talk: Talk, argument: str) -> None:
    await _behind(talk, argument, behind.WAITING)


async def _behind(talk: Talk, days: str, part: str) -> None:
    await talk.tell(await behind.cases_behind(talk.work, talk.visit.person, days, part))


async def definitions(talk: Talk, argument: str) -> None:
    await talk.tell(await recap.definitions(talk.work, talk.visit.person))


async def week_pdf(talk: Talk, argument: str) -> None:
    """The card of a week as a PDF, for those who may read its figures."""
    days = recap.period(talk.work, argument)
    allowed = await recap.may_read(talk.work, talk.visit.person)
    file = await week_file(talk.work, days) if days and allowed else None
    if file is None:
        talk.nod("refused-unknown")
        return
    await talk.tell(file)


OPENED = {
    "recap": other,
    "recapof": show,
    "recapcases": cases,
    "recapsteps": steps,
    "recapwaiting": waiting,
    "recapdefinitions": definitions,
    "weekpdf": week_pdf,
}
