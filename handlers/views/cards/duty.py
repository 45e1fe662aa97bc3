"""Turns of duty, and the questions of a new one."""

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
)
from handlers.views.parts.phrases import moment, pick, say, you
from handlers.views.parts.screen import Choice, Pick, Say, Screen


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
