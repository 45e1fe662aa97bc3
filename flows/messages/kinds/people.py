"""Greeting, privacy, form of address, a person's own data, and joining."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeting(Message):
    KIND = "greeting"
    hour: int
    office: str
    roles: Sequence[str]
    salam: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyNotice(Message):
    KIND = "privacy-notice"
    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAddress(Message):
    KIND = "ask-address"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressSaved(Message):
    KIND = "address-saved"
    chosen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Help(Message):
    KIND = "help"
    roles: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageAsked(Message):
    KIND = "language-asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageSaved(Message):
    KIND = "language-saved"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData(Message):
    KIND = "own-data"
    name: str
    unit: str
    roles: Sequence[str]
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeData(Message):
    KIND = "change-data"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminWelcome(Message):
    KIND = "admin-welcome"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminCodeWrong(Message):
    KIND = "admin-code-wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareNumber(Message):
    KIND = "share-number"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberNotOwn(Message):
    KIND = "number-not-own"


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedConnected(Message):
    KIND = "joined-connected"
    name: str
    unit: str
    roles: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedAlready(Message):
    KIND = "joined-already"


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedUnknown(Message):
    KIND = "joined-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedSeveral(Message):
    KIND = "joined-several"


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedTaken(Message):
    KIND = "joined-taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedExpired(Message):
    KIND = "joined-expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedWaiting(Message):
    KIND = "joined-waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeUnknown(Message):
    KIND = "code-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeTooOften(Message):
    KIND = "code-too-often"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCode(Message):
    KIND = "link-code"
    code: str
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkDone(Message):
    KIND = "link-done"
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkUnknown(Message):
    KIND = "link-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkTaken(Message):
    KIND = "link-taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkOfficial(Message):
    KIND = "link-official"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelAsked(Message):
    KIND = "channel-asked"
    channels: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelSingle(Message):
    KIND = "channel-single"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelSaved(Message):
    KIND = "channel-saved"
    chosen: str
