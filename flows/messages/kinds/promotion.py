"""SOP B: schedule, guest book, reminders."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flows.messages.kinds.forms import FieldFacts
from flows.messages.parts.promotion_facts import AppointmentFacts
from flows.messages.rows.message import Haste, Message


class LineTrouble(NamedTuple):
    line: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherGuests(Message):
    KIND = "gather-guests"
    token: str
    field: str
    fresh: Sequence[str]
    more: int
    troubles: Sequence[LineTrouble]
    unread: int
    parts: int
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestsUnread(Message):
    KIND = "guests-unread"
    troubles: Sequence[LineTrouble]
    unread: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestsNobody(Message):
    KIND = "guests-nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestAsk(Message):
    """A guest told in a sentence, read back; `line` reads as the same guest again."""

    KIND = "guest-ask"
    number: str
    case: int
    line: str
    guest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestTaken(Message):
    """The answer to GuestAsk: entered, or not."""

    KIND = "guest-taken"
    number: str
    guest: str
    taken: bool


@dataclass(frozen=True, slots=True)
class PageRow:
    """A row of a page: `line` reads as the same guest again."""

    line: str
    guest: str
    taken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestPageRead(Message):
    """Rows read in a photo of the guest book, numbered from `first`, each entered by a tap."""

    KIND = "guest-page-read"
    number: str
    case: int
    first: int
    rows: Sequence[PageRow]
    unread: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestEntry:
    id: int
    seq: int
    at: int
    direction: str
    name: str
    institution: str
    purpose: str
    people: int
    photos: int
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestBook(Message):
    KIND = "guest-book"
    number: str
    case: int
    count: int
    people: int
    entries: Sequence[GuestEntry]
    more: int
    may_drop: bool


class EnteredGuest(NamedTuple):
    seq: int
    name: str
    institution: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionGuests(Message):
    KIND = "promotion-guests"
    number: str
    case: int
    count: int
    people: int
    entries: Sequence[EnteredGuest]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionGuestsLate(PromotionGuests):
    """The receipt for guests told after the visits were ended."""

    KIND = "promotion-guests-late"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormScheduled(Message):
    """The question whether to end the visits, with the appointments that lie ahead."""

    KIND = "form-scheduled"
    asked: FieldFacts
    ahead: Sequence[AppointmentFacts]


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherMedia(Message):
    """The files sent together so far, and the media that neither these nor earlier ones are.
    `album`: more of the same album may follow.
    """

    KIND = "gather-media"
    token: str
    field: str
    files: int
    missing: Sequence[str]
    album: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionMediaSorted(Message):
    """The files of the step, and the media still missing. `unnamed`: some file names none."""

    KIND = "promotion-media-sorted"
    number: str
    case: int
    files: int
    missing: Sequence[str]
    unnamed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionAppointment(Message):
    KIND = "promotion-appointment"
    number: str
    case: int
    appointment: AppointmentFacts
    reminded: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionReminder(Message):
    KIND = "promotion-reminder"
    HASTE = Haste.LATER
    number: str
    appointment: AppointmentFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionSchedule(Message):
    KIND = "promotion-schedule"
    number: str
    case: int
    appointments: Sequence[AppointmentFacts]
    may_drop: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionContent(Message):
    KIND = "promotion-content"
    number: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionLinkDead(Message):
    KIND = "promotion-link-dead"
    number: str
    url: str
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionRounds(Message):
    KIND = "promotion-rounds"
    count: int
