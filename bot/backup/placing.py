"""Putting a checked backup into its place: all of it, or nothing."""

import asyncio
import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import chain, count
from pathlib import Path

from bot.backup.archive import Progress
from bot.backup.evidence import add_evidence
from bot.backup.unpacking import Unpacked
from bot.config.settings import Settings
from bot.files.durably import flush
from storage.database.migrate import migrate
from storage.database.one_file import InUse, one_file
from storage.database.schema import sqlite_path
from storage.database.session import Session
from storage.database.whole_copy import copy_in, copy_out


@contextmanager
def nobody_runs(settings: Settings) -> Iterator[None]:
    """Keep any process of the bot from leading meanwhile. Raises InUse if one does."""
    path = sqlite_path(settings.database)
    if path is None:
        with _nobody_leads(settings.database):
            yield
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (path.parent / f"{path.name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise InUse from error
        yield


@contextmanager
def _nobody_leads(url: str) -> Iterator[None]:
    with asyncio.Runner() as runner:
        session = Session(url)
        try:
            if not runner.run(session.lead()):
                raise InUse
            yield
        finally:
            runner.run(session.close())


def place(settings: Settings, unpacked: Unpacked, stamp: str, progress: Progress) -> Path | None:
    """Put evidence, keys and database into place, the database last and at one stroke; what was
    there before stays beside it. Return the file of the database that was replaced.

    Evidence is only added to: its files are named by their contents, and more than the database
    knows of does no harm. Raises InUse, OSError, sqlite3.Error, errors of asyncpg.
    """
    add_evidence(settings, unpacked, progress)
    path = sqlite_path(settings.database)
    if path is None:
        before = _free(settings.data_dir / f"sigap-before-{stamp}.db")
        migrate(settings.database)
        copy_out(settings.database, before, progress)
        _put_keys(unpacked, settings.data_dir, stamp)
        asyncio.run(copy_in(unpacked.database, settings.database, progress))
        return before
    one_file(unpacked.database)
    kept = _set_aside(path, stamp)
    _put_keys(unpacked, settings.data_dir, stamp)
    flush(unpacked.database)
    unpacked.database.replace(path)
    flush(path.parent)
    return kept


def _set_aside(path: Path, stamp: str) -> Path | None:
    """Keep the present database under another name, and leave its own for the new one to take."""
    if not path.exists():
        return None
    kept = _free(path.with_name(f"{path.stem}-before-{stamp}.db"))
    try:
        one_file(path)
        os.link(path, kept)
    except (sqlite3.DatabaseError, OSError) as error:
        if isinstance(error, OSError) and not isinstance(error, PermissionError):
            raise
        shutil.copyfile(path, kept)  # it is damaged, or this disk knows no links
        for left in (f"{path.name}-wal", f"{path.name}-shm"):
            with suppress(FileNotFoundError):
                path.with_name(left).replace(kept.with_name(left.replace(path.name, kept.name)))
    return kept


def _put_keys(unpacked: Unpacked, data_dir: Path, stamp: str) -> None:
    for key in unpacked.keys:
        target = data_dir / key.name
        if target.exists() and target.read_bytes() != key.read_bytes():
            target.replace(_free(data_dir / f"{key.name}.before-{stamp}"))
        key.chmod(0o600)
        flush(key)
        key.replace(target)


def _free(path: Path) -> Path:
    """The path, or the next one that nothing has yet: two restores may be of one second."""
    further = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return next(each for each in chain([path], further) if not each.exists())
