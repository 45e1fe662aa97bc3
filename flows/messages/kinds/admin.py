"""Messages to the admin about what needs action, and what is told to others meanwhile."""

from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminDeadUpdate(Message):
    KIND = "admin-dead-update"
    channel: str
    attempts: int
    id: int
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarGaps(Message):
    """Gaps in the calendar of a year: so many `estimated` days; cuti bersama, if `shared`; the
    hours of Ramadan from `first` to `last` (YYYY-MM-DD), empty if it has them. An admin
    `may` enter it in chat.
    """

    KIND = "calendar-gaps"
    year: str
    estimated: int
    shared: bool
    first: str
    last: str
    may: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminUnreachable(Message):
    KIND = "admin-unreachable"
    name: str
    channel: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminRefused(Message):
    KIND = "admin-refused"
    kind: str
    name: str
    channel: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminSlowed(Message):
    """The channel demands a wait of so many `minutes`: of the chat with `name`, or, if it is
    empty, of everybody. `reason` in the channel's words, if it gives one.
    """

    KIND = "admin-slowed"
    channel: str
    name: str
    minutes: int
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminLate(Message):
    """The channel does not take a message, `kind`, to `name`. It is put off."""

    KIND = "admin-late"
    kind: str
    name: str
    channel: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminBare(Message):
    """The channel did not take the files of a message to `name`; its words went alone."""

    KIND = "admin-bare"
    name: str
    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminNobody(Message):
    KIND = "admin-nobody"
    role: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminNumberSeveral(Message):
    KIND = "admin-number-several"
    who: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminNumberTaken(Message):
    KIND = "admin-number-taken"
    who: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminInvitationTwice(Message):
    KIND = "admin-invitation-twice"
    who: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminCodesTried(Message):
    """`times`: wrong codes that came from this chat, while none of its pauses was forgotten."""

    KIND = "admin-codes-tried"
    who: str
    channel: str
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatsappFailed(Message):
    KIND = "whatsapp-failed"
    kind: str
    name: str
    reason: str
    went: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatsappInstead(Message):
    KIND = "whatsapp-instead"
    name: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatsappExpired(Message):
    KIND = "whatsapp-expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatsappAccount(Message):
    """News of Meta about the number, the account or a template. `event` is a key of the text,
    `before` and `after` are categories, scores or people a day, `reason` is in Meta's words.
    """

    KIND = "whatsapp-account"
    event: str
    name: str = ""
    language: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDelayed(Message):
    """The letter is not made yet, because of storage or making; for days already if `long`."""

    KIND = "letter-delayed"
    number: str
    letter: str
    cause: str
    long: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDelayed(Message):
    """A document is not made yet, because of storage or making; for days already if `long`."""

    KIND = "document-delayed"
    number: str
    kind: str
    version: int
    cause: str
    long: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminDelayed(Message):
    """A letter or document of a case that cannot be made; `cause` is storage or making."""

    KIND = "admin-delayed"
    number: str
    what: str
    cause: str
    error: str
