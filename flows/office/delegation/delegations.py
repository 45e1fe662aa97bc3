"""Make, begin and end delegations. Who decides by one is read at every press."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows.delegation.delegation import Deactivated, Delegation, Overlaps, check
from flows.engine.refusals import AuditorApart, NotYours
from flows.messages.kinds.delegation import (
    DelegationBegins,
    DelegationEnded,
    DelegationFacts,
    DelegationLine,
    DelegationMade,
    DelegationNews,
    DelegationUnreached,
)
from flows.office.cards.cards import refresh_cards, show_to
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify
from flows.office.messages.other_copies import shown_before
from flows.office.staffing.performers import stand_ins
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.records.timer import Timer
from flows.sop.roles import ADMIN, AUDITOR, DECIDING

DELEGATING = DECIDING | {ADMIN}
START, END = "delegation-start", "delegation-end"


def may_delegate(person: Person) -> bool:
    """Whether a person may delegate: officials for themselves, the admin for any of them."""
    return bool(person.roles & DELEGATING)


async def make(work: Work, new: Delegation, visit: Visit) -> Delegation:
    """Save a delegation and tell both people. Raises the Refusal that says what is wrong."""
    if visit.person.id != new.official and ADMIN not in visit.person.roles:
        raise NotYours(step="", role=ADMIN)
    official = await _official(work.desk, new.official)
    delegate = await work.desk.people.by_id(new.delegate)
    if delegate is None or delegate.blocked or delegate.shared:
        raise Deactivated(name=delegate.name if delegate else "–")
    if AUDITOR in delegate.roles:
        raise AuditorApart(name=delegate.name)
    try:
        check(new, await work.desk.delegations.unfinished(visit.now), visit.now)
    except Overlaps as found:
        other = await work.desk.people.by_id(int(found.arguments["delegate"]))
        raise Overlaps(name=other.name if other else "–") from found
    made = replace(new, id=await work.desk.delegations.add_delegation(new, visit.now))
    await _record(work.desk, made, "delegation.made", visit.person.id, visit.channel, visit.now)
    await _tell_both(work, made, DelegationMade)
    if official.id != visit.person.id:
        entered = DelegationMade(delegation=await facts_of(work.desk, made), side="other")
        await notify(work, visit.person, entered)
    if delegate.contact is None:
        await notify(work, visit.person, DelegationUnreached(name=delegate.name))
    await work.desk.timers.plan(END, str(made.id), made.ends_at)
    if made.holds(visit.now):
        await _pass_on(work, made)
    else:
        await work.desk.timers.plan(START, str(made.id), made.starts_at)
    return made


async def _official(desk: Desk, person: int) -> Person:
    """The official who delegates. Raises NotYours if they have no deciding role."""
    official = await desk.people.by_id(person)
    if official is None or not official.roles & DECIDING:
        raise NotYours(step="", role="deciding")
    return official


async def end(work: Work, row: int, visit: Visit) -> bool:
    """End a delegation early (Akhiri), as the official or the admin. Return False if it is over
    already. Raises NotYours.
    """
    found = await work.desk.delegations.by_id(row)
    if found is None or (visit.person.id != found.official and ADMIN not in visit.person.roles):
        raise NotYours(step="", role=ADMIN)
    if not await work.desk.delegations.end(row, visit.person.id, visit.now):
        return False
    await work.desk.timers.cancel(START, str(row))
    await work.desk.timers.cancel(END, str(row))
    await _record(work.desk, found, "delegation.ended", visit.person.id, visit.channel, visit.now)
    await _over(work, found)
    return True


async def look(work: Work, timer: Timer) -> None:
    """Announce that a delegation begins or has run out; whether it is in force does not depend on
    this.
    """
    found = await work.desk.delegations.by_id(int(timer.subject))
    if found is None or found.ended_at is not None:
        return
    if timer.kind == END:
        await _record(work.desk, found, "delegation.expired", 0, "clock", work.now)
        await _over(work, found)
    elif found.holds(work.now):
        await _tell_both(work, found, DelegationBegins)
        await _pass_on(work, found)


async def listed(desk: Desk, visit: Visit) -> Sequence[DelegationLine]:
    """Delegations in force or to come that concern the visitor; all of them for the admin."""
    person = visit.person
    return [
        DelegationLine(
            delegation=await facts_of(desk, each),
            running=each.holds(visit.now),
            may_end=may_end,
        )
        for each in await desk.delegations.unfinished(visit.now)
        if (may_end := person.id == each.official or ADMIN in person.roles)
        or person.id == each.delegate
    ]


async def facts_of(desk: Desk, each: Delegation) -> DelegationFacts:
    """A delegation as messages show it; `until` is its last minute. Times are in milliseconds."""
    official = await desk.people.by_id(each.official)
    delegate = await desk.people.by_id(each.delegate)
    roles = official.roles & DECIDING if official else frozenset()
    return DelegationFacts(
        delegation=each.id,
        capacity=each.kind.value,
        role=next(iter(sorted(roles)), ADMIN),
        official=official.name if official else "–",
        delegate=delegate.name if delegate else "–",
        begins=milliseconds(each.starts_at),
        until=milliseconds(each.until) - 60_000,
        basis=each.basis,
    )


async def _tell_both(work: Work, each: Delegation, kind: type[DelegationNews]) -> None:
    facts = await facts_of(work.desk, each)
    for side, person in (("official", each.official), ("delegate", each.delegate)):
        reader = await work.desk.people.by_id(person)
        if reader is not None:
            await notify(work, reader, kind(delegation=facts, side=side))


async def _pass_on(work: Work, each: Delegation) -> None:
    """Send the cards of waiting steps to those who may decide them through this delegation."""
    for file in await work.desk.cases.standing():
        procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
        for opened in file.case.open_steps:
            seen, brought = await shown_before(work.desk, file, opened)
            fresh = [
                person
                for person, place in await stand_ins(work.desk, opened, work.now)
                if each.id in place.delegations and person.id not in seen
            ]
            if fresh:
                await show_to(work, file, procedure, opened, fresh, brought)
            await refresh_cards(work, file, procedure, opened, of={each.delegate} & seen)


async def _over(work: Work, each: Delegation) -> None:
    """Tell both people, and take the buttons off the cards of those who decided by it."""
    await _tell_both(work, each, DelegationEnded)
    staff = await staffing(work)
    holders = frozenset().union(*(staff.holders.get(role, frozenset()) for role in DECIDING))
    for file in await work.desk.cases.standing():
        procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
        for opened in file.case.open_steps:
            seen, _ = await shown_before(work.desk, file, opened)
            if DECIDING & set(opened.roles):
                await refresh_cards(
                    work,
                    file,
                    procedure,
                    opened,
                    of=seen - holders | ({each.delegate} & seen),
                )


async def _record(
    desk: Desk, each: Delegation, code: str, actor: int, channel: str, now: datetime
) -> None:
    data = {
        "delegation": each.id,
        "official": each.official,
        "delegate": each.delegate,
        "kind": each.kind.value,
        "from": milliseconds(each.starts_at),
        "until": milliseconds(each.ends_at),
    }
    await desk.journal.append(
        "office", [Recorded(code=code, data=data)], actor=actor, role="", channel=channel, now=now
    )
