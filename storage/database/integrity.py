"""Whether a SQLite file is sound, as SQLite itself says; read in the caller's thread."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PRIMARY = 0xFF
STEPS = 10_000
"""Instructions of SQLite between looks at the clock."""


class Unreadable(Exception):
    """A file that cannot be read now, whatever it holds; its text is SQLite's reason."""


def damage(path: Path, *, thorough: bool = False, seconds: float | None = None) -> str:
    """The first fault of a database, "" if none was found. `thorough` compares the indices with
    their tables too. After so many `seconds` the rest is taken to be sound. Raises Unreadable.
    """
    ends = None if seconds is None else time.monotonic() + seconds
    pragma = "integrity_check" if thorough else "quick_check"
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as file:
            if ends is not None:
                file.set_progress_handler(lambda: time.monotonic() > ends, STEPS)
            (word,) = file.execute(f"PRAGMA {pragma}(1)").fetchone()
            fault = "" if word == "ok" else str(word).splitlines()[-1]
            return fault or (_orphan(file) if thorough else "")
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        if code == sqlite3.SQLITE_INTERRUPT:
            return ""
        if code in _DAMAGE:
            return str(error)
        raise Unreadable(str(error)) from error


def _orphan(file: sqlite3.Connection) -> str:
    """The first row that refers to one that is not there."""
    row = file.execute("PRAGMA foreign_key_check").fetchone()
    return (
        "" if row is None else f"row {row[1]} of {row[0]} refers to a {row[2]} that is not there"
    )
