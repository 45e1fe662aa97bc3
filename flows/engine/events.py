"""Events of a case: ids and codes only, so that the journal can keep them for good."""

from dataclasses import dataclass, fields
from typing import Any, ClassVar

from flows.sop.case_state import CaseState
from flows.sop.effects import Effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    code: ClassVar[str]

    def data(self) -> dict[str, Any]:
        """The fields as JSON: people sorted, enumerations as their values."""
        return {each.name: _plain(getattr(self, each.name)) for each in fields(self)}


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return list(value)
    return value.value if isinstance(value, CaseState | Effect) else value


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOpened(Event):
    code: ClassVar[str] = "case.opened"
    number: str
    procedure: str
    version: int
    reporter: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReopened(Event):
    code: ClassVar[str] = "case.reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEnded(Event):
    code: ClassVar[str] = "case.ended"
    state: CaseState


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEvent(Event):
    step: str
    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOpened(StepEvent):
    """Opened for `holders` or, if there are none, for everybody in one of `roles`."""

    code: ClassVar[str] = "step.opened"
    roles: tuple[str, ...]
    holders: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAccepted(StepEvent):
    code: ClassVar[str] = "step.accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAgreed(StepEvent):
    """One of the people who must all take this outcome has taken it."""

    code: ClassVar[str] = "step.agreed"
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepClosed(StepEvent):
    """`fields` are the keys of what was given, never the words. A step that was closed along with
    another one carries that one's outcome.
    """

    code: ClassVar[str] = "step.closed"
    outcome: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(StepEvent):
    code: ClassVar[str] = "step.paused"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(StepEvent):
    code: ClassVar[str] = "step.resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(StepEvent):
    """Something was added; the step stays as it was."""

    code: ClassVar[str] = "step.noted"
    outcome: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamNamed(StepEvent):
    code: ClassVar[str] = "case.team_named"
    team: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamLeft(StepEvent):
    """`person` handed the task back; `team` remains."""

    code: ClassVar[str] = "case.team_left"
    person: int
    team: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActedFor(StepEvent):
    """The outcome was taken in the place of `official`, who holds `role`.

    `kind` is the capacity (plh, plt, an, alternate, own_report) and `delegations` are the ids that
    it rests on; an alternate acts after `hours` silent working hours.
    """

    code: ClassVar[str] = "step.acted_for"
    official: int
    role: str
    kind: str
    delegations: tuple[int, ...] = ()
    hours: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectDue(StepEvent):
    """An effect to carry out in the same commit."""

    code: ClassVar[str] = "effect.due"
    effect: Effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Told(StepEvent):
    """A notice of this kind is due to `whom`: reporter, team, performers of `step`, or a role."""

    code: ClassVar[str] = "notice.due"
    whom: str
    kind: str
