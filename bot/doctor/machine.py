"""Findings on this machine: database and disk space."""

import shutil
from pathlib import Path

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.doctor.finding import Finding
from bot.process.database import opened
from bot.reading.film import installed
from storage.database.schema import newest, sqlite_path

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


def disk(folder: Path) -> Finding:
    """Check the disk that holds, or will hold, evidence."""
    there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    free = shutil.disk_usage(there).free
    return Finding("disk", free >= ROOM, f"{free / 1024**3:.1f} GB free at {folder}")


def films() -> Finding:
    """Find ffmpeg, without which some films and sounds reach WhatsApp only as links."""
    program = installed()
    if program is not None:
        return Finding("films", True, f"ffmpeg at {program}")
    return Finding(
        "films",
        True,
        "no ffmpeg, so .mov, .webm, .wav and the like are not shown on WhatsApp; "
        "to bring it: apt-get install ffmpeg",
    )
