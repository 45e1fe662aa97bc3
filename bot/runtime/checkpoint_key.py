"""The key that signs the journal's checkpoints: a file beside the database, never in it."""

from pathlib import Path
from secrets import token_hex

NAME = "checkpoint.key"


def read_key(folder: Path) -> bytes | None:
    """The key, or None if none was made yet. Raises ValueError if the file is damaged."""
    path = folder / NAME
    spelled = path.read_text().strip() if path.exists() else ""
    return bytes.fromhex(spelled) if spelled else None


def make_key(folder: Path) -> bytes:
    """The key, created at the first call and readable by its owner only."""
    known = read_key(folder)
    if known is not None:
        return known
    path = folder / NAME
    path.touch(mode=0o600)
    path.write_text(token_hex(32))
    return bytes.fromhex(path.read_text())
