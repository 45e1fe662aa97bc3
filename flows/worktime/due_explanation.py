"""Explains a due time: the closures and pauses between start and deadline."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class HopKind(StrEnum):
    """Kinds of points between start and due time.

    OPENING: the office was closed at the start, so time begins here. CLOSED: a whole day on which
    the office was closed, for the reason `name` ("" for a plain weekend). PAUSE and RESUME: a
    pause and, once it has come, its end.
    """

    START = "start"
    OPENING = "opening"
    CLOSED = "closed"
    PAUSE = "pause"
    RESUME = "resume"
    DUE = "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One point. `at` is UTC; for a CLOSED day its beginning in the office's zone, never before
    START.
    """

    kind: HopKind
    at: datetime
    name: str = ""
