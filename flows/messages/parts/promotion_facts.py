"""Progress of a round of promotion (SOP B)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Counted(NamedTuple):
    code: str
    times: int


class RelatedCase(NamedTuple):
    number: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentFacts:
    id: int
    seq: int
    at: int
    place: str
    audience: str
    cancelled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaFacts:
    """Whether each of the media of SOP B.1 is there."""

    minutes: bool
    card: bool
    profile: bool
    web: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundNumbers:
    """Numbers of a round: what was done, who was reached, how it was received."""

    planned: int
    visits: int
    going: int
    receiving: int
    people: int
    institutions: int
    links: int
    channels: Sequence[Counted]
    shots: int
    shot_channels: Sequence[Counted]
    introductions: int
    reactions: Sequence[Counted]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """Recommendation of the previous round."""

    number: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionFacts:
    media: MediaFacts
    appointments: Sequence[AppointmentFacts]
    more: int
    numbers: RoundNumbers
    contents: Sequence[RelatedCase]
    advice: Advice | None
