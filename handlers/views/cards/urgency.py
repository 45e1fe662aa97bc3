"""Priority and urgency."""

from typing import Any

from flows.messages.kinds.cards import Card
from flows.messages.kinds.urgency import (
    Alerted,
    PriorityChanged,
    PriorityWhich,
    UrgencyAlert,
    UrgencyAsked,
    UrgencyRequested,
    UrgencyWoken,
)
from flows.messages.parts.step_facts import UrgencyFacts
from handlers.views.parts.phrases import (
    ECHO,
    day_clock,
    described,
    fault,
    moment,
    pick,
    reporter,
    say,
    short,
    you,
)
from handlers.views.parts.screen import Choice, Pick, Say, Screen

PRIORITIES = ("kritis", "tinggi", "sedang", "rendah")
HACKED = "peretasan"


def asked(m: UrgencyAsked) -> Screen:
    """The question to those who may confirm the urgency; once answered, the answer."""
    head = say(
        "urgency-asked",
        number=m.case.number,
        source=m.source,
        reporter=reporter(m.case.reporter, m.case.unit),
        description=described(short(m.case.description, ECHO), m.case.told_by),
        **fault(m.case.category, m.case.subcategory),
    )
    outcome = m.outcome
    if outcome:
        by = outcome.by or say("role-system")
        told = say(f"urgency-was-{outcome.state}", by=by, at=day_clock(outcome.at))
        return Screen(text=(head, told))
    buttons = (_answers(str(m.case.id)),)
    return Screen(text=(head, say("urgency-ask", you=you(m))), choices=buttons)


def requested(m: UrgencyRequested) -> Screen:
    return Screen(text=(requested_line(m.number, m.alerted, you(m)),))


def requested_line(number: str, alerted: Alerted | None, reader: Say) -> Say:
    """To whom the request went; "the head of division" on rows of before this was kept."""
    if alerted is None:
        alerted = Alerted(duty="", officials="", technicians=1)
    if not _reached(alerted):
        return say("urgency-requested-nobody", number=number, you=reader)
    return say("urgency-requested", number=number, you=reader, **_told(alerted))


def told_now(alerted: Alerted, reader: Say) -> Say:
    """The people whom an urgent report reached outside office hours, without a promise."""
    if not _reached(alerted):
        return say("urgency-told-nobody", you=reader)
    return say("urgency-told", **_told(alerted))


def _reached(alerted: Alerted) -> bool:
    return bool(alerted.duty or alerted.officials or alerted.technicians)


def _told(alerted: Alerted) -> dict[str, Any]:
    names = ", ".join(filter(None, (alerted.duty, alerted.officials)))
    return {
        "told": names or say("role-ict_team"),
        "technicians": alerted.technicians if names else 0,
        "duty": "none" if alerted.unattended else "some",
    }


def alert(m: UrgencyAlert) -> Screen:
    """The word to the technicians at an hour at which nobody is on duty."""
    return Screen(
        text=(
            say(
                "urgency-alert",
                you=you(m),
                number=m.case.number,
                reporter=reporter(m.case.reporter, m.case.unit),
                description=described(m.case.description, m.case.told_by),
                officials=m.officials or "none",
                **fault(m.case.category, m.case.subcategory),
            ),
            *((say("card-hacked"),) if m.case.subcategory == HACKED else ()),
        )
    )


def on_card(card: Card) -> tuple[Say, ...]:
    """The urgency of a case on the card of its approver, until it is answered."""
    urgency = _asked_on_card(card)
    return (say("card-urgent-asked", source=urgency.source),) if urgency else ()


def in_details(card: Card) -> tuple[Say, ...]:
    """The consequence of the answer, or the answer."""
    return (say("card-urgent-effect"),) if _asked_on_card(card) else answered_on_card(card)


def _asked_on_card(card: Card) -> UrgencyFacts | None:
    urgency = card.step.urgency
    open_ = urgency is not None and urgency.outcome is None and card.outcome is None
    return urgency if open_ else None


def answered_on_card(card: Card) -> tuple[Say, ...]:
    answer = card.step.urgency.outcome if card.step.urgency else None
    if answer is None or card.outcome is not None:
        return ()
    by = answer.by or say("role-system")
    return (say(f"urgency-was-{answer.state}", by=by, at=day_clock(answer.at)),)


def answers(card: Card) -> list[Choice]:
    """The two answers, for whoever may approve."""
    urgency = card.step.urgency
    if urgency is None or urgency.outcome is not None or "approve" not in card.choices:
        return []
    return [*_answers(str(card.case.id))]


def _answers(case: str) -> tuple[Choice, ...]:
    return (
        pick("choice-urgent-real", "confirm", case, "", form="urgency"),
        pick("choice-urgent-not", "refuse", case, "", form="urgency"),
    )


def woken(m: UrgencyWoken) -> Screen:
    """The alert to the head of the agency, at any hour."""
    return Screen(
        text=(
            say(
                "urgency-woken",
                you=you(m),
                number=m.case.number,
                unit=m.case.unit,
                description=described(short(m.case.description, ECHO), m.case.told_by),
                by=m.by or say("role-system"),
                source=m.source,
                at=moment(m.case.now),
                **fault(m.case.category, m.case.subcategory),
            ),
            *((say("card-hacked"),) if m.case.subcategory == HACKED else ()),
        )
    )


def which(m: PriorityWhich) -> Screen:
    """The other priorities, with the consequences of "critical"."""
    others = [value for value in PRIORITIES if value != m.priority]
    rows = tuple(
        (
            Choice(
                label=say(f"priority-{value}"),
                action=Pick(form="urgency", field="priority", value=str(m.case), token=value),
            ),
        )
        for value in others
    )
    now = say(f"priority-{m.priority or 'sedang'}")
    text = say("priority-which", number=m.number, priority=now)
    return Screen(text=(text,), choices=rows)


def changed(m: PriorityChanged) -> Screen:
    return Screen(
        text=(say("priority-changed", number=m.number, priority=say(f"priority-{m.priority}")),)
    )
