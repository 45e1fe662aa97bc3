"""What a round of promotion keeps: its appointments, its guest book, its introductions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

REMINDER, OPENING = "promotion-reminder", "open-content"
"""Timers of a round: the working day before an appointment; a content case asked for."""
PART = "promotion"
"""As what a content case belongs to the round that it came out of."""


class Direction(StrEnum):
    """A visit is paid or received; the keys that the SOP's TOML lists."""

    RECEIVING = "receiving"
    GOING = "going"


class Reaction(StrEnum):
    """How an offer was received."""

    INTERESTED = "interested"
    CONSIDERING = "considering"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One line of Daftar Jadwal Promosi; `cancelled_at` None while it stands."""

    id: int
    case_id: int
    seq: int
    starts_at: datetime
    place: str
    audience: str
    person: int
    at: datetime
    cancelled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One line of Daftar Tamu; `struck_at` None while it stands. `photos` are ids of evidence."""

    id: int
    case_id: int
    seq: int
    direction: Direction
    name: str
    institution: str
    purpose: str
    people: int
    photos: Sequence[int]
    person: int
    at: datetime
    struck_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """To whom, with what (option codes), and how it was received (SOP B.6)."""

    id: int
    case_id: int
    seq: int
    audience: str
    handed: tuple[str, ...]
    reaction: Reaction
    remark: str
    person: int
    at: datetime
