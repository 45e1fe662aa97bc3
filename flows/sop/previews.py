"""Previews: content sent in full to the performers of a step before its card."""

from enum import StrEnum


class Shows(StrEnum):
    """TEXT is the newest version of the text; DESIGN the newest design, as its files."""

    TEXT = "text"
    DESIGN = "design"
