"""The way from a start to a due time, as data: what a person is shown who asks "why then?"."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class HopKind(StrEnum):
    """START and DUE always stand, the others where they happened.

    OPENING: the office was closed at the start, and time begins here. CLOSED: a whole day on
    which the office was closed, `name` saying why ("" for a plain weekend). PAUSE and RESUME: a
    pause and its end, the end only once it came.
    """

    START = "start"
    OPENING = "opening"
    CLOSED = "closed"
    PAUSE = "pause"
    RESUME = "resume"
    DUE = "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """`at` in UTC; for a CLOSED day its beginning in the office's zone, never before the start."""

    kind: HopKind
    at: datetime
    name: str = ""
