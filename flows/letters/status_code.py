"""The code by which anybody who holds a letter can check its status; it says nothing of people."""

import re
from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime
from secrets import token_bytes

START = "surat-"
"""What stands before a code in the bot's start link."""
_CODE = re.compile(r"[a-z2-7]{24}")
_TYPED = re.compile(r"surat[\s:-]+((?:[a-z2-7]{4}[\s-]?){5}[a-z2-7]{4})", re.IGNORECASE)


def new_code() -> str:
    """120 random bits as 24 letters and digits: part of a link, and possible to type."""
    return b32encode(token_bytes(15)).decode().lower()


def read_code(text: str) -> str | None:
    """The code that a link or a person gives; None for what cannot be one."""
    bare = re.sub(r"[\s-]", "", text).lower()
    return bare if _CODE.fullmatch(bare) else None


def typed_code(text: str) -> str | None:
    """The code in "surat abcd efgh ...": whole, or in its groups of four."""
    found = _TYPED.fullmatch(text.strip())
    return read_code(found[1]) if found else None


def grouped(code: str) -> str:
    """abcd-efgh-...: as it is printed for people to read."""
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterStatus:
    """All that a check tells. `state` is concept, signed or revoked; hashes are SHA-256, None
    while there is no such file. `number` is empty while the registry office has given none.
    """

    number: str
    state: str
    issued_at: datetime
    sha256: str | None
    signed_sha256: str | None
    signed_at: datetime | None
    version: int
    revoked_at: datetime | None
