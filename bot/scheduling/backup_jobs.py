"""Backups by schedule: made by a process of their own, rotated, sent where the office says."""

import asyncio
import os
import shlex
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import structlog

from bot.config.settings import Settings
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from flows.messages.kinds.upkeep.restores import AdminBackupFailed
from flows.office.messages.notify import notify_role
from flows.records.timer import Timer
from flows.sop.roles import ADMIN
from storage.database.unit import Unit
from storage.desk import Desk

log = structlog.get_logger()

BACKUP = "backup"
LAST = "last backup"
"""The fact that keeps when a backup was last made, sent on and rotated."""
NAME = "sigap-{:%Y%m%dT%H%M%SZ}.tar"
LONGEST = 6 * 3600.0
"""Seconds that a backup, or the command that sends it on, may take."""
REASON = 300


class Failed(Exception):
    """A backup that was not made, or not sent; its text is the end of what was said about it."""


class BackupJobs:
    """Makes backups if `backup_folder` is set. The admin is told of each that fails."""

    def __init__(
        self,
        works: WorkFactory,
        settings: Settings,
        spawn: Callable[[Coroutine[Any, Any, Any]], None],
    ) -> None:
        self._works = works
        self._settings = settings
        self._spawn = spawn

    async def begin(self, ticker: Ticker) -> None:
        """Register the timer, and plan the next backup: at once if the last is too old."""
        ticker.on(BACKUP, self._due)
        async with self._works.database.unit() as unit:
            desk = Desk(unit)
            last = await desk.facts.fact(LAST)
            due = datetime.fromisoformat(last) + self._pause if last else self._works.now()
            await self._plan(desk, max(due, self._works.now()))

    @property
    def _pause(self) -> timedelta:
        return timedelta(hours=self._settings.backup_hours)

    async def _plan(self, desk: Desk, due: datetime) -> None:
        await desk.timers.cancel(BACKUP, "")
        if self._settings.backup_folder:
            await desk.timers.plan(BACKUP, "", due)

    async def _due(self, unit: Unit, timer: Timer, _: object) -> None:
        await self._plan(Desk(unit), self._works.now() + self._pause)
        if self._settings.backup_folder:
            unit.after_commit.append(lambda: self._spawn(self.make()))

    async def make(self) -> None:
        """Make a backup now, send it on, and remove the oldest."""
        folder = Path(self._settings.backup_folder)
        try:
            await asyncio.to_thread(folder.mkdir, mode=0o700, parents=True, exist_ok=True)
            target = folder / self._name()
            await _run([sys.executable, "-m", "bot", "backup", str(target)], self._environment())
            if self._settings.backup_command:
                await _run([*shlex.split(self._settings.backup_command), str(target)], os.environ)
            await asyncio.to_thread(rotate, folder, self._settings.backup_keep)
        except (Failed, OSError, ValueError) as error:
            reason = str(error)[-REASON:]
            log.error("backup failed", reason=reason)
            async with self._works.database.unit() as unit:
                work = self._works.work(unit)
                await notify_role(work, ADMIN, AdminBackupFailed(reason=reason))
            return
        async with self._works.database.unit() as unit:
            await Desk(unit).facts.remember(LAST, self._works.now().isoformat())
        log.info("backed up", target=str(target))

    def _name(self) -> str:
        name = NAME.format(self._works.now())
        return f"{name}.age" if self._settings.backup_recipient else name

    def _environment(self) -> Mapping[str, str]:
        """This process's own settings, wherever it has them from."""
        return {
            **os.environ,
            "SIGAP_DATABASE_URL": self._settings.database,
            "SIGAP_DATA_DIR": str(self._settings.data_dir),
            "SIGAP_BACKUP_RECIPIENT": self._settings.backup_recipient,
        }


def rotate(folder: Path, keep: int) -> None:
    """Remove all but the newest backups; their names are in the order of time."""
    for old in sorted(folder.glob("sigap-*Z.tar*"))[:-keep]:
        old.unlink()


async def _run(command: list[str], environment: Mapping[str, str]) -> None:
    """Run a program to its end. Raises Failed with the end of its words."""
    try:
        running = await asyncio.create_subprocess_exec(
            *command, env=environment, stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE
        )
    except OSError as error:  # with uvloop it has no filename
        raise Failed(f"{command[0]}: {error.strerror}") from error
    try:
        async with asyncio.timeout(LONGEST):
            _, said = await running.communicate()
    except BaseException as error:
        if running.returncode is None:
            running.kill()
        if isinstance(error, TimeoutError):
            raise Failed(f"{command[0]}: no end after {LONGEST / 3600:.0f} hours") from error
        raise
    if running.returncode:
        words = said.decode(errors="replace").strip()
        raise Failed(words or f"{command[0]}: exit code {running.returncode}")
