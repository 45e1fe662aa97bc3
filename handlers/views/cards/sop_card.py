"""Parts of cards and forms that an SOP words itself, and those of all SOPs together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from handlers.views.parts.phrases import Params
from handlers.views.parts.screen import Choice, Say

Lines = Callable[[Params], tuple[Say, ...]]
Question = tuple[str, str, str]
"""Step, outcome and field."""


def _none(p: Params) -> tuple[Say, ...]:
    return ()


def _no_choices(p: Params) -> list[Choice]:
    return []


def _no_rows(p: Params) -> tuple[tuple[Choice, ...], ...]:
    return ()


def _no_line(p: Params) -> Say | None:
    return None


def _never(p: Params) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class SopCard:
    """What one SOP words itself; everything but the id may be left out.

    On every card or form whose parameters have it: `heading` (below the head), `progress` (what
    becomes more while a case goes on), `offers` (what there is to look at), `questions` (text ids
    of fields), `gathers` (what is asked for piece by piece), `known` (above a question).

    On the cards of its own cases alone: `facts` and `news` in place of the request's, `ask` (the
    closing line, () for the shared one), `above` (rows before the decisions), `looks` (first
    below them), `bare` (the decisions and nothing else), `standing` (the case in its reporter's
    words, None for the name of its step).
    """

    id: str
    heading: Lines = _none
    progress: Lines = _none
    offers: Callable[[Params], list[Choice]] = _no_choices
    questions: Mapping[Question, str] = field(default_factory=dict)
    gathers: Callable[[Params], Say | None] = _no_line
    known: Lines = _none
    facts: Lines | None = None
    news: Lines | None = None
    ask: Lines = _none
    above: Callable[[Params], tuple[tuple[Choice, ...], ...]] = _no_rows
    looks: Callable[[Params], list[Choice]] = _no_choices
    bare: Callable[[Params], bool] = _never
    standing: Callable[[Params], Say | None] = _no_line


class SopCards:
    """Every SOP that words something, in the order in which their parts are shown.

    The first is that of messages from before SOPs were named in them.
    """

    def __init__(self, cards: Iterable[SopCard]) -> None:
        self._cards = tuple(cards)
        self._own = {each.id: each for each in self._cards}
        self._questions = {key: id for each in self._cards for key, id in each.questions.items()}

    def __iter__(self) -> Iterator[SopCard]:
        return iter(self._cards)

    def of(self, p: Params) -> SopCard:
        """The parts of the SOP that a message is about; none of its own for any other."""
        procedure = p.get("procedure", self._cards[0].id)
        return self._own.get(procedure) or SopCard(id=procedure)

    def question(self, p: Params) -> str | None:
        """The text that asks for the field of a form; None for the shared one."""
        return self._questions.get((p.get("step", ""), p.get("outcome", ""), p["field"]))
