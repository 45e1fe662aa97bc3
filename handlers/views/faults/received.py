"""Receipts for a report that was sent or added to (SOP A.2)."""

from flows.messages.kinds.reports import (
    Receipt,
    ReportAdded,
    ReportAddedCard,
    ReportFiled,
    ReportReceived,
)
from flows.urgency.priority import tells_of_fire
from handlers.views.cards import urgency
from handlers.views.parts.phrases import copy_number, moment, pick, say, you
from handlers.views.parts.screen import Choice, Say, Screen

CRITICAL = "kritis"
HACKED = "peretasan"


def filed_as_it_stood(m: ReportFiled) -> Screen:
    return _receipt(m, say("draft-filed", you=you(m)), *_received(m))


def received(m: ReportReceived) -> Screen:
    return _receipt(m, *_received(m))


def _receipt(m: Receipt, *text: Say) -> Screen:
    """The words with the number to copy, by which people ask and answer later."""
    return Screen(text=text, choices=_urge(m), copies=(copy_number(m.case.number),))


def _urge(m: Receipt) -> tuple[tuple[Choice, ...], ...]:
    """Out of hours, a button to call the case urgent; once, and only if nobody knows yet."""
    known = m.urgent or m.case.priority == CRITICAL
    if m.opening is None or known:
        return ()
    return ((pick("choice-urgent", "ask", str(m.case.id), "", form="urgency"),),)


def _received(m: Receipt) -> tuple[Say, ...]:
    at = moment(m.case.opened)
    if m.opening is not None and m.alerted is not None:
        duty = "none" if m.alerted.unattended else m.alerted.duty or "none"
        told = say("report-received-urgent", number=m.case.number, at=at, duty=duty)
        return (told, urgency.told_now(m.alerted, you(m)), *_advice(m))
    if m.opening is not None:
        told = say(
            "report-received-after-hours", number=m.case.number, at=at, opening=moment(m.opening)
        )
    else:
        approver = m.approver or say("role-ict_head")
        told = say("report-received", number=m.case.number, at=at, approver=approver)
    warning = _advice(m)
    if m.urgent:
        warning = (*warning, urgency.requested_line(m.case.number, m.alerted, you(m)))
    elif _urge(m):
        warning = (*warning, say("report-urgent-offer"))
    return (told, *warning)


def _advice(m: Receipt) -> tuple[Say, ...]:
    """Advice for at once: keep the evidence of an attack, keep away from a fire."""
    if m.case.subcategory == HACKED:
        return (say("report-warning-hacked", you=you(m)),)
    if tells_of_fire(m.case.description):
        return (say("report-warning-fire", you=you(m)),)
    return ()


def added(m: ReportAdded) -> Screen:
    return Screen(text=(say("report-added", number=m.case.number, you=you(m)),))


def added_card(m: ReportAddedCard) -> Screen:
    """The reporter's later messages, for those who hold the case."""
    return Screen(text=(say("report-added-card", number=m.case.number, name=m.by, text=m.text),))
