"""Priority, urgency and duty."""

from typing import Any

from flows.messages.kinds.urgency import (
    AskDutyFrom,
    AskDutyUntil,
    AskDutyWho,
    Duties,
    DutyKept,
    DutyLine,
    DutyOff,
    DutyYours,
    PriorityChanged,
    PriorityWhich,
    UrgencyAsked,
    UrgencyWoken,
)
from handlers.views.parts.phrases import day_clock, fault, moment, pick, say, you
from handlers.views.parts.screen import Choice, Pick, Say, Screen

PRIORITIES = ("kritis", "tinggi", "sedang", "rendah")
HACKED = "peretasan"


def asked(m: UrgencyAsked) -> Screen:
    """The question to those who may confirm the urgency; once answered, the answer."""
    head = say(
        "urgency-asked",
        number=m.case.number,
        source=m.source,
        unit=m.case.unit,
        reporter=m.case.reporter,
        description=m.case.description or say("summary-spoken"),
        **fault(m.case.category, m.case.subcategory),
    )
    outcome = m.outcome
    if outcome:
        by = outcome.by or say("role-system")
        told = say(f"urgency-was-{outcome.state}", by=by, at=day_clock(outcome.at))
        return Screen(text=(head, told))
    case = str(m.case.id)
    answers = (
        pick("choice-urgent-real", "confirm", case, "", form="urgency"),
        pick("choice-urgent-not", "refuse", case, "", form="urgency"),
    )
    return Screen(text=(head, say("urgency-ask", you=you(m))), choices=(answers,))


def woken(m: UrgencyWoken) -> Screen:
    """The alert to the head of the agency, at any hour."""
    return Screen(
        text=(
            say(
                "urgency-woken",
                you=you(m),
                number=m.case.number,
                unit=m.case.unit,
                description=m.case.description or say("summary-spoken"),
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


def duties(m: Duties) -> Screen:
    """Present and next turns of duty, numbered; those who keep the list get a button to remove
    each.
    """
    lines = tuple(_duty(each, number) for number, each in enumerate(m.rows, start=1))
    off = tuple(
        (
            Choice(
                label=say("choice-duty-off", place=number),
                action=Pick(form="duty", field="off", value=str(each.duty.duty), token=""),
            ),
        )
        for number, each in enumerate(m.rows[:8], start=1)
        if m.may_keep
    )
    new = ((pick("choice-duty-new", "new", "new", "", form="duty"),),) if m.may_keep else ()
    return Screen(text=(say("duties-head"), *(lines or (say("duties-none"),))), choices=off + new)


def _duty(each: DutyLine, number: int) -> Say:
    return say(
        "duty-line",
        place=number,
        officer=each.duty.officer,
        **{"from": moment(each.duty.begins)},
        until=moment(each.duty.until),
        running="yes" if each.running else "no",
    )


def ask_who(m: AskDutyWho) -> Screen:
    rows = tuple(
        (
            Choice(
                label=say("as-it-is", text=each.name[:20]),
                action=Pick(form="duty", field="who", value=str(each.id), token=m.token),
            ),
        )
        for each in m.people
    )
    return Screen(text=(say("ask-duty-who"),), choices=(*rows, (_cancel(m.token, "who"),)))


def ask_from(m: AskDutyFrom) -> Screen:
    now = pick("choice-duty-now", "from", "now", m.token, form="duty")
    return Screen(text=(say("ask-duty-from"),), choices=((now, _cancel(m.token, "from")),))


def ask_until(m: AskDutyUntil) -> Screen:
    return Screen(text=(say("ask-duty-until"),), choices=((_cancel(m.token, "until"),),))


def _cancel(token: str, field: str) -> Choice:
    return pick("choice-cancel", field, "cancel", token, form="duty")


def kept(m: DutyKept | DutyYours | DutyOff) -> Screen:
    told: dict[str, Any] = {"from": moment(m.duty.begins), "until": moment(m.duty.until)}
    return Screen(text=(say(m.KIND, officer=m.duty.officer, you=you(m), **told),))
