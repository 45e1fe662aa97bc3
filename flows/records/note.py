"""Notes that people write about a case."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNote:
    """A note to put on record. `kind` is the field it answers: reason, cause, action, note,
    question, answer. `step` and `round` stay empty if it belongs to no step.
    """

    case_id: int
    step: str = ""
    round: int = 0
    kind: str
    text: str
    person: int | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(NewNote):
    """One note on record."""

    id: int
