"""Outages: noticed by a gap in the heartbeat, or declared with /gangguan_massal."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from flows.engine.authority import roles_of
from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.messages.kinds.monitoring import Backlog, OutageNoticed
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify, notify_role
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.visit import SYSTEM, Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.records.timer import Timer
from flows.sop.roles import ADMIN, ICT_HEAD, UPT_HEAD
from flows.worktime.outages import Outage, OutageKind

HEARTBEAT, BACKLOG = "heartbeat", "backlog"
DECLARING = frozenset({ICT_HEAD, UPT_HEAD, ADMIN})
SETTLES = timedelta(minutes=1)


class NotForYou(Refusal):
    message_id = "refused-outage-officials"


async def beat(work: Work) -> None:
    """Record a heartbeat. A gap since the last one is an outage; a clock that stepped backwards is
    not.
    """
    last = await work.desk.facts.fact(HEARTBEAT)
    await work.desk.facts.remember(HEARTBEAT, work.now.isoformat())
    before = datetime.fromisoformat(last) if last else work.now
    if work.now - before < work.office.patience.outage_after:
        return
    outage = Outage(kind=OutageKind.LINK, begun_at=before, ended_at=work.now)
    await _record(work.desk, outage, "outage.noticed", SYSTEM, work.now)
    noticed = OutageNoticed(begins=milliseconds(before), until=milliseconds(work.now))
    await notify_role(work, ADMIN, noticed)


async def declared(desk: Desk) -> Outage | None:
    """The declared outage that lasts, or None."""
    return await desk.outages.lasting()


async def require_official(work: Work, visit: Visit) -> None:
    """Raise NotForYou unless the visitor may declare one, in their own role or a delegated one."""
    staff = await staffing(work)
    if not DECLARING & (visit.person.roles | roles_of(visit.actor, staff)):
        raise NotForYou


async def declare(work: Work, reason: str, visit: Visit) -> Outage:
    """Declare an outage from now on; if one lasts already, return that one. Raises NotForYou."""
    await require_official(work, visit)
    lasting = await declared(work.desk)
    if lasting is not None:
        return lasting
    outage = Outage(
        kind=OutageKind.DECLARED,
        begun_at=visit.now,
        ended_at=None,
        person=visit.person.id,
        reason=reason,
    )
    row = await _record(work.desk, outage, "outage.declared", visit.person.id, visit.now)
    return replace(outage, id=row)


async def end(work: Work, visit: Visit) -> Outage | None:
    """End the declared outage and return it; None if none lasts. Raises NotForYou."""
    await require_official(work, visit)
    lasting = await declared(work.desk)
    if lasting is not None:
        await work.desk.outages.end(lasting.id, visit.now)
        await _journal(
            work.desk, "outage.ended", {"outage": lasting.id}, visit.person.id, visit.now
        )
    return lasting


async def _record(desk: Desk, outage: Outage, code: str, actor: int, now: datetime) -> int:
    row = await desk.outages.add_outage(outage)
    await _journal(desk, code, {"outage": row, "begun": milliseconds(outage.begun_at)}, actor, now)
    return row


async def _journal(desk: Desk, code: str, data: dict[str, Any], actor: int, now: datetime) -> None:
    await desk.journal.append(
        "office", [Recorded(code=code, data=data)], actor=actor, role="", channel="", now=now
    )


async def of_case(desk: Desk, file: CaseFile, now: datetime) -> Sequence[Outage]:
    """Outages during the time of a case."""
    return await desk.outages.touching(file.case.opened_at, file.case.closed_at or now)


async def heard_late(work: Work, visit: Visit) -> None:
    """Count a message that waited long; the person gets one summary once all have arrived."""
    sent, contact = visit.sent_at, visit.person.contact
    if sent is None or contact is None or visit.now - sent < work.office.patience.outage_after:
        return
    name = f"{BACKLOG}:{contact}"
    known = json.loads(await work.desk.facts.fact(name) or "{}")
    first = min(known.get("first", milliseconds(sent)), milliseconds(sent))
    kept = {"first": first, "last": milliseconds(sent), "count": known.get("count", 0) + 1}
    await work.desk.facts.remember(name, json.dumps({**kept, "person": visit.person.id}))
    if not known:
        await work.desk.timers.plan(BACKLOG, str(contact), visit.now + SETTLES)


async def tell_backlog(work: Work, timer: Timer) -> None:
    """Tell a person how many of their messages waited, and that none was lost."""
    name = f"{BACKLOG}:{timer.subject}"
    known = json.loads(await work.desk.facts.fact(name) or "{}")
    await work.desk.facts.forget(name)
    person = await work.desk.people.by_id(known["person"]) if known else None
    if person is not None:
        told = Backlog(first=known["first"], last=known["last"], count=known["count"])
        await notify(work, person, told)
