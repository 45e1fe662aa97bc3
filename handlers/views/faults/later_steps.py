"""Requests on the cards of SOP A, steps 5 to 7: receive, report on, repair outside, check."""

from collections.abc import Callable, Mapping

from flows.messages.kinds.cards import Card, DocumentSummary
from handlers.views.parts.phrases import say, until, you
from handlers.views.parts.screen import Say

NO_DOCUMENT = DocumentSummary(version=1)


def told(card: Card) -> tuple[Say, ...]:
    """The document that the step decides on."""
    document = card.documents.document if card.documents else NO_DOCUMENT
    if card.step.key == "receive":
        said = say(
            "card-receive-told",
            version=document.version,
            cause=document.cause or "–",
            action=document.action or "–",
            amended=document.amended[-1] if document.amended else "none",
            purchase="yes" if document.purchase else "no",
        )
        return (said, *_follows(card))
    if card.step.key == "upt_repair":
        asked = (say("card-upt-asked", asked=document.asked),) if document.asked else ()
        return (*asked, *_follows(card))
    return ()


def _ask_receive(card: Card) -> tuple[Say, ...]:
    return (say("card-receive-ask", you=you(card), due=until(card.step.due)),)


def _ask_result(card: Card) -> tuple[Say, ...]:
    return (say("card-result-ask", you=you(card), due=until(card.step.due)),)


def _ask_external(card: Card) -> tuple[Say, ...]:
    return (say("card-external-ask", you=you(card), due=until(card.step.due)),)


def _ask_outside_repair(card: Card) -> tuple[Say, ...]:
    choices = card.choices
    accepted = card.step.standing.state == "accepted"
    step = "card-upt-working" if accepted else "card-upt-ask"
    if "delivered" in choices:
        step = "card-upt-by-hand"
    elif "estimate" in choices and "accept" not in choices:
        step = "card-upt-working"
    return (say(step, you=you(card)),)


def _ask_verify(card: Card) -> tuple[Say, ...]:
    return (say("card-verify-ask", you=you(card)),)


def _follows(card: Card) -> tuple[Say, ...]:
    return (say("card-document-follows"),) if card.documents and card.documents.follows else ()


def _ask_letter(card: Card) -> tuple[Say, ...]:
    return (say("card-letter-ask", you=you(card), due=until(card.step.due)),)


ASKS: Mapping[str, Callable[[Card], tuple[Say, ...]]] = {
    "letter": _ask_letter,
    "receive": _ask_receive,
    "result": _ask_result,
    "external": _ask_external,
    "upt_repair": _ask_outside_repair,
    "verify": _ask_verify,
}
