"""Facts of a card's step beside the case."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.messages.parts.common import StandardTime
from flows.messages.parts.request_facts import RequestFacts
from flows.messages.rows.message import Facts, Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """State: waiting; paused `since` for a `reason`; or accepted `by` somebody `at` a time."""

    state: Annotated[str, Key("is")]
    since: int | None = None
    reason: str | None = None
    by: str | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyAnswer:
    """Confirmed or refused, `by` somebody ("" for the monitor) `at` a time in milliseconds."""

    state: str
    by: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyFacts:
    """By what a case is called urgent, and the answer, if there is one."""

    source: str
    outcome: UrgencyAnswer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFacts(Facts):
    """Facts kept up to date while the card stands. Only a step that names a team has `willing` and
    `urgency`.
    """

    key: Annotated[str, Key("step")]
    round: int
    printed: str = ""
    phase: str = ""
    standard: StandardTime
    due: int | None
    silence: int
    standing: Standing
    followers: Sequence[str] = ()
    willing: str | None = None
    verbal: bool | None = None
    request: RequestFacts | None = None
    urgency: UrgencyFacts | None = None
