"""Making a backup: a copy of the database, checked; an archive of everything, read again."""

import asyncio
import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.backup.archive import DATABASE, Manifest, Progress, read_archive, write_archive
from bot.backup.evidence import gathered
from bot.backup.sealing import recipient, seal
from bot.backup.staging import staging
from bot.config.settings import Settings
from bot.runtime.checkpoint_key import read_key
from storage.database.connect import open_database
from storage.database.one_file import one_file
from storage.database.schema import current, sqlite_path
from storage.database.whole_copy import copy_out
from storage.office.journal_check import verify

PLAIN = (".db", ".sqlite")
"""Names of copies that are the database alone, for other programs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup that was made. `troubles` are those of the copy's journal; `manifest` is None for a
    copy of the database alone.
    """

    manifest: Manifest | None
    entries: int
    troubles: list[str]


def make(settings: Settings, target: Path, now: datetime, progress: Progress) -> Made:
    """Make a backup in a new file. Raises Damaged, BrokenArchive, WrongKey, Busy, OSError, and
    the errors of both drivers; then there is no such file.
    """
    to = recipient(settings.backup_recipient) if settings.backup_recipient else None
    with staging(settings.data_dir) as folder:
        copy = folder / DATABASE
        copy_out(settings.database, copy, progress)
        progress("database: the copy's journal is read")
        entries, troubles = asyncio.run(_verified(copy, read_key(settings.data_dir)))
        if target.suffix in PLAIN:
            _put(copy, target)
            return Made(manifest=None, entries=entries, troubles=troubles)
        archive = folder / "archive.tar"
        kind = "sqlite" if sqlite_path(settings.database) else "postgresql"
        about = Manifest(made_at=now.isoformat(), schema=current(copy) or "", kind=kind)
        manifest = write_archive(
            archive,
            copy,
            settings.data_dir,
            gathered(settings, folder, progress),
            about,
            progress,
        )
        read_archive(archive, None, progress)
        if to is not None:
            sealed = folder / "archive.age"
            seal(archive, sealed, to)
            archive = sealed
        _put(archive, target)
    return Made(manifest=manifest, entries=entries, troubles=troubles)


async def _verified(copy: Path, key: bytes | None) -> tuple[int, list[str]]:
    database = await open_database(f"sqlite:///{copy}")
    try:
        return await verify(database, key)
    finally:
        await database.close()
        one_file(copy)


def _put(made: Path, target: Path) -> None:
    """Move a file to its place, complete or not at all; it never overwrites."""
    beside = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(made, beside)
        with beside.open("rb") as written:
            os.fsync(written.fileno())
        beside.chmod(0o600)
        if target.exists():
            raise FileExistsError(17, "exists already", str(target))
        beside.rename(target)
    finally:
        beside.unlink(missing_ok=True)
