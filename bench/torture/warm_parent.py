"""A parent that has imported everything and forks processes: one for all tests of a run."""

import atexit
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from functools import cache
from itertools import count
from pathlib import Path
from threading import Lock
from typing import Any

from bench.processes import ROOT, Running, end, environment, start

TRUE_START = 10
"""Every tenth bot of a run starts from scratch; the others are forks."""
LOOK_EACH = 0.01
"""Seconds between two looks whether a process has ended."""


class Fork:
    """A forked process: a `Running`."""

    def __init__(self, parent: "WarmParent", pid: int) -> None:
        self.pid = pid
        self._parent = parent
        self._code: int | None = None

    def poll(self) -> int | None:
        """Its exit code; None while it runs."""
        if self._code is None:
            self._code = self._parent.asked(do="look", id=self.pid)
        return self._code

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end, and return its exit code. Raises subprocess.TimeoutExpired."""
        begun = time.monotonic()
        while (code := self.poll()) is None:
            if timeout is not None and time.monotonic() - begun > timeout:
                raise subprocess.TimeoutExpired(str(self.pid), timeout)
            time.sleep(LOOK_EACH)
        return code

    def send_signal(self, how: int, /) -> None:
        if self._code is None:
            os.kill(self.pid, how)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class WarmParent:
    """Forks processes of `name` (sigap or stock); ends with the process that made it."""

    def __init__(self, name: str) -> None:
        self._begun = count()
        self._turn = Lock()
        self._launcher = subprocess.Popen(
            [sys.executable, "-m", "bench.torture.launcher", name],
            cwd=ROOT,
            env=environment(),
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        atexit.register(self._end)

    def _end(self) -> None:
        with self._launcher:  # closes the pipes to it
            end(self._launcher)

    def bot(self, env: Mapping[str, str], log: Path) -> Running:
        """Begin `python -m bot run`."""
        if next(self._begun) % TRUE_START == 0:
            return start("-m", "bot", "run", env=env, log=log)
        return self.fork("run", env=env, log=log)

    def done(self, *words: str, env: Mapping[str, str], log: Path) -> int:
        """Run `python -m bot WORDS` to its end, and return its exit code."""
        return self.fork(*words, env=env, log=log).wait()

    def fork(self, *words: str, env: Mapping[str, str], log: Path, fault: str = "") -> Fork:
        order = {"do": "begin", "words": words, "env": dict(env), "log": str(log), "fault": fault}
        return Fork(self, int(self.asked(**order)))

    def asked(self, **order: object) -> Any:
        """Give an order, and return the launcher's answer."""
        assert self._launcher.stdin is not None
        assert self._launcher.stdout is not None
        with self._turn:
            self._launcher.stdin.write(f"{json.dumps(order)}\n")
            self._launcher.stdin.flush()
            return json.loads(self._launcher.stdout.readline())


@cache
def warm_parent(name: str = "sigap") -> WarmParent:
    return WarmParent(name)
