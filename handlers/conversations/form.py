"""An outcome that is being filled in, as a conversation keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from flows.office.decide import Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """`got` holds the answers by field; `team` the people chosen; `stated` when it was done
    according to its performer, in milliseconds.
    """

    token: str
    case: int
    step: str
    round: int
    outcome: str
    got: dict[str, str] = field(default_factory=dict)
    team: tuple[int, ...] = ()
    skipped: tuple[str, ...] = ()
    stated: int | None = None

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Form":
        return cls(**{**data, "team": tuple(data["team"]), "skipped": tuple(data["skipped"])})

    @property
    def decision(self) -> Decision:
        return Decision(
            case=self.case,
            step=self.step,
            round=self.round,
            outcome=self.outcome,
            words={key: text for key, text in self.got.items() if text},
            team=self.team,
            files=self.token,
            stated=None
            if self.stated is None
            else datetime.fromtimestamp(self.stated / 1000, UTC),
        )
