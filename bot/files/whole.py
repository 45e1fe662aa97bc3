"""Files that are there whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """Give a path beside the target to write to. What was written there takes the target's place
    at the end of the block, and is gone if the block fails.
    """
    part = target.with_name(f".{target.name}.part{target.suffix.lower()}")
    part.unlink(missing_ok=True)  # of a process that was killed
    try:
        yield part
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def write_whole(target: Path, data: bytes, mode: int = 0o666) -> None:
    """Write a file of this mode, from which the umask takes."""
    with whole(target) as part:
        part.touch(mode)
        part.write_bytes(data)
