"""Practices that an office may allow beyond the paper: a closed list that outcomes name."""

from enum import StrEnum


class Allowance(StrEnum):
    """`Staffing.allows` says which hold now, read when a button is pressed."""

    VERBAL_FIRST = "verbal_first"
    """Send the team by verbal order, the letter to follow: needs office.toml and a critical fault.
    """
