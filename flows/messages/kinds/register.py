"""Requested roles, and the register of people for the admin."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.rows.message import Facts, Message

PAGE = 8
"""People on one page of the register."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWhich(Message):
    KIND = "role-which"
    held: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleNameFirst(Message):
    KIND = "role-name-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRequest(Message):
    KIND = "role-request"
    request: int
    name: str
    unit: str
    role: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleOther(Message):
    KIND = "role-other"
    request: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAsked(Message):
    KIND = "role-asked"
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleNobody(Message):
    KIND = "role-nobody"
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHeld(Message):
    KIND = "role-held"
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWaiting(Message):
    KIND = "role-waiting"
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGranted(Message):
    KIND = "role-granted"
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRejected(Message):
    KIND = "role-rejected"
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGiven(Message):
    KIND = "role-given"
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRefused(Message):
    KIND = "role-refused"
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    id: int
    name: str
    roles: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class People(Message):
    KIND = "people"
    count: int
    first: int
    page: int = PAGE
    people: Sequence[Registered]
    no_chat: Sequence[str]
    blocked: Sequence[str]
    empty: Sequence[str]
    admins: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts(Facts):
    person: int
    name: str
    unit: str
    roles: Sequence[str]
    channel: str
    reachable: bool
    verified: bool
    ended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Message):
    KIND = "person"
    card: PersonFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRoles(Message):
    KIND = "person-roles"
    card: PersonFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEnd(Message):
    KIND = "person-end"
    card: PersonFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldTask:
    case: int
    number: str
    procedure: str
    step: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEnded(Message):
    KIND = "person-ended"
    person: int
    name: str
    tasks: Sequence[HeldTask]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessEnded(Message):
    KIND = "access-ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessRestored(Message):
    KIND = "access-restored"
