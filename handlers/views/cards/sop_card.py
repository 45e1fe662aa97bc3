"""Parts of cards and forms that an SOP words itself, and all SOPs' parts together."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from flows.messages.kinds.cards import Card
from flows.messages.kinds.forms import FieldFacts, FormField, GatherAsk
from flows.messages.parts.common import StepState
from flows.messages.rows.message import Message
from handlers.views.parts.phrases import step_name
from handlers.views.parts.screen import Choice, Say

Lines = Callable[[Card], tuple[Say, ...]]
Question = tuple[str, str, str]
"""Key of a question: step, outcome and field."""


def _none(message: Message) -> tuple[Say, ...]:
    return ()


def _step(card: Card) -> Say:
    return step_name(card.case.procedure, card.step.key)


def _no_choices(card: Card) -> list[Choice]:
    return []


def _no_line(asked: GatherAsk) -> Say | None:
    return None


def _no_standing(state: str, steps: Sequence[StepState]) -> Say | None:
    return None


def _never(card: Card) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class SopCard:
    """The parts that one SOP words itself; all but the id are optional.

    On every card or form with this SOP's facts: `heading` (below the head), `progress` (facts
    that grow during a case), `offers` (buttons that show something), `questions` (text ids of
    fields), `gathers` (what is asked for piece by piece), `known` (above a question).

    On the cards of its own cases only: `title`, `facts` (the case at once), `details` (folded
    below the closing line) and `news` in place of the request's, `ask` (the closing line, () for
    the shared one), `above` (buttons before the decisions), `beside` (after the first of them),
    `looks` (first below them), `bare` (the closing line and the decisions, and nothing else),
    `standing` (the case, by its state and open steps, in its reporter's words, None for the name
    of its step).
    """

    id: str
    heading: Lines = _none
    progress: Lines = _none
    offers: Callable[[Card], list[Choice]] = _no_choices
    questions: Mapping[Question, str] = field(default_factory=dict)
    gathers: Callable[[GatherAsk], Say | None] = _no_line
    known: Callable[[FormField], tuple[Say, ...]] = _none
    title: Callable[[Card], Say] = _step
    facts: Lines | None = None
    details: Lines | None = None
    news: Lines | None = None
    ask: Lines = _none
    above: Callable[[Card], list[Choice]] = _no_choices
    beside: Callable[[Card], list[Choice]] = _no_choices
    looks: Callable[[Card], list[Choice]] = _no_choices
    bare: Callable[[Card], bool] = _never
    standing: Callable[[str, Sequence[StepState]], Say | None] = _no_standing


class SopCards:
    """The SOPs that word parts themselves, in the order in which the parts are shown.

    Old messages that name no SOP belong to the first.
    """

    def __init__(self, cards: Iterable[SopCard]) -> None:
        self._cards = tuple(cards)
        self._own = {each.id: each for each in self._cards}
        self._questions = {key: id for each in self._cards for key, id in each.questions.items()}

    def __iter__(self) -> Iterator[SopCard]:
        return iter(self._cards)

    def of(self, procedure: str | None) -> SopCard:
        """The parts of an SOP by its id; empty parts for an unknown one."""
        id = self._cards[0].id if procedure is None else procedure
        return self._own.get(id) or SopCard(id=id)

    def question(self, asked: FieldFacts) -> str | None:
        """Text id of the question for a field of a form; None for the shared one."""
        return self._questions.get((asked.step, asked.outcome, asked.field))
