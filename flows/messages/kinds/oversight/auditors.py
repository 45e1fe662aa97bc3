"""Messages about auditors: until when, given, over."""

from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorAsked(Message):
    """Until when is somebody to be an auditor? To the admin."""

    KIND = "auditor-asked"
    person: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorDay(Message):
    """Until which day? To the admin, who types it."""

    KIND = "auditor-day"
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorDayRefused(Message):
    """The reason why a day cannot be the last one: it is not understood ("unclear"), over ("past")
    or more than a year away ("far"). To the admin, who is still asked.
    """

    KIND = "auditor-day-refused"
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorSet(Message):
    """To the admin who set it; `until` in milliseconds since 1970."""

    KIND = "auditor-set"
    name: str
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorGiven(Message):
    """To the auditor; `until` in milliseconds since 1970."""

    KIND = "auditor-given"
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorEnded(Message):
    """To the auditor."""

    KIND = "auditor-ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorOver(Message):
    """To the admins."""

    KIND = "auditor-over"
    name: str
