"""Hooks that an SOP may bring in Python beside its TOML file, and those of all SOPs together."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue
from flows.messages.kinds.cards import Card
from flows.messages.kinds.forms import FormField
from flows.messages.kinds.news import CaseNews
from flows.messages.parts.request_facts import RequestFacts
from flows.messages.rows.message import Message
from flows.office.transition import Transition
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.sop.effects import Effect
from flows.sop.procedure import Step

if TYPE_CHECKING:
    from flows.office.work import Work

Do = Callable[["Work", Transition, CaseFile, EffectDue], Awaitable[None]]
Needs = Callable[[Desk, CaseFile, str, str | None], Awaitable[None]]
"""Check of an effect's needs: raises a Refusal; takes desk, case, step key, form token or None."""
Facts = Callable[[Desk, CaseFile, RequestFacts], Awaitable[RequestFacts]]
"""Adds what the case has of its own to the facts so far."""
NewCard = Callable[["Work", CaseFile, OpenStep, Card], Awaitable[Card]]
Known = Callable[[Desk, CaseFile, FormField, datetime], Awaitable[Message]]
"""The question with what is known already."""
Asks = Callable[[Desk, CaseFile, datetime], Awaitable[bool]]
"""Whether an optional field is asked of the case now; it has to be answered then."""
Preview = Callable[["Work", CaseFile, Step, Person], Awaitable[None]]
Inputs = Mapping[str, frozenset[str]]
"""Field keys that an effect reads, each with the options it knows; empty if any text will do."""


async def _nothing_new(work: "Work", file: CaseFile, opened: OpenStep, card: Card) -> Card:
    return card


async def _nothing_done(desk: Desk, case: int) -> str:
    return ""


async def _nothing_follows(work: "Work", move: Transition) -> None:
    return


async def _nobody(desk: Desk, case: int) -> Sequence[CaseFile]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SopHooks:
    """Hooks of one SOP; everything but the id may be left out.

    For every SOP whose TOML file names them, or whose cases have such facts: `effects`, `needs`
    (checked before anything is saved), `inputs`, `prepared_by` (effects that refuse until one of
    these was done), `rereads` (effects that change the case's own row), `notices` (what `tells`
    may name), `card_facts`, `before_card` (queued whole before a card), `files_aside` (steps whose
    files are no evidence).

    For its own cases alone: `answers` (cards show what was answered so far), `new_card` (adds to a
    card when it first appears), `result` (what was done, for a step that only looks at it),
    `after_move`, `followers` (cases whose reporters hear the same), `message_steps` (open steps
    that take what their holder writes), `reports_again` (step and outcome that words may also
    mean as a new report), `asked` (whether first words ask for it), `outcome` (its name in
    `flows/language/learned`), `known` (by field key, what
    is known already when it is asked), `asks` (by field key, whether an optional one is asked).
    """

    id: str
    effects: Mapping[Effect, Do] = field(default_factory=dict)
    needs: Mapping[Effect, Needs] = field(default_factory=dict)
    inputs: Mapping[Effect, Inputs] = field(default_factory=dict)
    prepared_by: Mapping[Effect, frozenset[Effect]] = field(default_factory=dict)
    rereads: frozenset[Effect] = frozenset()
    notices: frozenset[type[CaseNews]] = frozenset()
    card_facts: Facts | None = None
    before_card: Preview | None = None
    files_aside: frozenset[str] = frozenset()
    answers: bool = True
    new_card: NewCard = _nothing_new
    result: Callable[[Desk, int], Awaitable[str]] = _nothing_done
    after_move: Callable[["Work", Transition], Awaitable[None]] = _nothing_follows
    followers: Callable[[Desk, int], Awaitable[Sequence[CaseFile]]] = _nobody
    message_steps: frozenset[str] = frozenset()
    reports_again: frozenset[tuple[str, str]] = frozenset()
    asked: Callable[[str], bool] = lambda text: False
    outcome: str = ""
    known: Mapping[str, Known] = field(default_factory=dict)
    asks: Mapping[str, Asks] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sops:
    """The hooks of every SOP that has some, and what they contribute to all."""

    own: Mapping[str, SopHooks]
    effects: Mapping[Effect, Do]
    needs: Mapping[Effect, Needs]
    inputs: Mapping[Effect, Inputs]
    prepared_by: Mapping[Effect, frozenset[Effect]]
    rereads: frozenset[Effect]
    notices: Mapping[str, type[CaseNews]]
    card_facts: tuple[Facts, ...]
    previews: tuple[Preview, ...]
    files_aside: frozenset[str]

    @classmethod
    def gathered(cls, hooks: Iterable[SopHooks]) -> "Sops":
        """Gather the hooks of all SOPs. Raises ValueError if two SOPs bring the same effect."""
        each = tuple(hooks)
        effects: dict[Effect, Do] = {}
        for one in each:
            if twice := effects.keys() & one.effects.keys():
                raise ValueError(f"{one.id} brings effects that are there already: {twice}")
            effects |= one.effects
        return cls(
            own={one.id: one for one in each},
            effects=effects,
            needs={effect: needs for one in each for effect, needs in one.needs.items()},
            inputs={effect: inputs for one in each for effect, inputs in one.inputs.items()},
            prepared_by={
                effect: those for one in each for effect, those in one.prepared_by.items()
            },
            rereads=frozenset().union(*(one.rereads for one in each)),
            notices={news.KIND: news for one in each for news in one.notices},
            card_facts=tuple(one.card_facts for one in each if one.card_facts),
            previews=tuple(one.before_card for one in each if one.before_card),
            files_aside=frozenset().union(*(one.files_aside for one in each)),
        )

    def of(self, procedure: str) -> SopHooks:
        """The hooks of an SOP by its id; empty ones if it has none."""
        return self.own.get(procedure) or SopHooks(id=procedure)
