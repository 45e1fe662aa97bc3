"""Copies of a step's card, for sending one to another person."""

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.messages.kinds.cards import BroughtBy, Card
from flows.ports.desk import Desk

NOTHING = BroughtBy(by="", note="", approver="", result="")


async def shown_before(
    desk: Desk, file: CaseFile, opened: OpenStep
) -> tuple[frozenset[int], BroughtBy]:
    """Ids of the people who have the card, and the facts beside the case for another copy."""
    copies = await desk.outbox.cards_of(file.case.id, opened.key, opened.round)
    # The content of old messages has been dropped; then the case alone must do.
    cards = [each for shown in copies if isinstance(each := shown.message, Card)]
    brought = cards[-1].brought if cards else NOTHING
    return frozenset(card.to.id for card in cards), brought
