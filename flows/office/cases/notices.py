"""Notices that follow from events: the `tells` of an outcome."""

from dataclasses import replace
from datetime import datetime

from flows.engine import events
from flows.engine.case_file import CaseFile
from flows.messages.kinds.news import CaseNews
from flows.messages.parts.case_facts import Deed
from flows.office.messages.facts import case_facts, names
from flows.office.messages.notify import notify, notify_all
from flows.office.messages.request_facts import request_facts
from flows.office.staffing.performers import in_role, performers, reporter_of
from flows.office.transition import Transition
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk

BY_NAME = frozenset({"reporter", "team", "performers"})


async def notify_of_events(work: Work, move: Transition, file: CaseFile) -> None:
    """Queue every notice that the move's outcome asks for."""
    told = [event for event in move.events if isinstance(event, events.Told)]
    if not told:
        return
    facts, deed = await case_facts(work, file), _deed(move)
    request = await request_facts(work, file, move.procedure)
    ended = any(isinstance(event, events.CaseEnded) for event in move.events)
    for event in told:
        people = await _whom(work.desk, file, event, move.now)
        if event.whom not in BY_NAME:  # role holders need not be told what they did themselves
            people = [person for person in people if person.id != move.actor.person]
        kind = work.sops.notices[event.kind]
        news = kind(case=facts, place=file.place, deed=deed, request=request)
        await notify_all(work, people, news, case=file.case.id)
        if event.whom == "reporter" and not ended:
            await _tell_followers(work, move, file, kind)


async def _tell_followers(
    work: Work, move: Transition, file: CaseFile, kind: type[CaseNews]
) -> None:
    """Tell the reporters of joined cases the same, each about their own case."""
    for child in await work.sops.of(move.procedure.id).followers(work.desk, file.case.id):
        reporter = await reporter_of(work.desk, child)
        if reporter is not None:
            team = await names(work.desk, sorted(file.case.team))
            own = replace(await case_facts(work, child), team=team)
            news = kind(case=own, place=child.place, deed=_deed(move))
            await notify(work, reporter, news, case=child.case.id)


def _deed(move: Transition) -> Deed:
    pauses = [event.reason for event in move.events if isinstance(event, events.Paused)]
    return Deed(
        by=move.by,
        stands_for=move.stands_for,
        note=move.note,
        pause=pauses[0] if pauses else "",
        words=dict(move.words),
    )


async def _whom(desk: Desk, file: CaseFile, event: events.Told, now: datetime) -> list[Person]:
    if event.whom == "reporter":
        reporter = await reporter_of(desk, file)
        return [reporter] if reporter else []
    if event.whom == "team":
        found = [await desk.people.by_id(person) for person in sorted(file.case.team)]
        return [person for person in found if person]
    if event.whom == "performers":
        opened = file.case.open_step(event.step)
        return await performers(desk, opened, now) if opened else []
    return await in_role(desk, event.whom, now)
