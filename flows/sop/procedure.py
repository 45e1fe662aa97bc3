"""An SOP as data, read by flows.sop.loader. A `source` is the paper's text, never a label."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Self

from flows.sop.allowances import Allowance
from flows.sop.case_state import CaseState
from flows.sop.effects import Effect
from flows.sop.fields import Field as Field
from flows.sop.fields import FieldKind as FieldKind
from flows.sop.previews import Shows as Shows
from flows.worktime.standard_time import Standard


class Basis(StrEnum):
    """Evidence for a step's performer; the office must confirm what is ASSUMED."""

    LANE = "lane"
    WORDING = "wording"
    ASSUMED = "assumed"


class Mode(StrEnum):
    """ANY performer settles the step; ALL must take its first outcome before that closes it. Every
    other outcome takes effect at once: one refusal is enough.
    """

    ANY = "any"
    ALL = "all"


class Guard(StrEnum):
    """State of the step that an outcome requires."""

    UNACCEPTED = "unaccepted"
    ACCEPTED = "accepted"
    RUNNING = "running"
    PAUSED = "paused"


class Holders(StrEnum):
    """Holders of a step: everybody in the role, the team of the case, or its reporter."""

    ROLE = "role"
    TEAM = "team"
    REPORTER = "reporter"


class By(StrEnum):
    """People who may take an outcome, other than a role.

    HOLDER is a person named for the step; APPROVER anybody who may decide the step that the
    outcome leads back to; STAND_IN records for performers who cannot be reached; DUTY is the
    officer on duty; SYSTEM the clock.
    """

    PERFORMER = "performer"
    HOLDER = "holder"
    REPORTER = "reporter"
    APPROVER = "approver"
    STAND_IN = "stand_in"
    DUTY = "duty"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Performer:
    roles: tuple[str, ...]
    mode: Mode = Mode.ANY
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseRule:
    """The reason of a pause: the answer to `field`, or always `reason`."""

    field: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One way on from a step.

    `to`: steps it opens; `closes`: others it closes; `stays`: its own remains open. `ends` closes
    the case: as `done` once no step is open, else at once. `withdraws` takes its performer off the
    step, which is left once nobody remains. `tells` maps whom (reporter, team, performers of what
    is opened, or a role) to a notice kind. `then` maps a step it opens to the outcome that the
    system takes at once. `allowed`: what the office must allow. `good`: its card has a ✓.
    `undo`: name under which whoever took it opens its step again, the same day.
    """

    name: str
    to: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    ends: CaseState | None = None
    stays: bool = False
    by: tuple[str, ...] = (By.PERFORMER,)
    when: tuple[Guard, ...] = ()
    fields: tuple[Field, ...] = ()
    accepts: bool = False
    pauses: PauseRule | None = None
    resumes: bool = False
    withdraws: bool = False
    effects: tuple[Effect, ...] = ()
    tells: Mapping[str, str]
    then: Mapping[str, str]
    allowed: tuple[Allowance, ...] = ()
    good: bool = False
    undo: str = ""

    @property
    def names_team(self) -> bool:
        return any(field.kind is FieldKind.PEOPLE for field in self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """The result of a step: in the words of the paper, and the key of the text people see."""

    source: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One row of the SOP, or a step that the paper does not print (`printed` is None).

    `decides`: never done by the reporter of the case. `filed`: done by opening the case.
    `inspection`: work with a standard time outside any case. `gate`: opened instead of this step
    while the case has no team. `repeat`: may open itself again. `join`: opens only once none of
    these is open. `in_ledger`: counts against the SOP's standard times. `stand_in`: roles that
    record for the performers if none can be reached. `by_system`: has a card only if the system
    cannot do it. `shows`: previews sent before the card. `waits`: why its clock is stopped.
    """

    key: str
    printed: str | None
    source: str
    performer: Performer
    requires: str
    standard: Standard
    output: Output
    outcomes: Mapping[str, Outcome]
    phase: str | None = None
    holders: Holders = Holders.ROLE
    decides: bool = False
    filed: bool = False
    inspection: bool = False
    gate: str | None = None
    repeat: bool = False
    join: tuple[str, ...] = ()
    in_ledger: bool = True
    stand_in: tuple[str, ...] = ()
    by_system: bool = False
    shows: tuple[Shows, ...] = ()
    waits: str | None = None

    @property
    def names_team(self) -> bool:
        return any(outcome.names_team for outcome in self.outcomes.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopen:
    """Roles that may reopen a rejected case, and the steps that this opens."""

    by: tuple[str, ...]
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """One version of one SOP. `asked`: phrases asking for it; `entries`: where linked cases start;
    `number`: empty if the paper has none; `quiet_files`: sent on request; `order`: 0 for none.
    """

    id: str
    prefix: str
    version: int
    name: str
    number: str
    date: date
    recording: tuple[str, ...]
    start: str
    steps: Mapping[str, Step]
    reopen: Reopen | None = None
    asked: tuple[str, ...] = ()
    entries: Mapping[str, str] = field(default_factory=dict)
    quiet_files: bool = False
    order: int = 0


@dataclass(frozen=True, slots=True)
class Procedures:
    """Every SOP in every version. A lookup that finds nothing raises KeyError."""

    versions: Mapping[tuple[str, int], Procedure]

    @classmethod
    def of(cls, procedures: Iterable[Procedure]) -> Self:
        return cls({(each.id, each.version): each for each in procedures})

    def __iter__(self) -> Iterator[Procedure]:
        return iter(self.versions.values())

    def get(self, id: str, version: int) -> Procedure:
        """The version that a running case began with. Raises KeyError if it is unknown."""
        return self.versions[id, version]

    def latest(self, id: str) -> Procedure:
        """The version that a new case begins with. Raises KeyError if there is no such SOP."""
        return self.versions[id, max((v for i, v in self.versions if i == id), default=0)]

    def by_prefix(self, prefix: str) -> Procedure:
        """The latest version of the SOP whose case numbers begin with `prefix`."""
        return self.latest(next((each.id for each in self if each.prefix == prefix), prefix))
