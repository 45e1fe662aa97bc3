"""State of one run of an SOP. The case row is the truth; only flows.engine.advance changes it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flows.engine.acting import Acting
from flows.sop.case_state import CaseState


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """An interval in which a step's clock stops. `reason` is a code; `ended_at` None means it
    still lasts.
    """

    reason: str
    started_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStep:
    """A step that waits for somebody.

    If `holders` is not empty, exactly those people may act; else everybody in one of `roles`,
    except `excluded`. `done_by` are the people who have agreed, if all must agree.
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

    `version` counts changes, `rounds` how often each step was opened; `team` are the people named
    by the approval. Times are UTC.
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
    """The person acting, with their current roles; `system` marks the clock."""

    person: int
    roles: frozenset[str]
    channel: str
    system: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Staffing:
    """Holders of each role now, and the role above each.

    `acting` is each person's authority in others' places. `alternates` maps a deciding role to the
    role that decides what its holder reported, before the superior does. `absent` are roles whose
    holders are known to be out of reach. `duty` is the officer on duty; `allows` what the office
    and the case allow now (flows/sop/allowances.py).
    """

    holders: Mapping[str, frozenset[int]]
    superiors: Mapping[str, str]
    acting: Mapping[int, tuple[Acting, ...]] = field(default_factory=dict)
    alternates: Mapping[str, str] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()
    duty: frozenset[int] = frozenset()
    allows: frozenset[str] = frozenset()

    def nobody(self, roles: Collection[str]) -> bool:
        """Whether no holder of these roles can be reached."""
        return all(role in self.absent or not self.holders.get(role) for role in roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An outcome taken of a step. `round` is the round of the card that was pressed; None means
    the current one. Field values are text or option codes; people are a collection of person ids.
    """

    step: str
    round: int | None
    outcome: str
    fields: Mapping[str, object]
