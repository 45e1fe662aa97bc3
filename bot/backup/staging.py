"""A folder for what is half made, inside the data folder: nothing in clear ever leaves that."""

import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PREFIX = ".half-made-"


class Busy(Exception):
    """Another backup or restore is at work in this data folder."""


@contextmanager
def staging(data_dir: Path) -> Iterator[Path]:
    """A new folder, removed at the end with those that earlier, killed processes left. Raises
    Busy, OSError.
    """
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (data_dir / f"{PREFIX}lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Busy from error
        try:
            yield Path(tempfile.mkdtemp(prefix=PREFIX, dir=data_dir))
        finally:
            for left in data_dir.glob(f"{PREFIX}*"):
                if left.is_dir():
                    shutil.rmtree(left, ignore_errors=True)
            Path(lock.name).unlink()
