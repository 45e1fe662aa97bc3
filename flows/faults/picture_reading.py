"""Findings in the pictures of an unsent report, and what is proposed because of them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureReading:
    """A proposal for a draft; everything but `hidden` is empty if the picture shows no error.

    `error` is the id of a sign in flows/screens, `target` the key of a watched target, `since` in
    milliseconds since 1970 or 0. `description` is what is concluded and `quote` what was seen, in
    the reporter's language, with what the monitor says of it. `hidden`: something looks secret.
    """

    error: str = ""
    category: str = ""
    subcategory: str = ""
    sure: bool = False
    target: str = ""
    since: int = 0
    description: str = ""
    quote: str = ""
    hidden: bool = False

    def to_data(self) -> dict[str, Any]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "PictureReading":
        """Restore a saved one, also of a build that knew more."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in known})
