"""R10: the disk full at each write, a foreign lock on SQLite, and PostgreSQL killed again and
again; nothing is confirmed that is not stored, and all is filed by itself afterwards.
"""

import asyncio
import os
import random
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bench.load import PEOPLE, Report, make_reports, push
from bench.torture.bed import Bed, Found
from bench.torture.trial import Trial
from tests.databases import PostgreSQLServer

FULL, SERVER_KILLS = 200, 20
LOCKED = 10.0
DISK = 48 * 1024 * 1024
PAGE = 4096
WITHOUT_ROOM = 1.0
AT_EACH_KILL = 4
CARELESS_ABOUT = ("fsync", "autovacuum", "jit")
"""A killed server keeps what the kernel has; it must have handed over each commit."""


class NoDisk(Exception):
    """A small disk cannot be mounted here: that takes root on Linux."""


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk in memory, mounted at a folder. Raises NoDisk."""
    folder.mkdir(parents=True)
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "sigap-torture", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mounting, capture_output=True).returncode:
        raise NoDisk
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def starved(bed: Bed) -> Found:
    """The faults that this kind of database can have."""
    return _server_killed(bed) if bed.kind == "postgresql" else _disk_full(bed)


class _OnDisk(Bed):
    """A bed whose folders lie on the small disk."""

    def __init__(self, bed: Bed, disk: Path) -> None:
        super().__init__(bed.kind, disk, bed.fresh, scale=bed.scale)


def _disk_full(bed: Bed) -> Found:
    times = bed.size(FULL, 4)
    reports = make_reports(times + 1)
    unstored = 0
    with small_disk(bed.folder()) as disk, Trial(_OnDisk(bed, disk), people=PEOPLE) as trial:
        lives = trial.lives()
        lives.begin()
        for number, report in enumerate(reports[:-1]):
            with _filled(disk, pages=number + 1):
                push(trial.double, [report])
                _waits_a_while(trial)
                unstored += _confirmed_unstored(trial)
        _locked(trial, reports[-1])
        trial.settle()
        lives.stop()
        found = trial.found("R10", reports, kills=0, disk_full=times, locked_s=LOCKED)
    found["confirmed_unstored"] = unstored
    found["wrong"] = unstored
    return found


@contextmanager
def _filled(disk: Path, *, pages: int) -> Iterator[None]:
    """The disk with room for so many pages."""
    filler = disk / "filler"
    with filler.open("wb") as file:
        while (free := _room(disk) - pages * PAGE) > 0:
            with suppress(OSError):  # the bot was faster
                os.posix_fallocate(file.fileno(), filler.stat().st_size, free)
    try:
        yield
    finally:
        filler.unlink()


def _room(disk: Path) -> int:
    told = os.statvfs(disk)
    return told.f_bavail * told.f_frsize


def _waits_a_while(trial: Trial) -> None:
    until = time.monotonic() + WITHOUT_ROOM
    while trial.waits() and time.monotonic() < until:
        time.sleep(0.05)


def _confirmed_unstored(trial: Trial) -> int:
    """Number of updates that were confirmed and are not in the inbox."""
    confirmed, _ = trial.double.confirmed()
    asked = "SELECT count(*) FROM inbox WHERE CAST(external_id AS BIGINT) < $1"
    pushed = "SELECT min(CAST(external_id AS BIGINT)) FROM inbox"
    (first,) = trial.records.column(pushed)
    if first is None:
        return 0
    return max(0, confirmed - int(first) - int(trial.records.column(asked, confirmed)[0]))


def _locked(trial: Trial, report: Report) -> None:
    """Report while another program holds the write lock."""
    path = trial.office.url.removeprefix("sqlite:///")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    push(trial.double, [report])
    time.sleep(LOCKED)
    other.execute("ROLLBACK")
    other.close()


def _server_killed(bed: Bed) -> Found:
    kills = bed.size(SERVER_KILLS, 2)
    reports = make_reports(kills * AT_EACH_KILL)
    server = PostgreSQLServer(careless=CARELESS_ABOUT)
    own = Bed(bed.kind, bed.folder(), lambda: asyncio.run(server.fresh()), scale=bed.scale)
    try:
        with Trial(own, people=PEOPLE) as trial:
            lives = trial.lives()
            lives.begin()
            for kill in range(kills):
                begin = kill * AT_EACH_KILL
                push(trial.double, reports[begin : begin + AT_EACH_KILL])
                time.sleep(random.uniform(0, WITHOUT_ROOM))
                trial.records.close()
                server.crash()
                trial.records.open()
            trial.settle()
            unstored = _confirmed_unstored(trial)
            lives.stop()
            found = trial.found("R10", reports, kills=kills)
    finally:
        server.stop()
    found["confirmed_unstored"] = unstored
    found["wrong"] = unstored
    return found
