"""What an office may allow beyond the paper: a closed list; an SOP's outcomes name these."""

from enum import StrEnum


class Allowance(StrEnum):
    """Whether one holds now is told by `Staffing.allows`, read at the press."""

    VERBAL_FIRST = "verbal_first"
    """Send the team on a spoken word, the letter to follow: office.toml, and a critical fault."""
