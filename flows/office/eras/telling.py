"""News of what a restore lost, for those whom it concerns: admins, officials, people who were
active in the lost days, and anybody who names or quotes something of them.
"""

from flows.messages.kinds.upkeep.restores import CaseLost, QuoteLost, Restored, RestoredForAdmin
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify
from flows.office.people.introduction import meet
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.records.era import Era
from flows.sop.roles import ADMIN, STAFF, WORKING

ON_TELEGRAM = "telegram"


async def tell_restores(work: Work) -> None:
    """Tell of each restore that nobody was told of yet."""
    for era in await work.desk.eras.all():
        if not era.told and await work.desk.eras.tell(era.id, work.now):
            await _tell(work, era)


async def _tell(work: Work, era: Era) -> None:
    told: dict[int, tuple[Person, list[str]]] = {}
    for lost in era.people:
        person = await _known(work, lost.channel, lost.chat)
        if person is not None:
            told.setdefault(person.id, (person, []))[1].extend(lost.numbers)
    active = len(told)
    for role in sorted(WORKING - {ADMIN, STAFF}):
        for person in await work.desk.people.with_role(role):
            told.setdefault(person.id, (person, []))
    for person, numbers in told.values():
        await notify(work, person, Restored(copied=milliseconds(era.copied_at), numbers=numbers))
    for admin in await work.desk.people.with_role(ADMIN):
        message = RestoredForAdmin(
            begun=milliseconds(era.begun_at),
            copied=milliseconds(era.copied_at),
            skipped=[_range(sequence, *ends) for sequence, ends in era.numbers.items()],
            lost=sorted({number for each in era.people for number in each.numbers}),
            people=active,
        )
        await notify(work, admin, message)


async def _known(work: Work, channel: str, chat: int) -> Person | None:
    """The person of a chat. Who came first in the lost days is met again; on WhatsApp, whose chats
    are rows of the lost database, that cannot be.
    """
    known = await work.desk.people.by_chat(channel, chat)
    if known is None and channel == ON_TELEGRAM and chat > 0:
        return await meet(work.desk, channel, chat, work.now)
    return known


def _range(sequence: str, first: int, last: int) -> str:
    written = [f"{sequence}-{number:04d}" for number in (first, last)]
    return written[0] if first == last else "–".join(written)


async def case_lost(work: Work, number: str) -> CaseLost | None:
    """The answer if a case of this number was opened in lost days; None if it was not."""
    for era in await work.desk.eras.all():
        if era.lost(number):
            return CaseLost(number=number, begun=milliseconds(era.begun_at))
    return None


async def quote_lost(work: Work, visit: Visit, message_id: int) -> QuoteLost | None:
    """The answer if this message of ours, which is not on record, is of lost days."""
    for era in (await work.desk.eras.all())[::-1]:
        if not await work.desk.eras.shown_before(era, visit.channel, visit.chat, message_id):
            return QuoteLost(begun=milliseconds(era.begun_at))
    return None
