"""A chat in which a person can be reached."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One person's chat on one channel."""

    id: int
    channel: str
    chat: int
    reachable: bool
