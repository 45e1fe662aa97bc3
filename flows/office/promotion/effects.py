"""Effects of the outcomes of SOP B, and their needs, checked before anything is saved."""

from collections.abc import Mapping
from datetime import datetime

from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue
from flows.engine.refusals import NoAppointment
from flows.messages.kinds.promotion import PromotionAppointment
from flows.office.messages.facts import milliseconds_or_none
from flows.office.messages.notify import notify
from flows.office.promotion import guest_book, media, posts, report, schedule
from flows.office.promotion.facts import LAST, appointment_facts
from flows.office.sop_hooks import Do, Inputs, Needs
from flows.office.transition import Transition
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.promotion.promotion import (
    OPENING,
    Direction,
    NewAppointment,
    NewIntroduction,
    Reaction,
)
from flows.sop.effects import Effect


async def _keep_appointment(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    kept = await work.desk.promotions.add_appointment(
        NewAppointment(
            case_id=file.case.id,
            starts_at=datetime.fromisoformat(move.words["at"]),
            place=move.words["place"],
            audience=move.words["audience"],
            person=move.actor.person,
            at=move.now,
        )
    )
    reminder = await schedule.enter(work, file, kept)
    writer = await work.desk.people.by_id(move.actor.person)
    if writer is not None:
        told = PromotionAppointment(
            number=file.case.number,
            case=file.case.id,
            appointment=appointment_facts(kept),
            reminded=milliseconds_or_none(reminder),
        )
        await notify(work, writer, told, case=file.case.id)


async def _share_schedule(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await schedule.make(work.desk, file, move.now)


async def _keep_guests(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    kept = await guest_book.record_visits(work.desk, file, move.words, move.actor, move.now)
    writer = await work.desk.people.by_id(move.actor.person)
    if writer is not None:
        await notify(work, writer, guest_book.receipt(file, kept), case=file.case.id)


async def _close_guests(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await guest_book.make(work.desk, file, move.now)


async def _keep_posts(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await posts.record_posts(work, file, move)


async def _keep_introduction(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    words = move.words
    await work.desk.promotions.add_introduction(
        NewIntroduction(
            case_id=file.case.id,
            audience=words["audience"],
            handed=tuple(words["offered"].split(",")),
            reaction=Reaction(words["reaction"]),
            remark=words.get("remark", ""),
            person=move.actor.person,
            at=move.now,
        )
    )


async def _open_content(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Plan the content case for after the commit: none opens in the middle of another's move."""
    wishes = [n.id for n in await work.desk.notes.of_case(file.case.id) if n.kind == "wish"]
    if wishes:
        await work.desk.timers.plan(OPENING, f"{file.case.id}:{wishes[-1]}", move.now)


async def _report(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await report.make(work.desk, file, move, due)


async def _carry_advice(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Remember only which round it was: the words stay in its notes, which can be erased."""
    await work.desk.facts.remember(LAST, str(file.case.id))


async def _needs_appointment(desk: Desk, file: CaseFile, step: str, token: str | None) -> None:
    found = await desk.promotions.appointments(file.case.id)
    if all(each.cancelled_at is not None for each in found):
        raise NoAppointment


DO: Mapping[Effect, Do] = {
    Effect.SORT_MEDIA: media.sort,
    Effect.CHECK_MEDIA: media.check,
    Effect.KEEP_APPOINTMENT: _keep_appointment,
    Effect.SHARE_SCHEDULE: _share_schedule,
    Effect.KEEP_GUESTS: _keep_guests,
    Effect.CLOSE_GUESTS: _close_guests,
    Effect.KEEP_POSTS: _keep_posts,
    Effect.KEEP_INTRODUCTION: _keep_introduction,
    Effect.OPEN_CONTENT: _open_content,
    Effect.REPORT_PROMOTION: _report,
    Effect.CARRY_ADVICE: _carry_advice,
}
NEEDS: Mapping[Effect, Needs] = {
    Effect.CHECK_MEDIA: media.needs_media,
    Effect.SHARE_SCHEDULE: _needs_appointment,
}
INPUTS: Mapping[Effect, Inputs] = {
    Effect.KEEP_APPOINTMENT: {"at": frozenset(), "place": frozenset(), "audience": frozenset()},
    Effect.KEEP_GUESTS: {
        "direction": frozenset(each.value for each in Direction),
        "guests": frozenset(),
    },
    Effect.KEEP_INTRODUCTION: {
        "audience": frozenset(),
        "offered": frozenset(),
        "reaction": frozenset(each.value for each in Reaction),
    },
}
PREPARED_BY: Mapping[Effect, frozenset[Effect]] = {
    Effect.CHECK_MEDIA: frozenset(),  # they are gathered only at a step of this SOP
    Effect.SHARE_SCHEDULE: frozenset({Effect.KEEP_APPOINTMENT}),
}
