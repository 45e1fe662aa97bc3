"""Receipts for a report that was sent or added to (SOP A.2)."""

from flows.messages.kinds.reports import (
    Receipt,
    ReportAdded,
    ReportAddedCard,
    ReportFiled,
    ReportReceived,
)
from handlers.views.parts.phrases import moment, pick, say, you
from handlers.views.parts.screen import Choice, Say, Screen

CRITICAL = "kritis"
HACKED = "peretasan"


def filed_as_it_stood(m: ReportFiled) -> Screen:
    return Screen(text=(say("draft-filed", you=you(m)), *_received(m)), choices=_urge(m))


def received(m: ReportReceived) -> Screen:
    return Screen(text=_received(m), choices=_urge(m))


def _urge(m: Receipt) -> tuple[tuple[Choice, ...], ...]:
    """Out of hours, a button to call the case urgent; once, and only if nobody knows yet."""
    known = m.urgent or m.case.priority == CRITICAL
    if m.opening is None or known:
        return ()
    return ((pick("choice-urgent", "ask", str(m.case.id), "", form="urgency"),),)


def _received(m: Receipt) -> tuple[Say, ...]:
    at = moment(m.case.opened)
    if m.opening is not None:
        told = say(
            "report-received-after-hours", number=m.case.number, at=at, opening=moment(m.opening)
        )
    else:
        approver = m.approver or say("role-ict_head")
        told = say("report-received", number=m.case.number, at=at, approver=approver)
    warning = (say("report-warning-hacked", you=you(m)),) if m.case.subcategory == HACKED else ()
    if m.urgent:
        warning = (*warning, say("urgency-requested", number=m.case.number, you=you(m)))
    elif _urge(m):
        warning = (*warning, say("report-urgent-offer"))
    return (told, *warning)


def added(m: ReportAdded) -> Screen:
    return Screen(text=(say("report-added", number=m.case.number, you=you(m)),))


def added_card(m: ReportAddedCard) -> Screen:
    """The reporter's later messages, for those who hold the case."""
    return Screen(text=(say("report-added-card", number=m.case.number, name=m.by, text=m.text),))
