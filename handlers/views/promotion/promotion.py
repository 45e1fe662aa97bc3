"""Messages of SOP B: schedule, numbers, reminders."""

from collections.abc import Sequence

from flows.content.channel import Channel
from flows.messages.kinds.promotion import (
    FormScheduled,
    PromotionAppointment,
    PromotionLinkDead,
    PromotionReminder,
    PromotionRounds,
    PromotionSchedule,
)
from flows.messages.parts.promotion_facts import AppointmentFacts, Counted, RoundNumbers
from handlers.views.parts.channel_names import CHANNELS
from handlers.views.parts.phrases import joined, lines, moment, open_, pick, say, short
from handlers.views.parts.screen import Argument, Choice, Open, Pick, Say, Screen

AHEAD = 5
"""Appointments shown before the visits are ended."""


def appointments(found: Sequence[AppointmentFacts]) -> list[Say]:
    """Appointments, a line each; cancelled ones are marked."""
    return [_appointment(each, place) for place, each in enumerate(found, 1)]


def scheduled(m: FormScheduled) -> Screen:
    """The visits still scheduled, and the question whether to end the visits all the same."""
    told, rest = appointments(m.ahead[:AHEAD]), len(m.ahead) - AHEAD
    told += [say("promotion-more", count=rest)] if rest > 0 else []
    token, key = m.asked.token, m.asked.field
    row = [
        pick(f"choice-reason-{each}", key, each, token, form="form") for each in m.asked.options
    ]
    row.append(pick("choice-cancel", key, "cancel", token, form="form"))
    return Screen(
        text=(say("promotion-ahead"), lines(told), say("ask-finish-ahead")), choices=(tuple(row),)
    )


def _appointment(each: AppointmentFacts, place: int) -> Say:
    id = "promotion-line-dropped" if each.cancelled else "promotion-line"
    return say(id, place=place, **_where(each))


def _where(each: AppointmentFacts) -> dict[str, Argument]:
    return {
        "at": moment(each.at),
        "where": short(each.place),
        "audience": short(each.audience),
    }


def numbers(told: RoundNumbers) -> list[Say]:
    """The numbers of a round, a line each for B.4, B.5 and B.6."""
    counted = [
        say("promotion-count", what=say(f"choice-reason-{code}"), count=count)
        for code, count in told.reactions
    ]
    introduced = say("promotion-introductions", count=told.introductions)
    if counted:
        listed = joined(counted)
        introduced = say("promotion-reactions", count=told.introductions, reactions=listed)
    return [
        say(
            "promotion-visits",
            visits=told.visits,
            going=told.going,
            receiving=told.receiving,
            people=told.people,
            institutions=told.institutions,
        ),
        say(
            "promotion-links",
            links=told.links,
            channels=_by_channel(told.channels),
            shots=told.shots,
            shown=_by_channel(told.shot_channels),
        ),
        introduced,
    ]


def _by_channel(counted: Sequence[Counted]) -> str:
    return ", ".join(f"{CHANNELS[Channel(code)]} {count}" for code, count in counted) or "none"


def appointment(m: PromotionAppointment) -> Screen:
    entry = m.appointment
    kept = say("promotion-appointment", number=m.number, **_where(entry))
    reminded = m.reminded
    told = () if reminded is None else (say("promotion-reminded", at=moment(reminded)),)
    return Screen(
        text=(kept, *told),
        choices=((open_("choice-see-schedule", "schedule", str(m.case)),),),
    )


def reminder(m: PromotionReminder) -> Screen:
    told = say("promotion-reminder", number=m.number, **_where(m.appointment))
    return Screen(text=(told,))


def schedule(m: PromotionSchedule) -> Screen:
    """Every appointment, with a button to remove each one that is not cancelled."""
    if not m.appointments:
        return Screen(text=(say("schedule-none", number=m.number),))
    standing = [
        (place, each.id) for place, each in enumerate(m.appointments, 1) if not each.cancelled
    ]
    told = lines(appointments(m.appointments))
    return Screen(
        text=(say("schedule-head", number=m.number), told),
        choices=drops("promo", standing, m.case, may_drop=m.may_drop),
    )


def drops(
    form: str, rows: Sequence[tuple[int, int]], case: int, *, may_drop: bool
) -> tuple[tuple[Choice, ...], ...]:
    """A button per row, labelled with the row's number, three side by side."""
    buttons = [
        Choice(
            label=say("choice-drop-at", place=place),
            action=Pick(form=form, field="drop", value=str(row), token=str(case)),
        )
        for place, row in rows[-9:]
        if may_drop
    ]
    return tuple(tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3))


def rounds(m: PromotionRounds) -> Screen:
    new = Choice(label=say("choice-new-round"), action=Open(what="newround", argument=""))
    return Screen(text=(say("promotion-rounds", count=m.count),), choices=((new,),))


def link_dead(m: PromotionLinkDead) -> Screen:
    cause = m.cause
    known = say("link-cause-status", code=cause) if cause.isdigit() else say(f"link-cause-{cause}")
    return Screen(text=(say("promotion-link-dead", url=m.url, number=m.number, cause=known),))
