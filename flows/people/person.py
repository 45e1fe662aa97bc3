"""Who a person is to the office."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody known; `contact` is the chat this was looked up by, or their best one.

    `blocked` for abuse, `ended` when they left the office. A `shared` account is used by several
    people of its unit, and says who is writing.
    """

    id: int
    name: str
    unit: str
    unit_listed: bool
    nip: str | None
    phone: str | None
    address: str | None
    language: str
    verified: bool
    blocked: bool
    ended: bool = False
    roles: frozenset[str]
    contact: int | None
    channel: str
    chat: int
    reachable: bool
    privacy_version: int
    shared: bool = False
