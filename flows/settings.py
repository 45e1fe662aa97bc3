"""What the office decides about itself: read from office.toml, passed down, never global."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from flows.letter_settings import LetterSettings
from flows.procedure import Procedures
from flows.worktime import WorkCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long Sigap waits before it speaks or acts by itself."""

    draft_nudge: timedelta = timedelta(minutes=10)
    draft_file: timedelta = timedelta(minutes=30)
    nearly_due_from: timedelta = timedelta(minutes=30)
    nearly_due_share: float = 0.8
    superior_least: timedelta = timedelta(hours=2)
    silence_workdays: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The office as the use cases know it."""

    name: str
    procedures: Procedures
    calendar: WorkCalendar
    superiors: Mapping[str, str]
    letter: LetterSettings
    patience: Patience
    privacy_version: int = 1
