"""Files written beside the old ones and put in their places together."""

import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bot.setup.terminal import Terminal


@dataclass(frozen=True, slots=True)
class NewText:
    """A file's text to be; `mode` None keeps the old one's."""

    path: Path
    text: str
    mode: int | None = None


def require_writable(terminal: Terminal, path: Path) -> None:
    """Raise Trouble if a file of this name could not be put in its place."""
    folder = path.resolve().parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _unwritable(terminal, path, error) from error


def save(terminal: Terminal, files: list[NewText], check: Callable[[Path], None]) -> list[str]:
    """Write all files or, if one cannot be written or `check` refuses one, none. Return their
    names. Raises Trouble.
    """
    beside: list[tuple[NewText, Path]] = []
    try:
        for file in files:
            try:
                beside.append((file, _beside(file)))
            except OSError as error:
                raise _unwritable(terminal, file.path, error) from error
            check(beside[-1][1])
        with _uninterrupted():
            _replace(terminal, beside)
    finally:
        for _, path in beside:
            path.unlink(missing_ok=True)
    return [str(file.path) for file in files]


def _replace(terminal: Terminal, beside: list[tuple[NewText, Path]]) -> None:
    saved: list[str] = []
    for file, path in beside:
        try:
            path.replace(file.path.resolve())
        except OSError as error:
            if not saved:
                raise _unwritable(terminal, file.path, error) from error
            raise terminal.trouble(
                "setup-half-written",
                saved=", ".join(saved),
                file=str(file.path),
                reason=error.strerror or str(error),
            ) from error
        saved.append(str(file.path))


def _beside(file: NewText) -> Path:
    """The text on disk beside the file, with its owner and mode. Raises OSError."""
    place = file.path.resolve()
    number, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.", suffix=".new")
    path = Path(name)
    try:
        with os.fdopen(number, "wb") as out:
            out.write(file.text.encode())
            out.flush()
            os.fsync(out.fileno())
        if place.exists():
            shutil.copymode(place, path)
            was = place.stat()
            with suppress(PermissionError):
                os.chown(path, was.st_uid, was.st_gid)
        if file.mode is not None:
            path.chmod(file.mode)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ignore Ctrl+C within the block."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _unwritable(terminal: Terminal, path: Path, error: OSError) -> Exception:
    return terminal.trouble(
        "setup-unwritable", file=str(path), reason=error.strerror or str(error)
    )
