"""The hash that is kept of a token which somebody else holds."""

from hashlib import sha256


def hash_of(token: str) -> str:
    """SHA-256 as hex: enough to know a token again, useless to a reader of the database."""
    return sha256(token.encode()).hexdigest()
