"""One-time invitations: a code, on paper or in a link, that registers a person with roles."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from secrets import token_urlsafe

PREFIX = "inv-"
SECRET_BYTES = 16
LIFETIME = timedelta(days=14)


class InvitationState(StrEnum):
    """States of an invitation. PENDING: a second account opened it, and an admin has to look."""

    OPEN = "open"
    USED = "used"
    PENDING = "pending"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInvitation:
    """An invitation to put on record, open; the fields mean what they mean in `Invitation`. Of the
    code only its hash is kept (`hash_of`).
    """

    code_hash: str
    roles: tuple[str, ...]
    unit: str
    person: int | None
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """`person` is the imported person it is meant for; None if anybody may use the code."""

    id: int
    roles: tuple[str, ...]
    unit: str
    person: int | None
    state: InvitationState
    expires_at: datetime
    used_by: int | None


def new_code() -> str:
    """A new code of 128 random bits; only its hash is saved."""
    return PREFIX + token_urlsafe(SECRET_BYTES)


def hash_of(code: str) -> str:
    return sha256(code.strip().encode("utf-8", "replace")).hexdigest()
