"""State of one run of an SOP. The case row is the truth; only flows.engine.advance changes it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flows.engine.acting import Acting
from flows.sop.case_state import CaseState


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """An interval in which a step's clock stands; `reason` is a code, no end means still."""

    reason: str
    started_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStep:
    """A step that waits for somebody.

    With `holders`, exactly those people may act; without, whoever has one of `roles`, except
    `excluded`. `done_by` are those who have agreed where all must.
    """

    key: str
    round: int
    roles: tuple[str, ...]
    holders: frozenset[int]
    excluded: frozenset[int]
    opened_at: datetime
    accepted_at: datetime | None = None
    accepted_by: int | None = None
    pauses: tuple[Pause, ...] = ()
    done_by: frozenset[int] = frozenset()

    @property
    def paused(self) -> bool:
        return bool(self.pauses) and self.pauses[-1].ended_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One run of one version of a procedure.

    `version` counts every change; `rounds` how often each step was opened; `team` are the people
    whom the approval named. Times are UTC.
    """

    id: int
    number: str
    procedure: str
    procedure_version: int
    version: int
    state: CaseState
    reporter: int
    team: frozenset[int]
    open_steps: tuple[OpenStep, ...]
    rounds: Mapping[str, int]
    opened_at: datetime
    closed_at: datetime | None

    def open_step(self, key: str) -> OpenStep | None:
        return next((opened for opened in self.open_steps if opened.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts, with the roles they hold now; `system` is the clock."""

    person: int
    roles: frozenset[str]
    channel: str
    system: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Staffing:
    """Who holds each role now, and which role stands above which.

    `acting` is by person what they do in another's place; `alternates` by role the one that
    decides on what the role's own holder reported, before it goes to the superior. `absent` are
    roles whose holders cannot be reached, where that was looked up. `duty` is who is on duty, and
    `allows` what the office and the case allow now (flows/sop/allowances.py).
    """

    holders: Mapping[str, frozenset[int]]
    superiors: Mapping[str, str]
    acting: Mapping[int, tuple[Acting, ...]] = field(default_factory=dict)
    alternates: Mapping[str, str] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()
    duty: frozenset[int] = frozenset()
    allows: frozenset[str] = frozenset()

    def nobody(self, roles: Collection[str]) -> bool:
        """Whether nobody who holds one of these roles can be reached."""
        return all(role in self.absent or not self.holders.get(role) for role in roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An outcome taken of a step. `round` is that of the card it was taken from, None for now's.

    Field values are text or option codes; people are given as a collection of person ids.
    """

    step: str
    round: int | None
    outcome: str
    fields: Mapping[str, object]
