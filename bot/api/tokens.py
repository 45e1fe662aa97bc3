"""Tokens of other programs: shown once, kept as a hash (`bot/runtime/token_hash.py`)."""

from secrets import token_urlsafe

FIGURES, CASES = "figures", "cases"
SCOPES = frozenset({FIGURES, CASES})
PREFIX = "sigap_"
BYTES = 32


def new_token() -> str:
    """A token that nobody can guess, with a prefix by which scanners for secrets know it."""
    return f"{PREFIX}{token_urlsafe(BYTES)}"
