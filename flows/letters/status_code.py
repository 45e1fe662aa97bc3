"""Codes for checking the status of a letter at hand. They say nothing about people."""

import re
from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime
from secrets import token_bytes

START = "surat-"
"""Prefix of a code in the bot's start link."""
_CODE = re.compile(r"[a-z2-7]{24}")
_TYPED = re.compile(r"surat[\s:-]+((?:[a-z2-7]{4}[\s-]?){5}[a-z2-7]{4})", re.IGNORECASE)


def new_code() -> str:
    """A code of 120 random bits as 24 letters and digits: fits a link and can be typed."""
    return b32encode(token_bytes(15)).decode().lower()


def read_code(text: str) -> str | None:
    """The code from a link or a person; None if it cannot be one."""
    bare = re.sub(r"[\s-]", "", text).lower()
    return bare if _CODE.fullmatch(bare) else None


def typed_code(text: str) -> str | None:
    """The code in "surat abcd efgh ...", whole or in groups of four; None for other words."""
    found = _TYPED.fullmatch(text.strip())
    return read_code(found[1]) if found else None


def grouped(code: str) -> str:
    """The code as printed for people to read: abcd-efgh-..."""
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterStatus:
    """Everything a check reveals. `state` is concept, signed or revoked. Hashes are SHA-256, None
    while there is no such file. `number` is empty until the registry office has given one.
    """

    number: str
    state: str
    issued_at: datetime
    sha256: str | None
    signed_sha256: str | None
    signed_at: datetime | None
    version: int
    revoked_at: datetime | None
