"""Schema revision of a SQLite file, read without Alembic: most starts need no migration."""

import sqlite3
from contextlib import closing
from pathlib import Path

MIGRATIONS = Path(__file__).parents[1] / "migrations"


def sqlite_path(url: str) -> Path | None:
    """The file of a SQLite URL; None for PostgreSQL."""
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite") else None


def newest() -> str:
    """The newest revision. Each version is a file whose name begins with its number."""
    return max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("*_*.py"))


def current(path: Path) -> str | None:
    """Revision of a SQLite file, or None if there is no database yet. Raises sqlite3.DatabaseError
    if the file is something else.
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    with closing(sqlite3.connect(path)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError:
            return None
    return str(row[0]) if row else None


def backup(source: Path, target: Path) -> None:
    """Copy a SQLite file consistently, even while it is being written."""
    with closing(sqlite3.connect(source)) as origin, closing(sqlite3.connect(target)) as copy:
        origin.backup(copy)
