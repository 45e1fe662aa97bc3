"""Numbers of cases: as they are given out, and as people type them."""

import re

_TYPED = re.compile(r"([a-z]{1,3})-?(\d{4})-?(\d{1,9})", re.IGNORECASE | re.ASCII)


def written(prefix: str, year: int | str, seq: int) -> str:
    """A number as it stands on cards: `K-2026-0001`."""
    return f"{prefix}-{year}-{seq:04d}"


def spelled_out(typed: str) -> str | None:
    """The number typed in full or short, `g-2026-1` for `G-2026-0001`; None if it is none."""
    parts = _TYPED.fullmatch(typed)
    return written(parts[1].upper(), parts[2], int(parts[3])) if parts else None
