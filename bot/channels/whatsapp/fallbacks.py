"""Fallbacks if WhatsApp cannot deliver: another channel, a superior, the admin."""

from datetime import datetime

from bot.channels.channel import Parked
from bot.channels.whatsapp.errors import RE_ENGAGEMENT
from bot.channels.whatsapp.folding.merged_news import told_in
from bot.runtime.work_factory import WorkFactory
from flows.language.tokens import mask_tokens
from flows.messages.kinds.admin import WhatsappExpired, WhatsappFailed, WhatsappInstead
from flows.messages.kinds.cards import Card
from flows.messages.kinds.deadlines import ReminderMessage, SeveralDue
from flows.messages.registry import decode
from flows.messages.rows.message import Message
from flows.office.messages.notify import notify_all, notify_role
from flows.office.staffing.performers import above
from flows.office.upkeep.troubles import Sign, Trouble, begin
from flows.office.work import Work
from flows.people.person import Person
from flows.records.journal import Recorded
from storage.database.unit import Row, Unit
from storage.desk import Desk
from storage.queues.delivery import Queued
from storage.queues.merging import written
from storage.queues.outbox import shown_of
from storage.queues.parked import take_back
from storage.whatsapp.accounts import CHANNEL, WhatsAppBook

REPORTERS = frozenset({"confirm", "complete"})
UNDELIVERABLE = 131026


class Fallbacks:
    """Reactions to undelivered messages. Each method runs inside an open unit."""

    def __init__(self, works: WorkFactory) -> None:
        self._works = works

    async def parked(self, unit: Unit, row: Queued, error: Parked) -> None:
        """It waits for its reader. A reporter's news may; an official's task may not."""
        message = decode(row.kind, row.row)
        if not error.told and row.operation == "send" and pressing(message):
            await self._redirect(unit, message, row.case_id, str(error))

    async def failed(self, unit: Unit, row: Row, code: int, words: str, now: datetime) -> None:
        """React to a message that was accepted but did not arrive."""
        shown = shown_of(row)
        if code == RE_ENGAGEMENT:
            await WhatsAppBook(unit).close_window(row["chat"])
            await take_back(unit, shown.id, f"{code}: {words}", now)
            return
        if code == UNDELIVERABLE:
            await Desk(unit).people.mark_unreachable(shown.contact, words)
        for message in told_in(shown.message, written(row)[1]):
            if pressing(message):
                await self._redirect(unit, message, shown.case_id, words)

    async def expired(self, unit: Unit) -> None:
        """Nothing goes out on WhatsApp until the admin renews the token."""
        work = self._works.work(unit)
        await notify_role(work, "admin", WhatsappExpired())
        await begin(work, Sign(trouble=Trouble.WHATSAPP))

    async def _redirect(self, unit: Unit, message: Message, case: int | None, why: str) -> None:
        work = self._works.work(unit)
        person = await work.desk.people.by_id(message.to.id)
        if person is None:
            return
        went = await self._elsewhere(work, person, message, case)
        if not went:
            went = await self._upwards(work, person, message, case)
        facts = {"person": person.id, "kind": message.KIND, "went": went or "none"}
        await work.desk.journal.append(
            "office",
            [Recorded(code="notice.redirected", data=facts)],
            actor=0,
            role="",
            channel=CHANNEL,
            now=work.now,
        )
        told = WhatsappFailed(
            kind=message.KIND,
            name=person.name or "–",
            reason=mask_tokens(why)[:120],
            went=went or "none",
        )
        await notify_role(work, "admin", told)

    async def _elsewhere(
        self, work: Work, person: Person, message: Message, case: int | None
    ) -> str:
        step = message.step if isinstance(message, Card) else None
        for contact in await work.desk.access.contacts_of(person.id):
            if contact.channel != CHANNEL and contact.reachable:
                await work.desk.outbox.enqueue(
                    message=message,
                    contact=contact.id,
                    now=work.now,
                    case=case,
                    step=step.key if step else "",
                    round=step.round if step else 0,
                )
                return "channel"
        return ""

    async def _upwards(
        self, work: Work, person: Person, message: Message, case: int | None
    ) -> str:
        told = WhatsappInstead(name=person.name or "–", number=_number(message))
        for role in sorted(person.roles):
            higher = [each for each in await above(work, role) if each.id != person.id]
            if await notify_all(work, higher, told, case=case):
                return "superior"
        return ""


def pressing(message: Message) -> bool:
    """Whether an official has to act on it: then somebody has to see it."""
    if isinstance(message, Card):
        return message.step.key not in REPORTERS
    if isinstance(message, ReminderMessage):
        return message.reminder.step not in REPORTERS
    return isinstance(message, SeveralDue)


def _number(message: Message) -> str:
    """The case that it is about; "–" if there are several."""
    if isinstance(message, Card):
        return message.case.number
    return message.reminder.number if isinstance(message, ReminderMessage) else "–"
