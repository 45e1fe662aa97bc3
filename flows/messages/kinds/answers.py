"""Replies to what somebody sent: files, and messages that cannot be taken as they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretWarning(Message):
    KIND = "secret-warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePending(Message):
    KIND = "file-pending"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLost(Message):
    """A file that could not be fetched, to its sender. `number` is that of the case, "" for a
    draft; `cause` is gone (the channel no longer has it) or tried (for days).
    """

    KIND = "file-lost"
    number: str
    name: str | None = None
    channel: str | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLost(Message):
    """The same to those who work on the case. `form` is picture, voice, video or file."""

    KIND = "evidence-lost"
    number: str
    form: str
    name: str
    channel: str
    sender: str
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileTooBig(Message):
    """The limit is in megabytes."""

    KIND = "file-too-big"
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FileNotPassedOn(Message):
    """`trouble` says what the file is; None if it could do harm."""

    KIND = "file-not-passed-on"
    name: str
    trouble: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureUnreadable(Message):
    KIND = "picture-unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class StickerReceived(Message):
    KIND = "sticker-received"


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationReceived(Message):
    KIND = "location-received"


@dataclass(frozen=True, slots=True, kw_only=True)
class EditIgnored(Message):
    """An edit that changes nothing. `on_record` is the number of the case where the words stand
    as an answer; `half_way` if something else is being entered.
    """

    KIND = "edit-ignored"
    on_record: str | None = None
    half_way: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerChanged(Message):
    """An edit of an answer in the open form; not `understood`, the first answer stands."""

    KIND = "answer-changed"
    field: str
    understood: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteIgnored(Message):
    KIND = "delete-ignored"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUnderstood(Message):
    KIND = "not-understood"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled(Message):
    KIND = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside(Message):
    """A conversation was left half-way for another; `what` is the name of its state."""

    KIND = "set-aside"
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToCancel(Message):
    KIND = "nothing-to-cancel"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerTooShort(Message):
    KIND = "answer-too-short"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerNeedsText(Message):
    KIND = "answer-needs-text"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerNeedsChoice(Message):
    KIND = "answer-needs-choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerNeedsDay(Message):
    KIND = "answer-needs-day"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerNeedsPastDay(Message):
    KIND = "answer-needs-past-day"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerNeedsAmount(Message):
    KIND = "answer-needs-amount"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerNeedsMoment(Message):
    KIND = "answer-needs-moment"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerMomentPast(Message):
    KIND = "answer-moment-past"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLater(Message):
    """A file beyond the day's share of one person is fetched on a later day."""

    KIND = "file-later"


@dataclass(frozen=True, slots=True, kw_only=True)
class TooMany(Message):
    """Somebody writes faster than is read; everything is kept."""

    KIND = "too-many"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(Message):
    """A refusal; `id` is the id of its text."""

    KIND = "refused"
    id: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenAnswer(Message):
    """`text`: what was heard, in its reader's language, secrets masked; it answers `field` of the
    form with this token if its reader says so.
    """

    KIND = "spoken-answer"
    token: str
    field: str
    text: str
