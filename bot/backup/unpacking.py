"""An archive, or a plain SQLite copy, unpacked and checked before anything is touched."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.backup.archive import DATABASE, KEYS, BrokenArchive, Progress, read_archive
from bot.backup.sealing import WrongKey, is_sealed, unseal
from bot.files.evidence_place import EVIDENCE
from bot.runtime.checkpoint_key import NAME, read_key
from storage.database.connect import open_database
from storage.database.migrate import migrate
from storage.database.schema import current
from storage.database.whole_copy import checked
from storage.office.journal_check import verify

SQLITE = b"SQLite format 3\0"
_LAST = """
SELECT max(coalesce((SELECT max(at) FROM journal), 0),
           coalesce((SELECT max(received_at) FROM inbox), 0))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """A backup in a folder: `database` is of this program's schema. A plain copy has no `evidence`
    and no keys. `troubles` are those of its journal.
    """

    database: Path
    keys: tuple[Path, ...]
    evidence: Path | None
    copied_at: datetime
    entries: int
    troubles: list[str]


def unpack(
    source: Path, key_file: Path | None, folder: Path, data_dir: Path, progress: Progress
) -> Unpacked:
    """Unpack and check a backup. Raises BrokenArchive, WrongKey, Damaged, NewerSchema, OSError."""
    if is_sealed(source):
        if key_file is None:
            raise WrongKey("it is encrypted: name the file with its key by --key")
        progress("archive: decrypted")
        unseal(source, folder / "archive.tar", key_file)
        source = folder / "archive.tar"
    database, made_at = folder / DATABASE, ""
    with source.open("rb") as file:
        plain = file.read(len(SQLITE)) == SQLITE
    if plain:
        _copy(source, database)
    else:
        made_at = read_archive(source, folder, progress).made_at
    checked(database, "integrity_check")
    if current(database) is None:
        raise BrokenArchive("it is a database, but not one of Sigap")
    migrate(f"sqlite:///{database}")
    for left in folder.glob("database-before-*.db"):
        left.unlink()
    keys = tuple(sorted((folder / KEYS).glob("*.key")))
    key_folder = folder / KEYS if (folder / KEYS / NAME).exists() else data_dir
    progress("journal: read from end to end")
    entries, troubles = asyncio.run(_verified(database, read_key(key_folder)))
    return Unpacked(
        database=database,
        keys=keys,
        evidence=None if plain else folder / EVIDENCE,
        copied_at=datetime.fromisoformat(made_at) if made_at else _last_entry(database),
        entries=entries,
        troubles=troubles,
    )


def _copy(source: Path, target: Path) -> None:
    """Copy a SQLite file with what its log still holds."""
    shutil.copyfile(source, target)
    log = source.with_name(f"{source.name}-wal")
    if log.exists():
        shutil.copyfile(log, target.with_name(f"{target.name}-wal"))


async def _verified(path: Path, key: bytes | None) -> tuple[int, list[str]]:
    database = await open_database(f"sqlite:///{path}")
    try:
        return await verify(database, key)
    finally:
        await database.close()


def _last_entry(database: Path) -> datetime:
    """The time of the last write in a copy that does not say when it was made."""
    with closing(sqlite3.connect(database)) as connection:
        last = connection.execute(_LAST).fetchone()[0]
    return datetime.fromtimestamp(last / 1000, UTC)
