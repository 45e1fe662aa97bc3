"""Questions about words that do not decide: whether, what, or which card is meant."""

from collections.abc import Sequence

from flows.messages.kinds.cards import CardEntry, TypedChoose, TypedConfirm, TypedWhich
from flows.office.cards.open_cards import OpenCard
from handlers.views.parts.screen import Decide

MOST_CARDS = 8
SHOWN_WORDS = 200

Ask = TypedChoose | TypedConfirm | TypedWhich
"""A message to send instead of acting: nothing is decided yet."""


def choose(card: OpenCard) -> TypedChoose:
    """Offer every choice of the card once more."""
    return TypedChoose(entry=entry(card, None), choices=list(card.choices))


def confirm(card: OpenCard, decides: Decide, text: str, reason: str) -> TypedConfirm:
    """Offer one button, which names what will happen."""
    return TypedConfirm(entry=entry(card, decides), reason=reason, said=_shown(text))


def which(text: str, entries: Sequence[CardEntry], reason: str = "") -> TypedWhich:
    """Offer the cards that may be meant, with numbers."""
    return TypedWhich(
        cards=entries[:MOST_CARDS],
        more=len(entries[MOST_CARDS:]),
        reason=reason,
        said=_shown(text),
    )


def entry(card: OpenCard, decides: Decide | None) -> CardEntry:
    """A card, and the outcome named for it, as a question keeps them."""
    return CardEntry(
        case=card.file.case.id,
        number=card.file.case.number,
        procedure=card.file.case.procedure,
        step=decides.step if decides else card.shown.step,
        round=decides.round if decides else card.shown.round,
        outcome=decides.outcome if decides else "",
        description=card.file.description[:80],
    )


def _shown(text: str) -> str:
    return text.strip()[:SHOWN_WORDS]
