"""Registers in chat: which one, of when, in which form; the file; why there is none."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A usual period by its key, and its days as buttons carry them."""

    key: str
    days: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterWhich(Message):
    """`days`: of a period that was named already, "" if none was."""

    KIND = "register-which"
    names: Sequence[str]
    days: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterWhen(Message):
    KIND = "register-when"
    name: str
    offers: Sequence[Stretch]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterHow(Message):
    KIND = "register-how"
    name: str
    begins: int
    until: int
    days: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterMaking(Message):
    KIND = "register-making"
    name: str
    begins: int
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFile(Message):
    """`form` is pdf or xlsx."""

    KIND = "register-file"
    name: str
    begins: int
    until: int
    form: str
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEmpty(Message):
    KIND = "register-empty"
    name: str
    begins: int
    until: int
    offers: Sequence[Stretch]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRefused(Message):
    """`cause` is role, mine, unclear, backwards, long, ahead, paper or failed."""

    KIND = "register-refused"
    cause: str
    name: str
