"""Findings on this machine: database, files on record, disk space."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.doctor.finding import Finding
from bot.files.evidence_place import EVIDENCE, evidence_of
from bot.files.missing import missing_files
from bot.process.database import opened
from bot.scheduling.backup_jobs import LAST
from storage.database.schema import newest, sqlite_path
from storage.office.key_values import Facts
from storage.office.stored_files import stored_files

NAMED = 5
"""Missing files that are named; `verify` names all."""
LATE = 2
"""Times the planned pause after which a backup is missed."""
ROOM = 2 * 1024**3
"""Bytes that should be free, because pictures and recordings are kept for years."""


async def database(settings: Settings) -> Finding:
    path = sqlite_path(settings.database)
    if path is not None and not path.is_file():
        return Finding("database", True, f"none yet; `run` makes {path}")
    try:
        async with opened(settings):
            kind = "PostgreSQL" if path is None else str(path)
            return Finding("database", True, f"{kind}, schema {newest()}")
    except Trouble as trouble:
        return Finding("database", False, str(trouble))


async def files(settings: Settings) -> list[Finding]:
    """Whether each piece of evidence and each letter on record is on disk. Nothing is said while
    there is no database, or none that can be read.
    """
    path = sqlite_path(settings.database)
    if path is not None and not path.is_file():
        return []
    try:
        async with opened(settings) as database:
            known = await stored_files(database)
    except Trouble:
        return []
    try:
        kept = evidence_of(settings.data_dir, settings.evidence_url)
        missing = missing_files(kept, known)
    except (Trouble, OSError) as error:
        return [Finding("files", False, f"{settings.evidence_url or EVIDENCE}: {error}")]
    if not missing:
        return [Finding("files", True, f"{len(known)} of evidence and letters, all there")]
    named = "; ".join(missing[:NAMED]) + ("; …" if len(missing) > NAMED else "")
    words = (
        f"{len(missing)} of {len(known)} are missing: {named}. python -m bot restore FILE --files"
    )
    return [Finding("files", False, words)]


async def backups(settings: Settings, now: datetime) -> list[Finding]:
    """Whether the last scheduled backup is as young as it should be."""
    if not settings.backup_folder:
        return [Finding("backup", True, "none by schedule: SIGAP_BACKUP_FOLDER is not set")]
    try:
        async with opened(settings) as database, database.unit() as unit:
            last = await Facts(unit).fact(LAST)
    except Trouble:
        return []
    if last is None:
        return [Finding("backup", False, "none made yet; `run` makes the first one at its start")]
    age = now - datetime.fromisoformat(last)
    words = f"{age / timedelta(hours=1):.0f} hours old, in {settings.backup_folder}"
    return [Finding("backup", age < LATE * timedelta(hours=settings.backup_hours), words)]


def access(folder: Path) -> list[Finding]:
    """Whether anybody else on this machine may read the data folder, or .env."""
    open_to_others = [
        str(path)
        for path in (folder, Path(".env"))
        if path.exists() and path.stat().st_mode & 0o077
    ]
    if not open_to_others:
        return [Finding("access", True, "data and .env are closed to other accounts")]
    words = f"others may read it; run: chmod go-rwx {' '.join(open_to_others)}"
    return [Finding("access", False, words)]


def disk(folder: Path) -> Finding:
    """Check the disk that holds, or will hold, evidence."""
    there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    free = shutil.disk_usage(there).free
    return Finding("disk", free >= ROOM, f"{free / 1024**3:.1f} GB free at {folder}")
