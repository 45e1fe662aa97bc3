"""What is asked when somebody's words do not decide: whether that is meant, what, or for which."""

from dataclasses import dataclass, field
from typing import Any

from flows.office.cards.open_cards import OpenCard
from handlers.views.parts.screen import Decide

MOST_CARDS = 8
SHOWN_WORDS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Something to be told instead: nothing is decided yet."""

    kind: str
    params: dict[str, Any] = field(default_factory=dict)


def choose(card: OpenCard) -> Ask:
    """Everything that the card offers, once more."""
    return Ask(kind="typed-choose", params={**entry(card, None), "choices": list(card.choices)})


def confirm(card: OpenCard, decides: Decide, text: str, reason: str) -> Ask:
    """One button, which names what will happen."""
    params = {**entry(card, decides), "reason": reason, "said": _shown(text)}
    return Ask(kind="typed-confirm", params=params)


def which(text: str, entries: list[dict[str, Any]], reason: str = "") -> Ask:
    """The cards that it could be about, with numbers."""
    params = {"cards": entries[:MOST_CARDS], "more": len(entries[MOST_CARDS:])}
    return Ask(kind="typed-which", params={**params, "reason": reason, "said": _shown(text)})


def entry(card: OpenCard, decides: Decide | None) -> dict[str, Any]:
    """What a question keeps of one card, and of the outcome that was named for it."""
    return {
        "case": card.file.case.id,
        "number": card.file.case.number,
        "procedure": card.file.case.procedure,
        "step": decides.step if decides else card.shown.step,
        "round": decides.round if decides else card.shown.round,
        "outcome": decides.outcome if decides else "",
        "description": card.file.description[:80],
    }


def _shown(text: str) -> str:
    return text.strip()[:SHOWN_WORDS]
