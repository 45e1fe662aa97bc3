"""Secrets of addresses: made of a key in a file beside the database, and shown once.

The database holds a salt alone, so that neither it nor a copy of it can sign.
"""

import hmac
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

from bot.files.whole import write_whole

NAME = "webhook.key"
PREFIX = "whsec_"


class KeyGone(Exception):
    """The file of the key is missing or damaged; addresses have to be named anew."""


def make_key(folder: Path) -> bytes:
    """The key, created at the first call and readable by its owner only. Raises KeyGone."""
    path = folder / NAME
    if not path.exists() or not path.stat().st_size:  # a full disk left it without a byte
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, token_hex(32).encode(), 0o600)
    return read_key(folder)


def read_key(folder: Path) -> bytes:
    """The key. Raises KeyGone."""
    try:
        key = bytes.fromhex((folder / NAME).read_text().strip())
    except (OSError, ValueError) as error:
        raise KeyGone(NAME) from error
    if not key:
        raise KeyGone(NAME)
    return key


def new_salt() -> str:
    return token_hex(16)


def secret_of(key: bytes, salt: str) -> bytes:
    """The 32 bytes with which messages to an address are signed."""
    return hmac.new(key, f"webhook:{salt}".encode(), sha256).digest()


def shown(secret: bytes) -> str:
    """The secret as a receiver gets it."""
    return PREFIX + b64encode(secret).decode()
