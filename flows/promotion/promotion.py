"""Records of a round of promotion: appointments, guest book, introductions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flows.promotion.guest_line import Guest

REMINDER, OPENING = "promotion-reminder", "open-content"
"""Timers of a round: ahead of an appointment; a requested content case."""
PART = "promotion"
"""Relation of a content case to the round that it came from."""


class Direction(StrEnum):
    """Direction of a visit, paid or received, by the keys that the SOP's TOML lists."""

    RECEIVING = "receiving"
    GOING = "going"


class Reaction(StrEnum):
    """Reaction to an offer."""

    INTERESTED = "interested"
    CONSIDERING = "considering"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAppointment:
    """An appointment to put on record; the fields mean what they mean in `Appointment`."""

    case_id: int
    starts_at: datetime
    place: str
    audience: str
    person: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One line of Daftar Jadwal Promosi (SOP B.2); `cancelled_at` is None while it stands."""

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
class NewVisit:
    """A visit to put on record; the fields mean what they mean in `Visit`."""

    case_id: int
    direction: Direction
    guest: Guest
    photos: Sequence[int]
    person: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One line of Daftar Tamu (SOP B.4); `struck_at` is None while it stands. `photos` are
    evidence ids.
    """

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
class NewIntroduction:
    """An introduction to put on record; the fields mean what they mean in `Introduction`."""

    case_id: int
    audience: str
    handed: tuple[str, ...]
    reaction: Reaction
    remark: str
    person: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """An introduction (SOP B.6): audience, material handed over (option codes), reaction."""

    id: int
    case_id: int
    seq: int
    audience: str
    handed: tuple[str, ...]
    reaction: Reaction
    remark: str
    person: int
    at: datetime
