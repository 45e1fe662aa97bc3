"""People the office knows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A known person. `contact` is the chat they were looked up by, or their best one. `blocked`
    is for abuse; `ended` means that they left the office. A `shared` account is used by several
    people of its unit, each of whom gives their name. `rank` (pangkat, golongan) and `position`
    (jabatan) are as the people's file spells them.
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
    rank: str | None = None
    position: str | None = None
