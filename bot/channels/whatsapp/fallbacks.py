"""Fallbacks if WhatsApp cannot deliver: another channel, a superior, the admin."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.channels.channel import Parked
from bot.channels.whatsapp.errors import RE_ENGAGEMENT
from bot.runtime.work_factory import WorkFactory
from flows.office.messages.notify import tell_all, tell_role
from flows.office.messages.superiors import above
from flows.office.work import Work
from flows.people.person import Person
from flows.records.journal import Recorded
from storage.database.unit import Row, Unit
from storage.desk import Desk
from storage.queues.delivery import Queued
from storage.queues.outbox import shown_of
from storage.queues.parked import take_back
from storage.whatsapp.accounts import CHANNEL, WhatsAppBook

REPORTERS = frozenset({"confirm", "complete"})
PRESSING = frozenset({"card", "nearly-due", "step-due", "step-overdue", "several-due"})
"""Kinds that ask an official to act; somebody has to see them."""
UNDELIVERABLE = 131026


class Fallbacks:
    """Reactions to undelivered messages. Each method runs inside an open unit."""

    def __init__(self, works: WorkFactory) -> None:
        self._works = works

    async def parked(self, unit: Unit, row: Queued, error: Parked) -> None:
        """Redirect an official's parked task if no template was sent. Reporters' updates wait."""
        if error.told or row.operation != "send" or not pressing(row.kind, row.params):
            return
        await self._redirect(unit, row.kind, row.params, row.case_id, str(error))

    async def failed(self, unit: Unit, row: Row, code: int, words: str, now: datetime) -> None:
        """React to a message that was accepted but did not arrive."""
        shown = shown_of(row)
        if code == RE_ENGAGEMENT:
            await WhatsAppBook(unit).close_window(row["chat"])
            await take_back(unit, shown.id, f"{code}: {words}", now)
            return
        if code == UNDELIVERABLE:
            await Desk(unit).people.mark_unreachable(shown.contact, words)
        if pressing(shown.kind, shown.params):
            await self._redirect(unit, shown.kind, shown.params, shown.case_id, words)

    async def expired(self, unit: Unit) -> None:
        """Tell the admin to renew the token; nothing can be sent until then."""
        await tell_role(self._works.work(unit), "admin", "whatsapp-expired", {})

    async def _redirect(
        self, unit: Unit, kind: str, params: Mapping[str, Any], case: int | None, why: str
    ) -> None:
        work = self._works.work(unit)
        person = await work.desk.people.by_id(int(params.get("to", {}).get("id") or 0))
        if person is None:
            return
        went = await self._elsewhere(work, person, kind, params, case)
        if not went:
            went = await self._upwards(work, person, params, case)
        facts = {"person": person.id, "kind": kind, "went": went or "none"}
        await work.desk.journal.append(
            "office",
            [Recorded(code="notice.redirected", data=facts)],
            actor=0,
            role="",
            channel=CHANNEL,
            now=work.now,
        )
        told = {
            "kind": kind,
            "name": person.name or "–",
            "reason": why[:120],
            "went": went or "none",
        }
        await tell_role(work, "admin", "whatsapp-failed", told)

    async def _elsewhere(
        self, work: Work, person: Person, kind: str, params: Mapping[str, Any], case: int | None
    ) -> str:
        for contact in await work.desk.doors.contacts_of(person.id):
            if contact.channel != CHANNEL and contact.reachable:
                await work.desk.outbox.enqueue(
                    kind=kind,
                    params=params,
                    contact=contact.id,
                    now=work.now,
                    case=case,
                    step=str(params.get("step", "")) if kind == "card" else "",
                    round=int(params.get("round", 0)) if kind == "card" else 0,
                )
                return "channel"
        return ""

    async def _upwards(
        self, work: Work, person: Person, params: Mapping[str, Any], case: int | None
    ) -> str:
        for role in sorted(person.roles):
            higher = [each for each in await above(work, role) if each.id != person.id]
            told = {"name": person.name or "–", "number": str(params.get("number", "–"))}
            if await tell_all(
                work,
                higher,
                "whatsapp-instead",
                told,
                case=case,
            ):
                return "superior"
        return ""


def pressing(kind: str, params: Mapping[str, Any]) -> bool:
    """Return whether an official has to act on the message."""
    return kind in PRESSING and params.get("step") not in REPORTERS
