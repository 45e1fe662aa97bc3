"""Tokens of other programs: shown once, kept as a hash."""

from hashlib import sha256
from secrets import token_urlsafe

FIGURES, CASES = "figures", "cases"
SCOPES = frozenset({FIGURES, CASES})
PREFIX = "sigap_"
BYTES = 32


def new_token() -> str:
    """A token that nobody can guess, with a prefix by which scanners for secrets know it."""
    return f"{PREFIX}{token_urlsafe(BYTES)}"


def hash_of(token: str) -> str:
    return sha256(token.encode()).hexdigest()
